import { join } from "node:path";
import { freePort } from "../faults/asking";
import { post } from "../support/post";
import { startProcess } from "../telemetry/started-processes";

/** A gateway in a process of its own that keeps answers, and tells by its metrics how it does so. */
export interface WatchedGateway {
  /** @throws where the answer has errors, with what the gateway has written */
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Data>;
  /** What a metric has, named with its labels. */
  readonly metric: (name: string) => Promise<number>;
  readonly stop: () => Promise<unknown>;
}

type Data = Readonly<Record<string, { readonly nodes?: readonly { readonly note?: string; readonly age?: number }[] }>>;

/** @param clockFile by how much its clock is ahead, in milliseconds, from when it is there */
export const startWatchedGateway = async (
  settings: Readonly<Record<string, string>>,
  clockFile: string,
): Promise<WatchedGateway> => {
  const metricsPort = await freePort();
  const started = await startProcess("gateway/main.ts", {
    ...settings,
    ...{ NODE_ENV: "test", PORT: "0", METRICS_PORT: String(metricsPort), LOG_LEVEL: "error" },
    ...{ ANSWER_CACHE_MB: "8", RATE_POINTS: "0" },
    ...{ NODE_OPTIONS: `--require ${join(__dirname, "movable-clock.cjs")}`, CLOCK_FILE: clockFile },
  });
  return {
    ask: async (query, headers) => {
      const response = await post(`${started.url}/graphql`, query, {}, headers);
      const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: readonly object[] };
      if (errors) throw new Error(`${JSON.stringify(errors)}\n${started.output()}`);
      return data;
    },
    metric: async (name) => {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      const line = text.split("\n").find((each) => each.startsWith(`${name} `));
      return Number(line?.slice(name.length));
    },
    stop: () => started.stop(),
  };
};
