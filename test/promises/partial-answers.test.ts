import { createDatabases, type TestDatabases } from "../support/databases";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { expectNoInnards, getJson } from "./http";

// What one service can't answer is null, with an error for each place, and the rest of the answer stands.

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createDatabases();
});
afterAll(() => databases.drop());

interface Loss {
  readonly title: string;
  readonly query: string;
  /** What still answers: the data, with null where the lost fields stand. */
  readonly data: unknown;
  /** Where the errors are, as paths with points between. */
  readonly lost: readonly string[];
}

const LARIJANI = 'personByIdentifier(scheme: "dossier", value: "ali-larijani")';

const WITHOUT_GEOPOLITICS: readonly Loss[] = [
  {
    title: "a person's own fields answer without their visits, meetings and statements",
    query: `{ ${LARIJANI} { name isNamed names { text } visits { totalCount } meetings { totalCount } statements { totalCount } } }`,
    data: {
      personByIdentifier: {
        name: "Ali Larijani",
        isNamed: true,
        names: expect.arrayContaining([{ text: "Али Лариджани" }]) as unknown,
        visits: null,
        meetings: null,
        statements: null,
      },
    },
    lost: ["personByIdentifier.meetings", "personByIdentifier.statements", "personByIdentifier.visits"],
  },
  {
    title: "lost fields go by the names that the client gave them",
    query: `{ he: ${LARIJANI} { name trips: visits(first: 1) { totalCount } } }`,
    data: { he: { name: "Ali Larijani", trips: null } },
    lost: ["he.trips"],
  },
  {
    title: "each person of a list has an error of their own",
    query: `{ people(first: 3) { totalCount nodes { name visits { nodes { kind } } } } }`,
    data: {
      people: {
        totalCount: 17,
        nodes: ["Abbas Araghchi", "Ahmad Shuja Pasha", "Ali Khamenei"].map((name) => ({ name, visits: null })),
      },
    },
    lost: [0, 1, 2].map((index) => `people.nodes.${index}.visits`),
  },
  {
    title: "nationalities keep their codes and lose their names",
    query: `{ ${LARIJANI} { name nationalities { code officialName } } }`,
    data: { personByIdentifier: { name: "Ali Larijani", nationalities: [{ code: "IRN", officialName: null }] } },
    lost: ["personByIdentifier.nationalities.0.officialName"],
  },
  {
    title: "a nationality goes where a field is lost that can't be null",
    query: `{ ${LARIJANI} { name nationalities { code name } } }`,
    data: { personByIdentifier: { name: "Ali Larijani", nationalities: [null] } },
    lost: ["personByIdentifier.nationalities.0.name"],
  },
  {
    title: "a bio answers without the titles of its sources",
    query: `{ people(filter: { hasBio: true }) { nodes { bio {
      age { years } favouriteColour { answer } favouritePlace { place { name country { officialName } } }
      corrections { asReported reportedIn { outletName } }
    } } } }`,
    data: {
      people: {
        nodes: [
          {
            bio: {
              age: { years: 33 },
              favouriteColour: { answer: "All the colours that dogs come in" },
              favouritePlace: { place: { name: "The Stray Dogs Centre", country: { officialName: null } } },
              corrections: [{ asReported: "Winston Churchill", reportedIn: { outletName: null } }],
            },
          },
        ],
      },
    },
    lost: [
      "people.nodes.0.bio.corrections.0.reportedIn.outletName",
      "people.nodes.0.bio.favouritePlace.place.country.officialName",
    ],
  },
  {
    title: "a root field that may be null is null beside those that answer",
    query: `{ country(code: "PAK") { name } place: places(first: 1) { nodes { name } } }`,
    data: { country: null, place: { nodes: [{ name: "Aiwan-e-Sadr" }] } },
    lost: ["country"],
  },
];

