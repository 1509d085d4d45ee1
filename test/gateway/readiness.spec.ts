import type { Readiness } from "../../services/runtime/graphql/subgraph";
import { graphqlUrl, serveSubgraph, startGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const probe = async (url: string, path = "/readyz") => {
  const response = await fetch(url + path);
  return { status: response.status, body: (await response.json()) as unknown };
};

test("all services ready", async () => {
  const gateway = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
  expect(await probe(gateway.url)).toEqual({
    status: 200,
    body: { status: "ready", checks: { supergraph: true, geopolitics: true, people: true } },
  });
  expect(await probe(gateway.url, "/healthz")).toEqual({ status: 200, body: { status: "alive" } });
  await gateway.close();
});

test("one service gone: ready still, and degraded; both gone: unavailable", async () => {
  const geopolitics = await serveSubgraph(toyGeopolitics());
  const unready: Readiness = { ready: false, checks: { database: "can't be reached", migrations: true } };
  const state = { people: { ready: true, checks: { database: true } } as Readiness };
  const people = await serveSubgraph({ ...toyPeople(), readiness: () => Promise.resolve(state.people) });
  const gateway = await startGateway({ geopolitics: graphqlUrl(geopolitics), people: graphqlUrl(people) });
  expect((await probe(gateway.url)).body).toMatchObject({ status: "ready" });

  state.people = unready;
  expect((await probe(people.url)).status).toBe(503);
  expect(await probe(gateway.url)).toEqual({
    status: 200,
    body: { status: "degraded", checks: { supergraph: true, geopolitics: true, people: "database: can't be reached" } },
  });

  await geopolitics.close();
  const gone = await probe(gateway.url);
  expect(gone).toMatchObject({ status: 503, body: { status: "unavailable" } });
  expect(JSON.stringify(gone)).toContain("does not answer");
  expect(JSON.stringify(gone)).not.toMatch(/127\.0|ECONN/);
  await gateway.close();
  await people.close();
});

test("a service that hangs counts as not ready", async () => {
  const hangs = { ...toyPeople(), readiness: () => new Promise<Readiness>(() => undefined) };
  const gateway = await startGateway({ geopolitics: toyGeopolitics(), people: hangs });
  expect((await probe(gateway.url)).body).toMatchObject({ status: "degraded" });
  await gateway.close();
});
