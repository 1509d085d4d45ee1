import { startDossier, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";

// What is narrowed within little is planned once for any values: planning it anew would take longer than reading it.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
});
afterAll(() => dossier.close());

/** Those that are planned for their values, though they were sent before. */
const plannedAnew = async (operation: string): Promise<readonly string[]> => {
  const ask = async (): Promise<void> => {
    const { errors } = await dossier.ask(operation);
    expect(errors).toBeUndefined();
  };
  await ask();
  const sent = await statementsOf(ask);
  expect(sent.length).toBeGreaterThan(1);
  return sent.filter(({ isPrepared }) => !isPrepared).map(({ text }) => text);
};

const SOMEBODY = "0b9b2c1e-5f2f-4c06-9c52-2f5f3a3d7b11";
const NOVEMBER = `during: { from: "2025-11-01", to: "2025-11-30" }`;
const COUNTED = "{ totalCount nodes { id } }";

it.each([
  `{ country(code: "PAK") { relations(filter: { on: "2025-11-25", kinds: [PASSPORT_EXCLUSION] }) ${COUNTED} } }`,
  `{ relations(filter: { parties: ["PAK"], on: "2025-11-25" }) ${COUNTED} }`,
  `{ dyad(countries: ["IRN", "PAK"]) { relations(filter: { on: "2025-11-25" }) ${COUNTED} } }`,
  `{ visits(filter: { between: ["IRN", "PAK"], during: { from: "2025-01-01", to: "2025-12-31" } }) ${COUNTED} }`,
  `{ timeline(filter: { between: ["IRN", "PAK"], during: { from: "2025-01-01" } }) { totalCount nodes { __typename } } }`,
  `{ timeline(filter: { parties: ["${SOMEBODY}"], during: { from: "2025-01-01" } }) { totalCount nodes { __typename } } }`,
  `{ personByIdentifier(scheme: "dossier", value: "ali-larijani") { statements(filter: { ${NOVEMBER} }) ${COUNTED} } }`,
  `{ statements(filter: { speakers: ["${SOMEBODY}"], ${NOVEMBER} }) ${COUNTED} }`,
  `{ country(code: "IRN") { officeHolders(on: "2025-11-25") ${COUNTED} } }`,
  `{ posts(filter: { country: "IRN", roles: [HEAD_OF_STATE] }) { totalCount nodes { holders(on: "2025-11-25") ${COUNTED} } } }`,
])("%s", async (operation) => {
  expect(await plannedAnew(operation)).toEqual([]);
});

it("but what may be much is planned for its values", async () => {
  expect(await plannedAnew(`{ country(code: "IRN") { visits(filter: { ${NOVEMBER} }) ${COUNTED} } }`)).toHaveLength(2);
});
