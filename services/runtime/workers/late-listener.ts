import { listen, type Listener, type ListenOptions } from "../http/listen";
import type { CurrentWorker } from "./current-worker";

export interface WorkerListener extends Listener {
  /** Resolves once connections are taken; after `serve`. @throws StartupError where the port is not ours to use */
  readonly opened: () => Promise<unknown>;
}

/**
 * A process's port: its own, or one that it shares with other workers. While others serve already, a worker takes
 * connections only once it can answer them.
 *
 * @param worker undefined where the process serves alone
 * @throws StartupError when the port is taken or not ours to use
 */
export const listenAs = async (worker: CurrentWorker | undefined, options: ListenOptions): Promise<WorkerListener> => {
  if (worker?.opensLate) return listenLate({ ...options, port: worker.port });
  const listener = await listen({ ...options, port: worker?.port ?? options.port });
  return { ...listener, opened: () => Promise.resolve() };
};

const listenLate = (options: ListenOptions): WorkerListener => {
  let isLeaving = false;
  let opening: Promise<Listener> | undefined;
  /** Why it could not be opened is told by another. */
  const settled = (): Promise<Listener | undefined> | undefined => opening?.catch(() => undefined);
  return {
    // Nobody is told: the process that starts the workers knows it.
    url: "",
    port: options.port,
    serve: (app) => {
      if (isLeaving) return;
      opening = listen(options).then((listener) => {
        listener.serve(app);
        return listener;
      });
      // Told by `opened`.
      opening.catch(() => undefined);
    },
    opened: () => opening ?? Promise.resolve(),
    leave: async (milliseconds) => {
      isLeaving = true;
      await (await settled())?.leave(milliseconds);
    },
    isLeaving: () => isLeaving,
    close: async () => {
      isLeaving = true;
      await (await settled())?.close();
    },
  };
};
