import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { STATEMENTS } from "../../services/runtime/database/database";
import { startDossier, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";

// Histories are read for all records of a list at once, however many those are.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const statementsOf = async (query: string): Promise<number> => {
  let count = 0;
  const listen = (): void => {
    count += 1;
  };
  subscribe(STATEMENTS, listen);
  const { errors } = await dossier
    .ask(query, undefined, bearer(await tokenFor("editor")))
    .finally(() => unsubscribe(STATEMENTS, listen));
  expect({ query, errors }).toEqual({ query, errors: undefined });
  return count;
};

it.each([
  "visits",
  "statements",
  "events",
  "relations",
  "sources",
  "countries",
  "people",
  "organizations",
  "posts",
  "places",
])("of %s", async (list) => {
  const query = (first: number): string =>
    `{ ${list}(first: ${first}) { nodes { revisions { totalCount nodes { number snapshot } } } } }`;
  expect(await statementsOf(query(10))).toBe(await statementsOf(query(1)));
});
