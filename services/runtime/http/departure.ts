import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";

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
