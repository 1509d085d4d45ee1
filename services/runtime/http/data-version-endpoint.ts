import { type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import type { DataVersionSource } from "../data-version/data-version-source";

/**
 * Where a service says what state its data are in: `GET` gives it as JSON, with `?writes=…&id=…` since the state that had these;
 * with `/changes` behind it a line a change.
 */
export const DATA_VERSION_PATH = "/data-version";
export const DATA_CHANGES_PATH = `${DATA_VERSION_PATH}/changes`;

export interface DataVersionEndpointOptions {
  readonly gatewayOnly: RequestHandler;
  /** Whether the process has been told to stop: then it lets go of those who listen. */
  readonly isStopping: () => boolean;
}

/** For the gateway that caches whole answers. */
export const dataVersionEndpoint = (
  source: DataVersionSource,
  { gatewayOnly, isStopping }: DataVersionEndpointOptions,
): Router => {
  const router = Router();
  router.use(DATA_VERSION_PATH, gatewayOnly, (_request, response, next) => {
    response.set("cache-control", "no-store");
    next();
  });
  router.get(DATA_VERSION_PATH, async ({ query }, response) => {
    try {
      response.json(await source.read(LAST_SEEN.safeParse(query).data));
    } catch {
      // The service's answers and its readiness say what is wrong.
      response.status(503).end();
    }
  });
  router.get(DATA_CHANGES_PATH, (request, response) => {
    tellChanges(source, { request, response, isStopping });
  });
  return router;
};

const LAST_SEEN = z.object({ writes: z.coerce.number(), id: z.coerce.number() });

/** How long after a process was told to stop its listeners may still be there, in milliseconds. */
const LOOK_MS = 250;
/** Whoever waits for longer than that for the first line asks again, in milliseconds. */
const PATIENCE_MS = 5_000;

interface Listener {
  readonly request: Request;
  readonly response: Response;
  readonly isStopping: () => boolean;
}

/** The headers are sent once changes are told of, and the answer ends when they no longer are. */
const tellChanges = (source: DataVersionSource, { request, response, isStopping }: Listener): void => {
  const end = (): void => {
    if (!response.headersSent) response.status(503);
    response.end();
  };
  const opened = Date.now();
  const look = setInterval(() => {
    if (isStopping() || (!response.headersSent && Date.now() - opened > PATIENCE_MS)) end();
  }, LOOK_MS);
  const watch = source.watch({
    begun: () => {
      request.socket.setNoDelay(true);
      response.type("text").flushHeaders();
    },
    changed: () => {
      if (response.headersSent) response.write("\n");
    },
    lost: end,
  });
  response.once("close", () => {
    clearInterval(look);
    void watch.close();
  });
};
