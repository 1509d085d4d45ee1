import { GraphQLError } from "graphql";
import type { Listener } from "../../services/runtime/http/listen";
import { type Answer, graphqlUrl, problems, serveSubgraph, startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const PERSON = `{ person(id: "1") { name seen: visits { totalCount } mentions } }`;
const PEOPLE = `query ($with: Boolean = true, $without: Boolean = false) {
  people { nodes { id name visits @include(if: $with) { totalCount } trips: visits(first: 2) { nodes { title } } mentions @skip(if: $without) } }
}`;
const PARTIES = `{ latestVisit { title participants { label who: party {
  ... on Country { title } ... on Person { alias: name nickname mentions } } } } }`;
const CHAIN = `{ latestVisit { participants { party { ... on Person { nationalities { code visits { totalCount } } } } } } }`;

describe("with the geopolitics service stopped", () => {
  let people: Listener;
  let gateway: ToyGateway;

  beforeAll(async () => {
    const geopolitics = await serveSubgraph(toyGeopolitics());
    people = await serveSubgraph(toyPeople());
    gateway = await startGateway({ geopolitics: graphqlUrl(geopolitics), people: graphqlUrl(people) });
    await geopolitics.close();
  });
  afterAll(async () => {
    await gateway.close();
    await people.close();
  });

  test("a person's own fields answer, and each lost field has its error", async () => {
    const answer = await gateway.ask(PERSON);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ person: { name: "Ali Larijani", seen: null, mentions: null } });
    expect(problems(answer)).toEqual([
      'SUBGRAPH_UNAVAILABLE ["person","mentions"]',
      'SUBGRAPH_UNAVAILABLE ["person","seen"]',
    ]);
  });

  test("each person of a list has its own errors, by the client's names, without what was skipped", async () => {
    const answer = await gateway.ask(PEOPLE, { without: true, with: true });
    expect(problems(answer)).toEqual(
      [0, 1].flatMap((index) =>
        ["trips", "visits"].map((field) => `SUBGRAPH_UNAVAILABLE ["people","nodes",${index},"${field}"]`),
      ),
    );
    expect(problems(await gateway.ask(PEOPLE, { with: false }))).toEqual(
      [0, 1].flatMap((index) =>
        ["mentions", "trips"].map((field) => `SUBGRAPH_UNAVAILABLE ["people","nodes",${index},"${field}"]`),
      ),
    );
  });

  test("a lost root field that may be null is null", async () => {
    const answer = await gateway.ask(`{ trip: latestVisit { title } person(id: "2") { name } }`);
    expect(answer.data).toEqual({ trip: null, person: { name: "Shehbaz Sharif" } });
    expect(problems(answer)).toEqual(['SUBGRAPH_UNAVAILABLE ["trip"]']);
  });

  test("a lost root field that may not be null takes the answer with it", async () => {
    const answer = await gateway.ask(`{ visits { totalCount } person(id: "2") { name } }`);
    expect(answer.status).toBe(200);
    expect(answer.data).toBeNull();
    expect(problems(answer)).toEqual(['SUBGRAPH_UNAVAILABLE ["visits"]']);
  });

  test("a mutation of the lost service has its error", async () => {
    const answer = await gateway.ask(`mutation { planVisit(title: "x") { id } }`);
    expect(answer.data).toEqual({ planVisit: null });
    expect(problems(answer)).toEqual(['SUBGRAPH_UNAVAILABLE ["planVisit"]']);
  });

  test("neither the answer nor its errors name an address, a driver or the service", async () => {
    const { text } = await gateway.ask(PERSON);
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|geopolitics|stack|node_modules/i);
    expect(gateway.logged.join("")).toContain("ECONNREFUSED");
  });
});

