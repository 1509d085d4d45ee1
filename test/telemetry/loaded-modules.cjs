// Required ahead of a program: on SIGUSR2 it says which modules of tracing are loaded.
const { writeSync } = require("node:fs");

const MODULES =
  /@opentelemetry\/(sdk-trace-node|exporter-trace-otlp-proto|instrumentation[a-z-]*|context-async-hooks)\//;
process.on("SIGUSR2", () => {
  const loaded = Object.keys(require.cache).flatMap((file) => MODULES.exec(file)?.[1] ?? []);
  writeSync(1, `\nLOADED ${JSON.stringify([...new Set(loaded)].sort())} END\n`);
});
