import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { Metrics } from "./metrics";

/** Several processes that count, each for itself. */
export interface WatchedWorkers {
  running(): number;
  replaced(): number;
  ask(topic: string): Promise<readonly unknown[]>;
}

/** What workers are asked for. */
export const METRICS = "metrics";

/** What all workers tell, and the process that started them. Their sum is for Prometheus to make, which knows restarts. */
export const workersMetrics = (workers: WatchedWorkers): Pick<Metrics, "text" | "contentType"> => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  registry.setDefaultLabels({ worker: "primary" });
  new Gauge({
    name: "dossier_workers",
    help: "Workers that serve.",
    registers,
    collect() {
      this.set(workers.running());
    },
  });
  const replaced = new Counter({
    name: "dossier_workers_replaced_total",
    help: "Workers that took the place of one that ended.",
    registers,
    collect() {
      replaced.reset();
      replaced.inc(workers.replaced());
    },
  });
  return {
    contentType: registry.contentType,
    text: async () => {
      const told = await workers.ask(METRICS);
      return mergedTexts([await registry.metrics(), ...told.map(String)]);
    },
  };
};

/** The format has all series of a metric in one place, below its description. */
const mergedTexts = (texts: readonly string[]): string => {
  const series = new Map<string, string[]>();
  for (const block of texts.flatMap((text) => text.trim().split("\n\n"))) {
    const [help = "", type = "", ...lines] = block.split("\n");
    const head = `${help}\n${type}`;
    series.set(head, [...(series.get(head) ?? []), ...lines]);
  }
  return `${[...series].map(([head, lines]) => [head, ...lines].join("\n")).join("\n\n")}\n`;
};
