import { memberships } from "../../services/people/database/sample/memberships";
import { organizations } from "../../services/people/database/sample/organizations";
import { people } from "../../services/people/database/sample/people";
import { posts } from "../../services/people/database/sample/posts";
import type {
  MembershipSample,
  OrganizationSample,
  PostSample,
} from "../../services/people/database/sample/sample.types";
import { periodOf } from "../../services/runtime/records/period";
import { withClient } from "../pagination/seed";
import { literal } from "../promises/bad-input/expectations";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId, sourceId } from "./records";

// Who held what and when: by post, by organization, by country, on a day.

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
});
afterAll(() => dossier.close());

const postOf = (membership: MembershipSample): PostSample | undefined =>
  posts.find(({ key }) => key === membership.post);

/** By the widest reading, the first and the last day included. */
const heldOn =
  (day: string, includeUndated: boolean) =>
  ({ period }: MembershipSample): boolean => {
    if (!period) return includeUndated;
    const { earliest, latest } = periodOf(period);
    return (earliest ?? "0000") <= day && day <= (latest ?? "9999");
  };

const keysOf = (records: readonly { readonly key: string }[]): string[] => records.map(({ key }) => key).sort();

describe("office holders", () => {
  const inOffice = (country: string, day: string, includeUndated = false): string[] =>
    keysOf(
      memberships.filter(
        (membership) => postOf(membership)?.country === country && heldOn(day, includeUndated)(membership),
      ),
    );

  it.each([
    ["PAK", "2025-11-25"],
    ["PAK", "2024-03-02"],
    ["PAK", "2024-03-03"],
    ["PAK", "2022-04-10"],
    ["PAK", "2022-04-11"],
    ["PAK", "2018-08-18"],
    ["PAK", "2018-08-17"],
    ["IRN", "2025-11-25"],
    ["IRN", "2007-10-20"],
    ["IRN", "2007-10-21"],
    ["IRN", "2008-01-01"],
    ["IRN", "2020-12-31"],
    ["USA", "2009-10-07"],
    ["RUS", "2025-11-24"],
    ["RUS", "2025-11-25"],
    ["FRA", "2025-11-25"],
  ])("of %s on %s", async (code, on) => {
    const around = `country(code: "${code}") { LIST }`;
    expect(await keysIn(dossier, "officeHolders", { on }, around)).toEqual(inOffice(code, on));
    expect(await keysIn(dossier, "officeHolders", { on, includeUndated: true }, around)).toEqual(
      inOffice(code, on, true),
    );
  });

  it("are those of today where no day is given, and the undated only where asked for", async () => {
    const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
    const pakistan = 'country(code: "pk") { LIST }';
    expect(await keysIn(dossier, "officeHolders", {}, pakistan)).toEqual(inOffice("PAK", today));
    expect(await keysIn(dossier, "officeHolders", { on: null, roles: null }, pakistan)).toEqual(inOffice("PAK", today));
    const russia = 'country(code: "RUS") { LIST }';
    expect(await keysIn(dossier, "officeHolders", { includeUndated: true }, russia)).toEqual([
      "unnamed-senior-transport-official-of-russia",
    ]);
  });

  it("may be asked for by the classes of their posts", async () => {
    const args = { on: "2025-11-25", roles: ["HEAD_OF_STATE", "FOREIGN_MINISTER"] };
    expect(await keysIn(dossier, "officeHolders", args, 'country(code: "PAK") { LIST }')).toEqual([
      "dar-minister-for-foreign-affairs-of-pakistan",
      "zardari-president-of-pakistan",
    ]);
    expect(await keysIn(dossier, "officeHolders", { ...args, roles: [] }, 'country(code: "PAK") { LIST }')).toEqual([]);
  });

  it("stand by rank", async () => {
    const query = `{
      pakistan: country(code: "PAK") { officeHolders(on: "2025-11-25") { nodes { label person { name } } } }
      iran: country(code: "IRN") { officeHolders(on: "2025-11-25") { nodes { label } } }
    }`;
    expect(await dataOf(dossier, query)).toEqual({
      pakistan: {
        officeHolders: {
          nodes: [
            { label: "President of Pakistan", person: { name: "Asif Ali Zardari" } },
            { label: "Prime Minister of Pakistan", person: { name: "Shehbaz Sharif" } },
            { label: "Deputy Prime Minister of Pakistan", person: { name: "Ishaq Dar" } },
            { label: "Minister for Foreign Affairs of Pakistan", person: { name: "Ishaq Dar" } },
          ],
        },
      },
      iran: {
        officeHolders: {
          nodes: [
            { label: "Supreme Leader of Iran" },
            { label: "President of Iran" },
            { label: "Minister of Foreign Affairs of Iran" },
            { label: "Secretary of the Supreme National Security Council" },
            { label: "Ambassador of Iran to Pakistan" },
          ],
        },
      },
    });
  });
});

