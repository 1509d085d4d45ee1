import { casesOf } from "./cases/all";
import { startBothModes } from "./both-modes";
import type { ExpectedAssertion, FactCase } from "./fact-case";
import { readFactsFile } from "./facts-file";
import { source } from "./ids";

const FACTS = 94;

const dossier = startBothModes();
const cases: readonly FactCase<unknown>[] = Object.values(casesOf).flat();

it(`has a case for each of the ${String(FACTS)} facts, and one only`, () => {
  const numbers = Array.from({ length: FACTS }, (_, index) => `F${String(index + 1).padStart(2, "0")}`);
  expect(cases.map(({ fact }) => fact).sort()).toEqual(numbers);
});

const facts = readFactsFile();
if (facts) {
  it("leaves out no fact of the facts file", () => {
    expect(cases.map(({ fact }) => fact).sort()).toEqual([...facts.keys()].sort());
  });
} else {
  it("leaves out no fact (the facts file is not beside the project: its values were not compared)", () => {
    expect(facts).toBeUndefined();
  });
}

it("holds each fact once: lists count records, and variants only when asked to", async () => {
  const answer = await dossier("in-process").ask(`{
    visits { totalCount }
    meetings { totalCount }
    statements { totalCount }
    quotes: statements(filter: { forms: [QUOTE] }) { totalCount }
    paraphrases: statements(filter: { forms: [PARAPHRASE] }) { totalCount }
    assessments: statements(filter: { forms: [ASSESSMENT] }) { totalCount }
    withVariants: statements(filter: { includeVariants: true }) { totalCount }
    relations { totalCount }
    absentOrRefused: relations(filter: { statuses: [ABSENT, REFUSED] }) { totalCount }
    events { totalCount }
    people(filter: { hasBio: true }) { totalCount }
    article: source(id: "${source("article-2025")}") { memberships { totalCount } }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toEqual({
    visits: { totalCount: 6 },
    meetings: { totalCount: 3 },
    statements: { totalCount: 28 },
    quotes: { totalCount: 8 },
    paraphrases: { totalCount: 8 },
    assessments: { totalCount: 12 },
    withVariants: { totalCount: 42 },
    // A record for each of the 27 facts; of six of them one more, for a pair of parties; and five more on passports.
    relations: { totalCount: 38 },
    absentOrRefused: { totalCount: 5 },
    events: { totalCount: 12 },
    people: { totalCount: 1 },
    article: { memberships: { totalCount: 12 } },
  });
});

it("has a relation and an event for each that a case expects, and no other", () => {
  expect(recordsIn(casesOf.relation)).toHaveLength(38);
  expect(recordsIn(casesOf.event)).toHaveLength(12);
});

it("corrects what the article and its box have otherwise, nine facts of theirs", () => {
  const corrected = cases.flatMap(({ fact, expected }) =>
    [expected]
      .flat()
      .flatMap((record) => ((record as ExpectedAssertion).corrections ?? []).map(({ field }) => `${fact} ${field}`)),
  );
  expect(corrected.sort()).toEqual([
    // What F07 has of Larijani's office, where he travels in it.
    "F06 visitors[0].as",
    "F07 post",
    "F15 period",
    "F20 person.name",
    "F22 post",
    "F36 speaker",
    "F52 subject",
    "F79 participants[0].label",
    "F82 summary",
    "F90 favouriteQuote.attributedTo",
  ]);
});

/** The keys of the records that cases expect. */
const recordsIn = (listed: readonly FactCase<unknown>[]): string[] => [
  ...new Set(listed.flatMap(({ expected }) => ([expected].flat() as ExpectedAssertion[]).map(({ record }) => record))),
];
