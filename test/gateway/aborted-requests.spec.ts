import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createMetrics } from "../../services/runtime/telemetry/metrics";
import { startGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

test("a request whose caller went away has its line too, and is counted as such", async () => {
  const metrics = createMetrics();
  const client = new AbortController();
  const mentions = (): Promise<number> => {
    client.abort();
    return sleep(400, 1, { ref: false });
  };
  const slow = toyGeopolitics({ Person: { mentions } });
  const gateway = await startGateway({ geopolitics: slow, people: toyPeople() }, { metrics });
  const body = JSON.stringify({ query: `query Impatient { person(id: "1") { mentions } }` });
  const headers = { "content-type": "application/json" };
  const asked = fetch(`${gateway.url}/graphql`, { method: "POST", headers, body, signal: client.signal });
  await expect(asked).rejects.toThrow();
  await sleep(100);
  const lines = gateway.logged.map((line) => JSON.parse(line) as object).filter((line) => "path" in line);
  expect(lines).toMatchObject([{ operation: "Impatient", aborted: true }]);
  expect(await metrics.text()).toMatch(
    /dossier_operation_duration_seconds_count\{operation="Impatient",code="aborted"\} 1/,
  );
  await gateway.close();
});

test("nothing is begun for those who had gone by the time that their request was read", async () => {
  const asked = { leavers: 0, stayers: 0 };
  const people = toyPeople({
    Query: {
      person: (_: unknown, { id }: { readonly id: string }) => {
        asked[id === "gone" ? "leavers" : "stayers"] += 1;
        return { id, name: "Somebody" };
      },
    },
  });
  const gateway = await startGateway({ geopolitics: toyGeopolitics(), people });
  const { hostname, port } = new URL(gateway.url);
  const bodyFor = (id: string): string => JSON.stringify({ query: `{ person(id: "${id}") { name } }` });
  for (let left = 0; left < 20; left += 1) {
    const body = bodyFor("gone");
    const client = connect(Number(port), hostname);
    await once(client, "connect");
    client.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    client.destroy();
  }
  await sleep(200);
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${gateway.url}/graphql`, { method: "POST", headers, body: bodyFor("here") });
  expect(await answer.json()).toEqual({ data: { person: { name: "Somebody" } } });
  expect(gateway.logged.filter((line) => line.includes('"aborted":true'))).toHaveLength(20);
  await gateway.close();
  expect(asked).toEqual({ leavers: 0, stayers: 1 });
});
