import { MODES } from "../support/dossier";
import { startBothModes } from "./both-modes";
import type { FactCase } from "./fact-case";
import { readFactsFile, type Fact } from "./facts-file";
import { keysNamedIn, withoutNothing, type KeyOf } from "./read-answer";

/** What the runner has to know of a type of fact. */
export interface FactKind<Answer, Expected> {
  readonly fragment: string;
  read(answer: Answer, keyOf: KeyOf, expected: Expected): object;
  /** Holds the case's literals against the facts file. */
  compare(fact: Fact, ...expected: readonly [Expected, ...Expected[]]): void;
}

/** A case with all of its records, where a fact may name several pairs. */
type Case<Expected> = FactCase<Expected | readonly Expected[]>;

/** Asks for each fact in both modes, and says of each whether the gateway gives it, whole and in the same bytes. */
export const testFacts = <Answer, Expected>(
  cases: readonly Case<Expected>[],
  kind: FactKind<Answer, Expected>,
): void => {
  const dossier = startBothModes();
  const facts = readFactsFile();
  const operation = ({ query }: Case<Expected>) => `{ ${query} } ${kind.fragment}`;

  describe.each(cases)("$fact is found $found", (factCase) => {
    const { fact, at } = factCase;
    const expected = recordsOf(factCase);

    it.each(MODES)("with every value, %s", async (mode) => {
      const answer = await dossier(mode).ask(operation(factCase));
      expect(answer.errors).toBeUndefined();
      const keyOf = keysNamedIn(expected);
      const found = recordsAt(at, answer.data).map((record) =>
        withoutNothing(kind.read(record as Answer, keyOf, expected[0])),
      );
      expect(found).toEqual(expected);
    });

    it("in the same bytes in process and over HTTP", async () => {
      const texts = await Promise.all(MODES.map((mode) => dossier(mode).askForText(operation(factCase))));
      expect(texts[1]).toBe(texts[0]);
    });

    if (facts) {
      it("as the facts file has it", () => {
        const ofTheFile = facts.get(fact);
        if (!ofTheFile) throw new Error(`The facts file has no ${fact}.`);
        kind.compare(ofTheFile, ...expected);
      });
    } else {
      it("(the facts file is not beside the project: its values were not compared)", () => {
        expect(facts).toBeUndefined();
      });
    }
  });
};

const recordsOf = <Expected>({ fact, expected }: Case<Expected>): readonly [Expected, ...Expected[]] => {
  const [first, ...others] = [expected].flat() as Expected[];
  if (first === undefined) throw new Error(`The case of ${fact} expects no record.`);
  return [first, ...others];
};

/** A record stands alone or in a list; either way there must be no other. */
export const recordsAt = (path: string, data: unknown): unknown[] =>
  [path.split(".").reduce((value, step) => (value as Record<string, unknown> | null)?.[step], data)].flat();