const WITHOUT_PEOPLE: readonly Loss[] = [
  {
    title: "visits and statements answer without those who took part",
    query: `{ visits(first: 2) { nodes { places visitors { label as party { ... on Person { gender } } } } }
      statements(first: 1, filter: { forms: [QUOTE], topic: "solidarity" }) { nodes { text speaker { label party { ... on Person { gender } } } } } }`,
    data: {
      visits: {
        nodes: ["Islamabad", "Moscow"].map((place) => ({
          places: [place],
          visitors: [
            {
              label: "Ali Larijani",
              as: "Secretary of the Supreme National Security Council",
              party: { gender: null },
            },
          ],
        })),
      },
      statements: {
        nodes: [
          { text: "Pakistan’s victory is Iran’s victory", speaker: { label: "Ali Larijani", party: { gender: null } } },
        ],
      },
    },
    lost: [
      "statements.nodes.0.speaker.party.gender",
      "visits.nodes.0.visitors.0.party.gender",
      "visits.nodes.1.visitors.0.party.gender",
    ],
  },
  {
    title: "a participant keeps the label where the party's name is lost, and countries keep theirs",
    query: `{ meetings(first: 1) { nodes { place participants { label
      party { ... on Person { name } } onBehalfOf { party { ... on Country { name } } } } } } }`,
    data: {
      meetings: {
        nodes: [
          {
            place: "Islamabad",
            participants: [
              { label: "Ali Larijani", party: null, onBehalfOf: { party: { name: "Iran" } } },
              { label: "Ishaq Dar", party: null, onBehalfOf: { party: { name: "Pakistan" } } },
            ],
          },
        ],
      },
    },
    lost: [0, 1].map((index) => `meetings.nodes.0.participants.${index}.party.name`),
  },
  {
    title: "a country's visits and statements answer whole",
    query: `{ country(code: "PAK") { name visits(direction: INCOMING) { totalCount } statements { totalCount } } }`,
    data: { country: { name: "Pakistan", visits: { totalCount: 3 }, statements: { totalCount: 6 } } },
    lost: [],
  },
  {
    title: "a person is null where asked for, and so is a bio",
    query: `{ ${LARIJANI} { name visits { totalCount } } bio(id: "f3774b94-c2d8-533f-b34c-f29235b6b6dc") { id } }`,
    data: { personByIdentifier: null, bio: null },
    lost: ["bio", "personByIdentifier"],
  },
];

describe.each([
  { stopped: "geopolitics", other: "people", losses: WITHOUT_GEOPOLITICS, nothing: "{ visits { totalCount } }" },
  { stopped: "people", other: "geopolitics", losses: WITHOUT_PEOPLE, nothing: "{ people { totalCount } }" },
] as const)("with the $stopped service stopped", ({ stopped, other, losses, nothing }) => {
  let dossier: Dossier;

  beforeAll(async () => {
    dossier = await startDossier("over HTTP", databases);
    // Connections are open and plans are cached by then, as in an outage at work.
    for (const { query } of losses) expect((await dossier.ask(query)).errors).toBeUndefined();
    await dossier.stopService(stopped);
  });
  afterAll(() => dossier.close());

  it.each(losses)("$title", async ({ query, data, lost }) => {
    const body = await dossier.askForText(query);
    const answer = JSON.parse(body) as Answer;
    expect(answer.data).toEqual(data);
    const errors = answer.errors ?? [];
    expect(errors.map(({ path = [] }) => path.join("."))).toEqual(lost);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(lost.map(() => "SUBGRAPH_UNAVAILABLE"));
    expectNoInnards(body);
  });

  it("a root field that can't be null takes the data with it, and says why", async () => {
    const body = await dossier.askForText(nothing);
    expect(JSON.parse(body)).toMatchObject({ data: null, errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] });
    expectNoInnards(body);
  });

  it("answers about the schema need no service", async () => {
    expect(await dossier.ask("{ __typename __schema { queryType { name } } }")).toEqual({
      data: { __typename: "Query", __schema: { queryType: { name: "Query" } } },
    });
  });

  it("the gateway stays ready, and says what is missing", async () => {
    const { status, body } = await getJson(`${dossier.url}/readyz`);
    expect(status).toBe(200);
    expect(body).toEqual({
      status: "degraded",
      checks: { supergraph: true, [stopped]: `${stopped}: does not answer`, [other]: true },
    });
    expect((await getJson(`${dossier.url}/healthz`)).body).toEqual({ status: "alive" });
  });
});

it("with both services stopped the gateway lives, and is not ready", async () => {
  const dossier = await startDossier("over HTTP", databases);
  try {
    await dossier.stopService("geopolitics");
    await dossier.stopService("people");
    const body = await dossier.askForText(`{ country(code: "PAK") { name } ${LARIJANI} { name } }`);
    expect(JSON.parse(body)).toMatchObject({ data: { country: null, personByIdentifier: null } });
    expectNoInnards(body);
    expect((await getJson(`${dossier.url}/readyz`)).status).toBe(503);
    expect((await getJson(`${dossier.url}/healthz`)).status).toBe(200);
  } finally {
    await dossier.close();
  }
});