it("nationals are a country's citizens", async () => {
  const expected = keysOf(people.filter(({ nationalities }) => nationalities.includes("PAK")));
  expect(await keysIn(dossier, "nationals", {}, 'country(code: "PAK") { LIST }')).toEqual(expected);
  expect(await keysIn(dossier, "nationals", {}, 'country(code: "FRA") { LIST }')).toEqual([]);
});

it.each<readonly [args: object, labels: readonly string[]]>([
  [
    {},
    [
      "Secretary of the Supreme National Security Council",
      "Speaker of Parliament",
      "Secretary of the Supreme National Security Council",
    ],
  ],
  [{ on: "2025-11-25" }, ["Secretary of the Supreme National Security Council"]],
  [{ on: "2008-01-01" }, ["Speaker of Parliament"]],
  [{ on: "2007-12-31" }, []],
  [{ roles: ["LEGISLATOR"] }, ["Speaker of Parliament"]],
  [{ roles: ["LEGISLATOR"], on: "2025-11-25" }, []],
  [{ roles: [] }, []],
])("a person's memberships by %j, what began last first", async (asked, labels) => {
  const args = Object.entries(asked).map(([name, value]) => `${name}: ${literal(value).replace(/"([A-Z_]+)"/g, "$1")}`);
  const call = args.length > 0 ? `memberships(${args.join(", ")})` : "memberships";
  const query = `{ person(id: "${personId("ali-larijani")}") { ${call} { label } } }`;
  expect(await dataOf(dossier, query)).toEqual({ person: { memberships: labels.map((label) => ({ label })) } });
});

it("a person's undated memberships count on any day, unless they are left out", async () => {
  const query = `{ person(id: "${personId("unnamed-russian-transport-official")}") {
    all: memberships { period { edtf } } with: memberships(on: "1990-01-01") { label }
    without: memberships(on: "1990-01-01", includeUndated: false) { label }
  } }`;
  expect(await dataOf(dossier, query)).toEqual({
    person: { all: [{ period: null }], with: [{ label: "senior transport official" }], without: [] },
  });
});

/** Whether one membership of theirs meets a condition. */
const holding = (matches: (membership: MembershipSample) => boolean): string[] => [
  ...new Set(
    memberships
      .filter(matches)
      .map(({ person }) => person)
      .sort(),
  ),
];
const isOf = (organization: string) => (membership: MembershipSample) =>
  postOf(membership)?.organization === organization;
const inRole =
  (...roles: string[]) =>
  (membership: MembershipSample) =>
    roles.includes(postOf(membership)?.role ?? "");
const SNSC = "supreme-national-security-council";

