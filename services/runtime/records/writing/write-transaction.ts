import type { Database, Transaction } from "../../database/database";
import type { Outcome } from "./record-writer";
import type { RecordShape } from "./record-shape";
import type { RepeatableWrite } from "./retries";
import { duplicateOf } from "./unique-violation";
import { failed } from "./write-mistakes";

interface WriteOf {
  readonly shape: RecordShape;
  readonly id: string;
  /** Null where it may be carried out as often as it is sent. */
  readonly write: RepeatableWrite | null;
}

/**
 * Carries out a write as a whole, once, or not at all.
 * @returns the mistake where a rule of the database was broken by somebody who wrote at the same moment
 */
export const writeTransaction = async (
  database: Database,
  { shape, id, write }: WriteOf,
  work: (transaction: Transaction) => Promise<Outcome>,
): Promise<Outcome> => {
  try {
    return await database.transaction(async (transaction) => {
      // First, so that of two requests with one key the later waits here, and then knows.
      if (write && !(await write.keep(transaction, id))) throw new DoneMeanwhile();
      const outcome = await work(transaction);
      if (outcome.userErrors.length > 0) throw new NothingDone(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof NothingDone) return error.outcome;
    if (error instanceof DoneMeanwhile) return { id: (await write?.doneBefore(database)) ?? id, userErrors: [] };
    const duplicate = duplicateOf(error, shape, id);
    if (duplicate) return failed([duplicate]);
    throw error;
  }
};

/** Ends a transaction in which nothing is to be kept. */
class NothingDone extends Error {
  constructor(readonly outcome: Outcome) {
    super("Nothing was written.");
  }
}

/** Somebody else has carried out the same request while this one waited. */
class DoneMeanwhile extends Error {}
