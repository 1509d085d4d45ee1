import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** Spreads requests over those instances that say that they are ready, as the proxies of clusters do. It sends nothing twice. */
export interface HealthCheckingProxy {
  readonly url: string;
  /** Which instances are sent requests now. */
  ready(): readonly string[];
  close(): Promise<void>;
}

const PROBED_EVERY_MS = 200;
const PROBE_PATIENCE_MS = 1_000;

export const startProxy = async (instances: readonly string[]): Promise<HealthCheckingProxy> => {
  // It keeps connections, which is what an instance that stops must reckon with.
  const agents = new Map(instances.map((url) => [url, new Agent({ keepAlive: true, maxSockets: 50 })]));
  let ready: readonly string[] = [];
  let turn = 0;

  const probe = async (): Promise<void> => {
    const answers = await Promise.all(instances.map(async (url) => ((await isReady(url)) ? [url] : [])));
    ready = answers.flat();
  };
  await probe();
  const probing = setInterval(() => void probe(), PROBED_EVERY_MS);

  const server = createServer((received, response) => {
    turn += 1;
    const url = ready[turn % ready.length];
    if (url === undefined) response.writeHead(503).end("no instance is ready");
    else pass(received, response, url, agents.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready: () => ready,
    close: async () => {
      clearInterval(probing);
      for (const agent of agents.values()) agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(PROBE_PATIENCE_MS) });
    await answer.text();
    return answer.status === 200;
  } catch {
    return false;
  }
};

const pass = (received: IncomingMessage, response: ServerResponse, url: string, agent: Agent | undefined): void => {
  const headers = withoutHops(received.headers);
  const sent = request(new URL(received.url ?? "/", url), { method: received.method, headers, agent }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, withoutHops(answer.headers));
    answer.pipe(response);
    answer.on("error", () => response.destroy());
  });
  sent.on("error", (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end(`the instance gave no answer: ${error.message}`);
  });
  received.pipe(sent);
};

/** Without what is meant for one connection. */
const withoutHops = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !["connection", "host", "keep-alive"].includes(name)));
