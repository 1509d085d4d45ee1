import { setTimeout as sleep } from "node:timers/promises";
import { createMetrics } from "../../services/runtime/telemetry/metrics";
import { startGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

test("a request whose caller went away has its line too, and is counted as such", async () => {
  const metrics = createMetrics();
  const slow = toyGeopolitics({ Person: { mentions: () => sleep(400, 1, { ref: false }) } });
  const gateway = await startGateway({ geopolitics: slow, people: toyPeople() }, { metrics });
  const body = JSON.stringify({ query: `query Impatient { person(id: "1") { mentions } }` });
  const headers = { "content-type": "application/json" };
  const asked = fetch(`${gateway.url}/graphql`, { method: "POST", headers, body, signal: AbortSignal.timeout(150) });
  await expect(asked).rejects.toThrow();
  await sleep(100);
  const lines = gateway.logged.map((line) => JSON.parse(line) as object).filter((line) => "path" in line);
  expect(lines).toMatchObject([{ operation: "Impatient", aborted: true }]);
  expect(await metrics.text()).toMatch(
    /dossier_operation_duration_seconds_count\{operation="Impatient",code="aborted"\} 1/,
  );
  await gateway.close();
});
