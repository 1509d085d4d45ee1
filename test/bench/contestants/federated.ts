import type { RunningContestant } from "./contestant";
import type { ServerProcess } from "./server-process";

/** A gateway over Dossier's schema: it takes every operation as it is, and its answers are compared as they are. */
export const federated = (
  server: ServerProcess,
  path: string,
  token: string,
  otherProcessIds: readonly number[] = [],
): RunningContestant => ({
  origin: server.origin,
  processIds: [server.pid, ...otherProcessIds],
  request: ({ operation, writes }, variables) => ({
    path,
    headers: { "content-type": "application/json", ...(writes ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: operation, variables }),
  }),
  read: (workload, body) => {
    const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined || data == null) throw new Error(`${workload.name}: ${body.slice(0, 2_000)}`);
    return data;
  },
  stop: server.stop,
});
