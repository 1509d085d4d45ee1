import { casesOf } from "../cases/all";
import type { Answer } from "../../support/dossier";
import { recordsAt } from "../test-facts";
import type { Told } from "./told";
import { WIDEST } from "./widest";

const TYPES = Object.keys(casesOf) as readonly (keyof typeof casesOf)[];

/** The records of each fact, found as its case finds them, with all that can be asked of them. */
export const askFacts = async (ask: (query: string) => Promise<Answer>): Promise<ReadonlyMap<string, Told[]>> => {
  const records = new Map<string, Told[]>();
  for (const type of TYPES) {
    for (const { fact, query, at } of casesOf[type]) {
      const answer = await ask(`{ ${query} } ${WIDEST[type]}`);
      if (answer.errors) throw new Error(`${fact}: ${answer.errors.map(({ message }) => message).join("; ")}`);
      records.set(fact, recordsAt(at, answer.data).map(asRecord));
    }
  }
  return records;
};

/** A bio is asked for through its person. */
const asRecord = (found: unknown): Told => {
  const { bio, ...record } = found as Told & { readonly bio?: Told };
  return bio ? { ...bio, person: record as unknown as NonNullable<Told["person"]> } : record;
};
