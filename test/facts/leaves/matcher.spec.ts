import { naturalId } from "../../../services/runtime/records/identity";
import type { Fact } from "../facts-file";
import { changed } from "./changed";
import { isFound } from "./find-leaf";
import { leavesOf } from "./leaf";
import { rulesOfFacts } from "./rules";
import type { Told, ToldCitation, ToldParticipant } from "./told";

// That the walk over the facts file can fail: a value counts only in its own record, at its own place, and unchanged.

const citation = (source: string, rest: Partial<ToldCitation> = {}): ToldCitation => ({
  source: { id: naturalId("source", source), language: "en", publishedOn: { edtf: "2025-11" } },
  excerpt: null,
  locator: null,
  via: [],
  stance: "SUPPORTS",
  field: null,
  value: null,
  note: null,
  ...rest,
});

const participant = (name: string, role: string, as: string | null = null): ToldParticipant => ({
  label: name,
  role,
  party: { __typename: "Person", name },
  as,
});

const record = (rest: Partial<Told>): Told => ({
  __typename: "Event",
  id: "0193",
  verification: "CORROBORATED",
  citations: [
    citation("the-paper", { excerpt: "sixty tons of aid" }),
    citation("agency", { note: "It was sixty tons.", stance: "PARTLY" }),
    citation("rival", { note: "Forty tons.", stance: "DIFFERS", field: "period", value: "2025-09-20" }),
  ],
  corrections: [],
  kind: "AID",
  summary: "Help was sent after the flood.",
  period: { edtf: "2025-09-21", asReported: "recently" },
  participants: [
    participant("Ann Donor", "DONOR", "Minister of A"),
    participant("Bob Taker", "RECIPIENT", "Minister of B"),
  ],
  quantities: [{ value: 60, unit: "t", note: null }],
  links: [{ to: { id: "0194" } }],
  ...rest,
});

const fact = {
  id: "F01",
  type: "EVENT",
  summary: "Help was sent after the flood.",
  parties: [
    { name: "Ann Donor", kind: "PERSON", role: "DONOR", as: "Minister of A" },
    { name: "Bob Taker", kind: "PERSON", role: "RECIPIENT", as: "Minister of B" },
  ],
  when: "2025-09-21",
  whenAsReported: "recently",
  place: null,
  modality: "ASSERTED",
  event: { kind: "AID", quantity: { value: 60, unit: "t" } },
  excerpt: "sixty tons of aid",
  source: "the-paper",
  corroboration: [{ source: "agency", stance: "PARTLY", says: "It was sixty tons." }],
  alternatives: [{ field: "when", value: "2025-09-20", sources: ["rival"], note: null }],
  correction: null,
  verification: "CORROBORATED",
  related: ["F02"],
  note: null,
} satisfies Fact & Readonly<Record<string, unknown>>;

const rules = rulesOfFacts((id) => ({ "0193": ["F01"], "0194": ["F02"] })[id] ?? []);
const leaves = leavesOf(fact).filter(({ path }) => path !== "id");
const foundIn = (...records: readonly Told[]) =>
  leaves.filter((leaf) => isFound(leaf, fact, records, rules)).map(({ path }) => path);
const all = leaves.map(({ path }) => path);
const without = (...paths: readonly string[]) => all.filter((path) => !paths.includes(path));

it("walks every value that is not null, with its place", () => {
  expect(leavesOf({ a: [{ b: 1 }, { b: null }], c: { d: false, e: [["x"], []] }, f: null })).toEqual([
    { path: "a[0].b", pattern: "a[].b", at: [0], value: 1 },
    { path: "c.d", pattern: "c.d", at: [], value: false },
    { path: "c.e[0][0]", pattern: "c.e[][]", at: [0, 0], value: "x" },
  ]);
});

it("finds each value of a fact in its record", () => {
  expect(foundIn(record({}))).toEqual(all);
});

it("finds it in whichever of the fact's records it stands", () => {
  expect(foundIn(record({ quantities: [] }), record({ participants: [] }))).toEqual(all);
});

it.each(leaves)("finds $path no more once it is changed", (leaf) => {
  expect(isFound(changed(leaf), fact, [record({})], rules)).toBe(false);
});

it("finds nothing where there is no record, nor what no rule knows", () => {
  expect(foundIn()).toEqual([]);
  const [unknown] = leavesOf({ shape: "AID" });
  expect(unknown && isFound(unknown, fact, [record({})], rules)).toBe(false);
});

describe("a value at another place", () => {
  const quantity = ["event.quantity.value", "event.quantity.unit"];

  it.each<readonly [what: string, answer: Partial<Told>, lost: readonly string[]]>([
    ["a number in a text is no quantity", { quantities: [], title: "60 t" }, quantity],
    [
      "a date elsewhere is no period",
      { period: null, place: "2025-09-21", subject: "recently" },
      ["when", "whenAsReported"],
    ],
    [
      "a verification of something else is not the record's",
      { verification: "REPORTED", status: "CORROBORATED" },
      ["verification"],
    ],
    ["a link to another record is no relation to this one", { links: [{ to: { id: "0195" } }] }, ["related[0]"]],
    [
      "a kind of another type is not the fact's",
      { __typename: "Relation", note: "Help was sent after the flood." },
      ["type"],
    ],
  ])("%s", (_, answer, lost) => {
    expect(foundIn(record(answer))).toEqual(without(...lost));
  });

  it("the post of one is not that of another, and a role neither", () => {
    const exchanged = [
      participant("Ann Donor", "DONOR", "Minister of B"),
      participant("Bob Taker", "DONOR", "Minister of A"),
    ];
    const roles = ["name", "kind", "role", "as"].map((field) => `parties[1].${field}`);
    expect(foundIn(record({ participants: exchanged }))).toEqual(without("parties[0].as", ...roles));
  });

  it("what one source says is not what another says, nor its stance", () => {
    const [paper, , rival] = record({}).citations;
    const others = [paper, rival, citation("stranger", { note: "It was sixty tons.", stance: "PARTLY" })];
    const citations = others.filter((one) => one !== undefined);
    const lost = ["source", "stance", "says"].map((field) => `corroboration[0].${field}`);
    expect(foundIn(record({ citations }))).toEqual(without(...lost));
  });

  it("an excerpt counts only under its source, and a rival value only from its own", () => {
    const [paper, agency, rival] = record({}).citations;
    const citations = [
      citation("agency", { excerpt: "sixty tons of aid" }),
      { ...paper, ...agency, excerpt: null } as ToldCitation,
      { ...rival, ...citation("the-paper", { field: "period", value: "2025-09-20" }) },
    ];
    const lost = ["field", "value", "sources[0]"].map((field) => `alternatives[0].${field}`);
    expect(foundIn(record({ citations }))).toEqual(without("excerpt", "source", ...lost));
  });
});

it("finds nothing of a fact in the record of another", () => {
  const another = record({
    __typename: "Statement",
    form: "ASSESSMENT",
    verification: "REFUTED",
    citations: [citation("the-paper", { excerpt: "quite another sentence" })],
    period: { edtf: "2024", asReported: "60" },
    summary: null,
    kind: "FLOOD",
    participants: [participant("Eve Else", "DONOR", "Minister of A")],
    quantities: [{ value: 61, unit: "kg", note: "60 t" }],
    links: [],
  });
  expect(foundIn(another)).toEqual([]);
});
