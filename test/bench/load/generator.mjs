// The process that asks. It is told by its parent what to send to whom, and tells what came of it.

import { performance } from "node:perf_hooks";
import autocannon from "autocannon";

process.on("disconnect", () => process.exit());
process.on("message", async (load) => {
  try {
    process.send(await send(load));
  } catch (error) {
    process.send({ failure: String(error?.stack ?? error) });
  }
});

const send = async ({ origin, requests, connections, seconds, amount }) => {
  const times = [];
  let bytes = 0;
  let endedAt = 0;
  const failures = [];
  let next = 0;
  const instance = autocannon({
    url: origin,
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    timeout: 60,
    // Each connection has requests of its own, so that no two ask for the same at once.
    setupClient: (client) => {
      const own = next++;
      client.setRequests(requests.filter((_request, index) => index % connections === own));
      client.on("body", (body) => {
        if (failures.length === 0 && (body.length < 20 || body.includes('"errors":[') || body.includes('"data":null')))
          failures.push(body.toString("utf8").slice(0, 2000));
      });
    },
  });
  instance.on("response", (_client, status, size, milliseconds) => {
    times.push(milliseconds);
    endedAt = performance.now();
    bytes += size;
    if (status !== 200) failures.push(`status ${status}`);
  });
  let begunAt = performance.now();
  instance.on("start", () => {
    begunAt = performance.now();
  });
  const { errors, timeouts } = await instance;
  if (failures.length > 0) throw new Error(`an answer of ${origin} is none: ${failures[0]}`);
  if (errors + timeouts > 0) throw new Error(`${errors} requests to ${origin} failed, ${timeouts} of them by time`);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { answers: times.length, seconds: (endedAt - begunAt) / 1000, bytes, p50: at(0.5), p99: at(0.99) };
};
