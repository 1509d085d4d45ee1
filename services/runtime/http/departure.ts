import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { RequestHandler } from "express";

/** Aborts when whoever asked goes away before the answer was sent; never afterwards. */
export const departureOf = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  // Each fetch and each statement that runs at once listens.
  setMaxListeners(0, controller.signal);
  const look = (): void => {
    if (!response.writableFinished) controller.abort();
  };
  // While it was found out who asks, they may have gone already.
  if (response.closed) look();
  else response.once("close", look);
  return controller.signal;
};

/**
 * Drops the requests of those who have gone before anything was begun for them. A process that is behind reads requests of
 * clients that gave up long ago: begun, each would hold up somebody who still waits, and who gives up in turn.
 */
export const dropDeparted: RequestHandler = async ({ socket }, response, next) => {
  // That a connection has ended is read in the turn after the one that read the request, and closes it some turns later.
  await nextTurn();
  await nextTurn();
  if (!response.closed && !socket.readableEnded) next();
};