it.each<readonly [title: string, filter: object, expected: readonly string[]]>([
  ["role", { roles: ["HEAD_OF_GOVERNMENT"] }, ["imran-khan", "shehbaz-sharif"]],
  ["several roles", { roles: ["AMBASSADOR", "AGENCY_HEAD"] }, holding(inRole("AMBASSADOR", "AGENCY_HEAD"))],
  ["no role", { roles: [] }, []],
  ["organization, by one of its posts", { organization: id("organization", SNSC) }, holding(isOf(SNSC))],
  ["organization, in capitals", { organization: id("organization", SNSC).toUpperCase() }, ["ali-larijani"]],
  ["an organization that has nobody", { organization: id("organization", "the-national") }, []],
  ["what is no organization", { organization: "PAK" }, []],
  ["a day, never the undated", { on: "2025-11-25" }, holding(heldOn("2025-11-25", false))],
  [
    "a day and a role of one membership",
    { on: "2025-11-25", roles: ["HEAD_OF_STATE"] },
    ["asif-ali-zardari", "donald-trump", "masoud-pezeshkian"],
  ],
  ["a day and a role of two memberships", { on: "2025-11-25", roles: ["LEGISLATOR"] }, []],
  [
    "a day, a role and an organization",
    { on: "2006-01-01", roles: ["NATIONAL_SECURITY_ADVISER"], organization: id("organization", SNSC) },
    ["ali-larijani"],
  ],
  ["a role in another organization", { roles: ["LEGISLATOR"], organization: id("organization", SNSC) }, []],
  [
    "a role and what else they are",
    { roles: ["HEAD_OF_STATE"], nationality: ["IRN"], on: "2015-01-01" },
    ["hassan-rouhani"],
  ],
  ["nothing, by null", { roles: null, organization: null, on: null }, keysOf(people)],
])("people by %s", async (_, filter, expected) => {
  expect(await keysIn(dossier, "people", { filter })).toEqual([...expected].sort());
});

it.each<readonly [title: string, filter: object, matches: (organization: OrganizationSample) => boolean]>([
  ["nothing asked is all", {}, () => true],
  ["null is not asked", { ids: null, classifications: null, country: null, sources: null }, () => true],
  ["ids", { ids: [id("organization", "wikileaks")] }, ({ key }) => key === "wikileaks"],
  ["no ids", { ids: [] }, () => false],
  [
    "classifications",
    { classifications: ["MEDIA", "FACTION"] },
    ({ classification }) => ["MEDIA", "FACTION"].includes(classification),
  ],
  ["no classifications", { classifications: [] }, () => false],
  ["country", { country: "ir" }, ({ country }) => country === "IRN"],
  [
    "a source",
    { sources: [sourceId("reuters-TRE6B05N7")] },
    ({ citations }) => citations.some(({ source }) => source === "reuters-TRE6B05N7"),
  ],
  [
    "all of several fields",
    { country: "IRN", classifications: ["FACTION"], sources: [sourceId("article-2025")] },
    ({ key }) => ["reformists", "centrists", "hardliners"].includes(key),
  ],
])("organizations by %s", async (_, filter, matches) => {
  expect(await keysIn(dossier, "organizations", { filter })).toEqual(keysOf(organizations.filter(matches)));
});

it.each<readonly [title: string, filter: object, matches: (post: PostSample) => boolean]>([
  ["nothing asked is all", {}, () => true],
  ["null is not asked", { ids: null, roles: null, country: null, organization: null }, () => true],
  ["ids", { ids: [id("post", "president-of-iran")] }, ({ key }) => key === "president-of-iran"],
  ["no ids", { ids: [] }, () => false],
  ["roles", { roles: ["HEAD_OF_STATE"] }, ({ role }) => role === "HEAD_OF_STATE"],
  ["no roles", { roles: [] }, () => false],
  ["country", { country: "pk" }, ({ country }) => country === "PAK"],
  ["organization", { organization: id("organization", SNSC) }, ({ organization }) => organization === SNSC],
  ["what is no organization", { organization: "IRN" }, () => false],
  [
    "all of several fields",
    { roles: ["AMBASSADOR"], country: "USA" },
    ({ key }) => key === "ambassador-of-the-united-states-to-pakistan",
  ],
])("posts by %s", async (_, filter, matches) => {
  expect(await keysIn(dossier, "posts", { filter })).toEqual(keysOf(posts.filter(matches)));
});

it("an organization's memberships are those in it and in its posts, of a day or of all", async () => {
  const around = `organization(id: "${id("organization", SNSC)}") { LIST }`;
  const [then, now] = [
    "larijani-secretary-of-the-supreme-national-security-council-2005",
    "larijani-secretary-of-the-supreme-national-security-council",
  ];
  expect(await keysIn(dossier, "memberships", {}, around)).toEqual([now, then]);
  expect(await keysIn(dossier, "memberships", { on: "2006-06-01" }, around)).toEqual([then]);
  expect(await keysIn(dossier, "memberships", { on: "2010-01-01" }, around)).toEqual([]);
});

