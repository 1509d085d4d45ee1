import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { messageKinds } from "./message-kinds";
import { StartupError } from "../lifecycle/startup-error";

/** A port that is ours. It answers 503 until it is told what to serve, so that it can be taken before anything is opened. */
export interface Listener {
  /** Where to reach it from this machine, such as `http://localhost:4000`. */
  readonly url: string;
  readonly port: number;
  readonly serve: (app: RequestListener) => void;
  /**
   * Goes on as before for a while, in milliseconds, but says that it will not: each answer asks its caller to close the
   * connection, so that no later request meets one that is just being closed.
   */
  readonly leave: (milliseconds: number) => Promise<void>;
  /** Whether that has begun. */
  readonly isLeaving: () => boolean;
  /** Takes no new connection, lets what is being answered end, and drops connections as they fall idle. May be called twice. */
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** How long running requests may take to end when closing, in milliseconds. */
  readonly drainMs?: number;
  /** What the port is called in the settings. */
  readonly setting?: string;
  readonly timeLimits?: TimeLimits | undefined;
}

/** Against connections that trickle, in milliseconds: after each the request is refused with status 408. */
export interface TimeLimits {
  /** For all headers. */
  readonly headersTimeout: number;
  /** For the whole request with its body. */
  readonly requestTimeout: number;
  /** How often both are looked at. */
  readonly connectionsCheckingInterval: number;
}

/** @throws StartupError when the port is taken or not ours to use */
export const listen = async (options: ListenOptions): Promise<Listener> => {
  let serve: RequestListener = answerStarting;
  const { suit, ...kinds } = messageKinds();
  const server = createServer(
    { ...(options.timeLimits ?? TIME_LIMITS), keepAliveTimeout: KEEP_ALIVE_MS, ...kinds },
    (request, response) => {
      serve(request, response);
    },
  );
  const connections = trackConnections(server);
  const { port } = await bound(server, options);
  let closing: Promise<void> | undefined;
  return {
    url: `http://${shownHost(options.host)}:${port}`,
    port,
    serve: (app) => {
      suit(app);
      serve = app;
    },
    leave: async (milliseconds) => {
      connections.leave();
      if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    },
    isLeaving: connections.isLeaving,
    close: () => {
      connections.leave();
      return (closing ??= closed(server, connections.closeIdle, options.drainMs ?? 10_000));
    },
  };
};

const answerStarting: RequestListener = ({ url }, response) => {
  response.writeHead(503, { "content-type": "application/json; charset=utf-8", "retry-after": "1" });
  response.end(JSON.stringify(url?.startsWith("/graphql") ? STARTING : STARTING_STATE));
};

const STARTING_STATE = { status: "unavailable", checks: { start: "still starting" } };
/** In the form of a GraphQL answer, since that is what callers parse. */
const STARTING = {
  errors: [
    { message: "The server is just starting; try again in a moment.", extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
  ],
};

const shownHost = (host: string): string => {
  if (LOCAL_HOSTS.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
};

/** In milliseconds: a connection on which nothing has come by then is refused. */
export const FIRST_REQUEST_WITHIN_MS = 10_000;
const TIME_LIMITS: TimeLimits = {
  headersTimeout: FIRST_REQUEST_WITHIN_MS,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};
/** Outlasts the usual idle time of a proxy, so that the proxy closes first. */
const KEEP_ALIVE_MS = 65_000;
const LOCAL_HOSTS = new Set(["127.0.0.1", "::1", "0.0.0.0", "::", "localhost"]);

const bound = (server: Server, { host, port, setting = "PORT" }: ListenOptions): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new StartupError(explained(error, host, port, setting), { cause: error }));
    });
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });

const explained = (error: NodeJS.ErrnoException, host: string, port: number, setting: string): string => {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken: stop the program that uses it, or choose another with ${setting}=${port + 1} (${setting}=0 picks a free one).`;
  if (error.code === "EACCES")
    return `Port ${port} may not be used by this user: choose one above 1023 with ${setting}.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `HOST is ${JSON.stringify(host)}, which is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`;
  return `Can't listen on ${host}, port ${port}: ${error.message}`;
};

interface Connections {
  /** Closes those that have no request. */
  readonly closeIdle: () => void;
  readonly leave: () => void;
  readonly isLeaving: () => boolean;
}

interface Connection {
  /** The newest that is being made; undefined while there is none. */
  answer: ServerResponse | undefined;
}

/**
 * Knows which connections have no request. Node's own `closeIdleConnections` leaves those open on which nothing was ever
 * sent, and browsers open them ahead of need.
 *
 * It keeps a list of connections and none of requests: a Map or Set that gains and loses an entry with each request is moved
 * every few of them, and from each place where it was, those that were in it then are kept until old memory is swept.
 */
const trackConnections = (server: Server): Connections => {
  const connections = new Map<Socket, Connection>();
  let isLeaving = false;
  server.on("connection", (socket: Socket) => {
    connections.set(socket, { answer: undefined });
    socket.once("close", () => connections.delete(socket));
  });
  // Before the handler, which may answer at once.
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket);
    if (connection) connection.answer = response;
    if (isLeaving) response.setHeader("connection", "close");
    response.once("close", () => {
      if (connection?.answer !== response) return;
      connection.answer = undefined;
      if (!server.listening) socket.destroySoon();
    });
  });
  return {
    closeIdle: () => {
      for (const [socket, { answer }] of connections) if (answer === undefined) socket.destroy();
    },
    isLeaving: () => isLeaving,
    leave: () => {
      isLeaving = true;
      for (const { answer } of connections.values())
        if (answer?.headersSent === false) answer.setHeader("connection", "close");
    },
  };
};

const closed = (server: Server, closeIdle: () => void, drainMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, drainMs);
    server.close((error) => {
      clearTimeout(cutOff);
      if (error) reject(error);
      else resolve();
    });
    closeIdle();
  });
