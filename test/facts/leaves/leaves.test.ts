import { UNLIMITED } from "../../support/dossier";
import { startBothModes } from "../both-modes";
import { readFactsFile } from "../facts-file";
import { askFacts } from "./ask-facts";
import { isFound } from "./find-leaf";
import { leavesOf, type Leaf } from "./leaf";
import { LEFT_OUT } from "./left-out";
import type { Rules } from "./rule";
import { rulesOfFacts } from "./rules";
import type { Told } from "./told";
import { sizeOf, testWalk } from "./walk";

// Walks every value of the facts, and finds it in the answer for its fact: at its place there, not just anywhere.

const LEAVES = 3508;
const AT_MOST_LEFT_OUT = 0.05;

const facts = readFactsFile();

if (facts) {
  const dossier = startBothModes({ limits: UNLIMITED });
  const steps = [...facts.values()].flatMap((fact) => leavesOf(fact).map((leaf) => ({ of: fact.id, leaf })));
  let answers: ReadonlyMap<string, Told[]>;
  let rules: Rules;

  beforeAll(async () => {
    answers = await askFacts((query) => dossier("in-process").ask(query));
    const factsOf = (id: string) => [...answers].filter(([, told]) => told.some((record) => record.id === id));
    rules = rulesOfFacts((id) => factsOf(id).map(([fact]) => fact));
  }, 60_000);

  const isTold = (of: string, leaf: Leaf): boolean => {
    const fact = facts.get(of);
    return fact !== undefined && isFound(leaf, fact, answers.get(of) ?? [], rules);
  };

  it("walks every value of every fact", () => {
    expect(steps).toHaveLength(LEAVES);
    expect([...answers.keys()].sort()).toEqual([...facts.keys()]);
  });

  testWalk(steps, LEFT_OUT, isTold);

  it("leaves out one value in twenty at most", () => {
    expect(sizeOf(LEFT_OUT)).toBeLessThanOrEqual(LEAVES * AT_MOST_LEFT_OUT);
  });

  it("finds every corroboration with its stance", () => {
    const stances = steps.filter(({ leaf }) => leaf.pattern === "corroboration[].stance");
    expect(stances).toHaveLength(122);
    expect(stances.filter(({ of, leaf }) => !isTold(of, leaf))).toEqual([]);
  });
} else {
  it("(the facts file is not beside the project: its values were not walked)", () => {
    expect(facts).toBeUndefined();
  });
}