it("a post's holders are those of a day, its memberships all", async () => {
  const around = `post(id: "${id("post", "prime-minister-of-pakistan")}") { LIST }`;
  expect(await keysIn(dossier, "holders", { on: "2020-01-01" }, around)).toEqual([
    "imran-khan-prime-minister-of-pakistan",
  ]);
  expect(await keysIn(dossier, "holders", { on: "2023-01-01" }, around)).toEqual([]);
  expect(await keysIn(dossier, "memberships", {}, around)).toEqual([
    "imran-khan-prime-minister-of-pakistan",
    "sharif-prime-minister-of-pakistan",
  ]);
});

it("what a source is cited for is in its lists and its count", async () => {
  const around = `source(id: "${sourceId("reuters-TRE6B05N7")}") { LIST }`;
  expect(await keysIn(dossier, "people", {}, around)).toEqual(["ahmad-shuja-pasha", "anne-patterson"]);
  expect(await keysIn(dossier, "organizations", {}, around)).toEqual(["inter-services-intelligence", "wikileaks"]);
  expect(await keysIn(dossier, "memberships", {}, around)).toEqual([
    "pasha-director-general-of-inter-services-intelligence",
    "patterson-ambassador-of-the-united-states-to-pakistan",
  ]);
  const query = `{
    reuters: source(id: "${sourceId("reuters-TRE6B05N7")}") { profileCitations bios { id } }
    box: source(id: "${sourceId("bio-box")}") { profileCitations bios { person { name } } people { totalCount } }
    basis: source(id: "${sourceId("trtworld-c0792ddaf9dc")}") { profileCitations }
    none: source(id: "${sourceId("ndtv-8381457")}") { profileCitations people { totalCount } bios { id } }
  }`;
  expect(await dataOf(dossier, query)).toEqual({
    reuters: { profileCitations: 6, bios: [] },
    box: { profileCitations: 3, bios: [{ person: { name: "Unnamed (The Bio)" } }], people: { totalCount: 2 } },
    basis: { profileCitations: 2 },
    none: { profileCitations: 0, people: { totalCount: 0 }, bios: [] },
  });
});

it("a membership without dates takes those of its term", async () => {
  const [term, sitting, own] = ["term", "sitting", "own"].map((key) => id("membership", key));
  await withClient(dossier.databases.people, (client) =>
    client.query(
      `INSERT INTO term (id, name, organization_id, period_edtf, period_earliest, period_latest)
         VALUES ('${String(term)}', '10th term', '${id("organization", SNSC)}', '2016-05/2020-05', '2016-05-01', '2020-05-31');
       INSERT INTO membership (id, person_id, post_id, label, term_id, period_edtf, period_earliest, period_latest, verification,
         revision, created_at, updated_at)
       SELECT member.id::uuid, '${personId("abbas-araghchi")}', '${id("post", "speaker-of-parliament-of-iran")}', 'Member',
         '${String(term)}', edtf, earliest::date, latest::date, 'REPORTED', 1, now(), now()
       FROM (VALUES ('${String(sitting)}', NULL, NULL, NULL), ('${String(own)}', '2018', '2018-01-01', '2018-12-31'))
         AS member (id, edtf, earliest, latest)`,
    ),
  );
  const query = `{ person(id: "${personId("abbas-araghchi")}") {
    memberships(roles: [LEGISLATOR]) { id period { edtf earliest latest } term { name organization { name } period { edtf } } }
    in2017: memberships(roles: [LEGISLATOR], on: "2017-01-01", includeUndated: false) { id }
  } }`;
  const its = {
    name: "10th term",
    organization: { name: "Supreme National Security Council" },
    period: { edtf: "2016-05/2020-05" },
  };
  expect(await dataOf(dossier, query)).toEqual({
    person: {
      memberships: [
        { id: own, period: { edtf: "2018", earliest: "2018-01-01", latest: "2018-12-31" }, term: its },
        { id: sitting, period: { edtf: "2016-05/2020-05", earliest: "2016-05-01", latest: "2020-05-31" }, term: its },
      ],
      in2017: [{ id: sitting }],
    },
  });
  const filter = { roles: ["LEGISLATOR"], on: "2017-01-01" };
  expect(await keysIn(dossier, "people", { filter })).toEqual(["abbas-araghchi", "ali-larijani"]);
});
