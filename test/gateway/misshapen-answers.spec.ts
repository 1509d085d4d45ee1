import { onFreePort, graphqlUrl, problems, startGateway } from "./toy-gateway";
import { toyPeople } from "./toy-subgraphs";

/** Asked of a gateway whose geopolitics service says this, whatever it is asked. */
const askWith = async (query: string, data: object) => {
  const served = await onFreePort((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data }));
  });
  const gateway = await startGateway({ geopolitics: graphqlUrl(served), people: toyPeople() });
  try {
    const { data: received, ...answer } = await gateway.ask(query);
    return { data: received, problems: problems({ data: received, ...answer }) };
  } finally {
    await gateway.close();
    await served.close();
  }
};

const LATEST = `{
  person(id: "1") { name }
  latestVisit { title participants { label party { __typename ... on Country { title } ... on Person { name } } } }
}`;
const latest = (visit: unknown) => ({ latestVisit: visit });
const visitWith = (...parties: readonly unknown[]) =>
  latest({ title: "T", participants: parties.map((party) => ({ label: "L", party })) });
const PAKISTAN = { __typename: "Country", title: "Pakistan" };
const PARTY = (index: number) => `SUBGRAPH_UNAVAILABLE ["latestVisit","participants",${index},"party"]`;
const LOST = { person: { name: "Ali Larijani" }, latestVisit: null };

test("what is as it should be stays as it is", async () => {
  const answer = await askWith(LATEST, visitWith(PAKISTAN, null, { __typename: "Person", id: "1" }));
  expect(answer.problems).toEqual([]);
  const party = { __typename: "Person", name: "Ali Larijani" };
  expect(answer.data).toEqual({
    person: { name: "Ali Larijani" },
    ...visitWith(PAKISTAN, null, party),
  });
});

test.each([
  ["of a type that doesn't exist", { __typename: "Nobody", id: "1", title: "?" }],
  ["of a type that is none of the union's", { __typename: "Visit", id: "1", title: "?" }],
  ["of the union itself", { __typename: "Party", id: "1", title: "?" }],
  ["of a type whose name is a number", { __typename: 7, id: "1", title: "?" }],
  ["of no type", { id: "1", title: "?" }],
  ["of a scalar type", { __typename: "String", title: "?" }],
  ["that is a list", [PAKISTAN]],
  ["that is a text", "Pakistan"],
  ["without a field that always is", { __typename: "Country" }],
  ["whose text is an object", { __typename: "Country", title: {} }],
])("a party %s is lost alone", async (_name, party) => {
  const answer = await askWith(LATEST, visitWith(PAKISTAN, party, { __typename: "Person", id: "1" }));
  expect(answer.problems).toEqual([expect.stringContaining(PARTY(1).slice(0, -1)) as string]);
  expect(answer.data).toMatchObject({
    person: { name: "Ali Larijani" },
    latestVisit: {
      participants: [{ party: PAKISTAN }, { label: "L", party: null }, { party: { name: "Ali Larijani" } }],
    },
  });
});

test.each<[string, unknown, string]>([
  ["of another type", { __typename: "Country", title: "T", participants: [] }, `["latestVisit"]`],
  ["that is a number", 7, `["latestVisit"]`],
  ["that is not there", undefined, `["latestVisit"]`],
  ["whose title is null", { title: null, participants: [] }, `["latestVisit","title"]`],
  ["whose list is an object", { title: "T", participants: {} }, `["latestVisit","participants"]`],
  ["with null in a list of none", { title: "T", participants: [null] }, `["latestVisit","participants",0]`],
])("a root field %s is lost, and the rest stands", async (_name, visit, path) => {
  const answer = await askWith(LATEST, latest(visit));
  expect(answer.problems).toEqual([`SUBGRAPH_UNAVAILABLE ${path}`]);
  expect(answer.data).toEqual(LOST);
});

test("fields of an entity are looked at as well", async () => {
  const query = `{ people { nodes { name mentions visits { totalCount nodes { title } } } } }`;
  const entity = { mentions: 3, visits: { totalCount: 1, nodes: [{ __typename: "Visit", title: "T" }] } };
  const misshapen = { mentions: "3", visits: { totalCount: 1, nodes: [{ __typename: "Person", title: "T" }] } };
  const answer = await askWith(query, { _entities: [entity, misshapen] });
  expect(answer.problems).toEqual([
    'SUBGRAPH_UNAVAILABLE ["people","nodes",1,"mentions"]',
    'SUBGRAPH_UNAVAILABLE ["people","nodes",1,"visits","nodes",0]',
  ]);
  expect(answer.data).toMatchObject({ people: { nodes: [{ mentions: 3 }, { mentions: null, visits: null }] } });
});

test("what was left out on demand is not missing", async () => {
  const query = `{ latestVisit { title @include(if: false) ...Rest @skip(if: true) id } } fragment Rest on Visit { title }`;
  expect(await askWith(query, latest({ id: "v1" }))).toEqual({ data: { latestVisit: { id: "v1" } }, problems: [] });
});

test("fields of one name that several fragments ask for are one", async () => {
  const query = `{ latestVisit { participants { party {
    ... on Country { visits { totalCount } } ... on Country { visits { nodes { id } } } ... on Person { visits { totalCount } }
  } } } }`;
  const parties = [
    { __typename: "Person", visits: { totalCount: 1 } },
    { __typename: "Country", visits: { totalCount: 1, nodes: [] } },
    { __typename: "Country", visits: { totalCount: 1 } },
  ];
  const answer = await askWith(query, visitWith(...parties));
  expect(answer.problems).toEqual(['SUBGRAPH_UNAVAILABLE ["latestVisit","participants",2,"party","visits","nodes"]']);
});

test("where nothing is as it should be, the fetch is lost as a whole", async () => {
  const answer = await askWith(LATEST, visitWith(...Array.from({ length: 300 }, () => ({ __typename: "Nobody" }))));
  expect(answer.problems).toEqual(['SUBGRAPH_UNAVAILABLE ["latestVisit"]']);
  expect(answer.data).toEqual(LOST);
});
