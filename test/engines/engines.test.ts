import { readOperations } from "../operations/operations";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { factQueries } from "./fact-queries";
import { startHiveGateway, type HiveGateway } from "./hive-gateway";

// The supergraph is the seam: another engine that reads the same file gives the same answers.

let dossier: Dossier;
let hive: HiveGateway;
/** What has been started, and is to be ended, the last first. */
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  dossier = await startDossier("over HTTP");
  ends.push(dossier.close);
  hive = await startHiveGateway(dossier);
  ends.push(hive.stop);
}, 120_000);
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

it.each(readOperations())("Hive Gateway answers $name as ours does", async ({ text, variables }) => {
  await expectSame(text, variables);
});

it.each(factQueries())("Hive Gateway answers for $fact as ours does", async ({ query }) => {
  await expectSame(query);
});

it("Hive Gateway passes on who asks", async () => {
  const viewer = "{ viewer { name roles } }";
  const headers = bearer(await tokenFor("editor"));
  expect(await hive.ask(viewer, undefined, headers)).toEqual({ data: { viewer: { name: "Dana", roles: ["editor"] } } });
  expect(await hive.ask(viewer)).toEqual({ data: { viewer: null } });
});

const expectSame = async (query: string, variables?: object): Promise<void> => {
  const [ours, theirs] = await Promise.all([dossier.ask(query, variables), hive.ask(query, variables)]);
  expect(ours.errors).toBeUndefined();
  expect(ours.data).not.toBeNull();
  expect(theirs).toEqual<Answer>(ours);
};