describe("with the people service stopped", () => {
  test("people in a list of parties are lost at their own places, countries stay", async () => {
    const geopolitics = await serveSubgraph(toyGeopolitics());
    const people = await serveSubgraph(toyPeople());
    const gateway = await startGateway({ geopolitics: graphqlUrl(geopolitics), people: graphqlUrl(people) });
    await people.close();
    const answer = await gateway.ask(PARTIES);
    expect(answer.data).toEqual({
      latestVisit: {
        title: "A visit to Pakistan",
        participants: [
          { label: "Pakistan", who: { title: "The state PAK" } },
          // Person.name is never null: without it there is no person to show.
          { label: "Ali", who: null },
          { label: "An unnamed adviser", who: null },
          { label: "Iran", who: { title: "The state IRN" } },
          { label: "Shehbaz", who: null },
        ],
      },
    });
    expect(problems(answer)).toEqual(
      [1, 4].flatMap((index) =>
        ["alias", "nickname"].map(
          (field) => `SUBGRAPH_UNAVAILABLE ["latestVisit","participants",${index},"who","${field}"]`,
        ),
      ),
    );
    await gateway.close();
    await geopolitics.close();
  });
});

describe("errors that a service returns", () => {
  const failing = () =>
    toyGeopolitics({
      Country: {
        visits: () => {
          throw new GraphQLError("connect ECONNREFUSED 10.1.2.3:5432", {
            extensions: { code: "DATABASE_UNAVAILABLE" },
          });
        },
      },
      Person: {
        visits: ({ id }: { id: string }) => {
          if (id === "2")
            throw new GraphQLError("first must be from 1 to 100", { extensions: { code: "BAD_USER_INPUT" } });
          return {
            nodes: [],
            totalCount: () => Promise.reject(new Error("relation visit at /srv/app.ts does not exist")),
          };
        },
      },
    });
  const failingPeople = () =>
    toyPeople({
      Person: {
        __resolveReference: () => {
          throw new GraphQLError("gone", { extensions: { code: "DATABASE_UNAVAILABLE" } });
        },
      },
    });
  const operations = [
    PERSON,
    PEOPLE,
    PARTIES,
    CHAIN,
    `{ nothing }`,
    `{ country(code: "PAK") { visits { totalCount } } }`,
  ];
  let answers: Answer[][];

  beforeAll(async () => {
    const served = [await serveSubgraph(failing()), await serveSubgraph(failingPeople())] as const;
    const gateways = [
      await startGateway({ geopolitics: failing(), people: failingPeople() }),
      await startGateway({ geopolitics: graphqlUrl(served[0]), people: graphqlUrl(served[1]) }),
    ];
    answers = await Promise.all(
      gateways.map((gateway) => Promise.all(operations.map((operation) => gateway.ask(operation)))),
    );
    await Promise.all([...gateways, ...served].map((part) => part.close()));
  });

  test("are the same to the byte, in this process and over HTTP", () => {
    const [local, remote] = answers.map((each) => each.map(({ status, text }) => ({ status, text })));
    expect(local).toEqual(remote);
  });

  test("stand at the client's paths, inside what an entity answered", () => {
    expect(problems(answers[0]?.[1])).toEqual([
      'INTERNAL_SERVER_ERROR ["people","nodes",0,"visits","totalCount"]',
      'BAD_USER_INPUT ["people","nodes",1,"trips"]',
      'BAD_USER_INPUT ["people","nodes",1,"visits"]',
    ]);
  });

  test("stand at the fields that an entity should have had, where it could not be found at all", () => {
    expect(problems(answers[0]?.[2])).toEqual(
      [1, 4].flatMap((index) =>
        ["alias", "nickname"].map(
          (field) => `DATABASE_UNAVAILABLE ["latestVisit","participants",${index},"who","${field}"]`,
        ),
      ),
    );
  });

  test("keep the words only where they are meant for the caller", () => {
    const all = answers
      .flat()
      .map(({ text }) => text)
      .join("");
    expect(all).toContain("first must be from 1 to 100");
    expect(all).not.toMatch(/10\.1\.2\.3|5432|relation visit|app\.ts|_entities/);
    const [internal] = answers[0]?.[1]?.errors ?? [];
    expect(internal).toMatchObject({ extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "test-1" } });
  });
});
