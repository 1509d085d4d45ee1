import { createMetrics, type Metrics } from "../../services/runtime/telemetry/metrics";
import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

// Whoever can make series in somebody's Prometheus can take it down.

let metrics: Metrics;
let gateway: ToyGateway;
beforeAll(async () => {
  metrics = createMetrics();
  gateway = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() }, { metrics });
});
afterAll(() => gateway.close());

const labels = async (name: string): Promise<ReadonlySet<string>> =>
  new Set([...(await metrics.text()).matchAll(new RegExp(`\\b${name}="(.*?)"`, "g"))].map(([, value]) => value ?? ""));

test("a thousand names of operations make a hundred series, and the rest is one", async () => {
  const ask = (name: string) => gateway.ask(`query ${name} { __typename }`);
  for (let batch = 0; batch < 20; batch += 1)
    await Promise.all(Array.from({ length: 50 }, (_, index) => ask(`Flood${String(batch * 50 + index)}`)));
  const operations = await labels("operation");
  expect(operations.size).toBe(101);
  expect(operations).toContain("other");
  expect((await metrics.text()).length).toBeLessThan(500_000);
});

test("only operations that fit the schema bring names in", async () => {
  const fresh = createMetrics();
  const other = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() }, { metrics: fresh });
  await other.ask("query Misspelt { nothing }");
  await other.ask("query TooDeep { __typename } }");
  await other.ask("{ __typename }");
  await other.ask(`query ${"L".repeat(61)} { __typename }`);
  await other.ask(`query Good { __typename }`);
  await other.close();
  const text = await fresh.text();
  const operations = [...text.matchAll(/duration_seconds_count\{operation="(.*?)",code="(.*?)"\} (\d+)/g)];
  expect(operations.map(([, ...found]) => found.join(" ")).sort()).toEqual([
    "Good none 1",
    "anonymous none 1",
    "none GRAPHQL_PARSE_FAILED 1",
    "other GRAPHQL_VALIDATION_FAILED 1",
    "other none 1",
  ]);
});

test("nothing else that a client chooses is in a label", async () => {
  await gateway.ask("{ __typename }", undefined, { "x-request-id": "chosen-1", "user-agent": "chosen-2" });
  await fetch(`${gateway.url}/chosen-3?chosen-4`, { method: "DELETE" });
  await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __typename }", operationName: 'chosen_5"} 1\nforged{x="' }),
  });
  expect(await metrics.text()).not.toMatch(/chosen|forged/);
});

test("metrics aren't on the port that clients know", async () => {
  for (const path of ["/metrics", "/metrics/", "/graphql/metrics"]) {
    const response = await fetch(gateway.url + path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain("dossier_");
  }
});
