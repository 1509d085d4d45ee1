import { runProcess } from "../services/runtime/lifecycle/run-process";
import { currentWorker } from "../services/runtime/workers/current-worker";
import { type GatewayConfig, readGatewayConfig } from "./config";

runProcess(async (parts) => {
  const worker = currentWorker();
  const config = worker ? undefined : configForWorkers();
  // Loaded only where it runs here: the process that starts workers needs nothing of what they serve.
  if (config) await (await import("./start-workers.js")).startWorkers(config, parts);
  else await (await import("./serve.js")).serve(parts, worker);
});

/** @returns undefined where one process serves, or where the settings have mistakes, which it tells with the services' own */
function configForWorkers(): GatewayConfig | undefined {
  try {
    const config = readGatewayConfig();
    return config.workers > 1 ? config : undefined;
  } catch {
    return undefined;
  }
}
