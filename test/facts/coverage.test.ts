import { bioBox } from "./cases/bio-box";
import { meetings } from "./cases/meetings";
import { statements } from "./cases/statements";
import { visits } from "./cases/visits";
import { startBothModes } from "./both-modes";
import { readFactsFile } from "./facts-file";

const FACTS = (
  "F02 F03 F06 F09 F10 F11 F12 F14 F15 F27 F30 F33 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F44 F45 F46 F47 F48 F49 " +
  "F59 F67 F72 F83 F84 F85 F86 F87 F88 F89 F90 F91 F92 F93 F94"
).split(" ");
const TYPES = ["VISIT", "MEETING", "STATEMENT", "BIO"];

const dossier = startBothModes();

it("has a case for each of the 43 facts, and one only", () => {
  const covered = [...visits, ...meetings, ...statements, ...bioBox].map(({ fact }) => fact).sort();
  expect(covered).toEqual(FACTS);
  expect(covered).toHaveLength(43);
});

const facts = readFactsFile();
if (facts) {
  it("leaves out no fact that the facts file has of these types", () => {
    const ofTheFile = [...facts.values()].filter((fact) => TYPES.includes(fact.type));
    expect(ofTheFile.map((fact) => fact.id).sort()).toEqual(FACTS);
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
    people(filter: { hasBio: true }) { totalCount }
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
    people: { totalCount: 1 },
  });
});
