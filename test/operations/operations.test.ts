import { buildSchema, parse } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startBothModes } from "../facts/both-modes";
import { createDatabases, type TestDatabases } from "../support/databases";
import { MODES, startDossier, type Answer, type Dossier } from "../support/dossier";
import { ESSENTIALS } from "./essentials";
import { readOperations, variablesOf } from "./operations";
import { readOwnership, type ServiceName } from "./ownership";
import { whatRemains } from "./what-remains";

const read = (name: string): string => readFileSync(join(__dirname, "../../schema", name), "utf8");

it("every operation has something that its answer must have", () => {
  expect(ESSENTIALS.map(({ name }) => name)).toEqual(readOperations().map(({ name }) => name));
});

describe("in either mode", () => {
  const dossier = startBothModes();

  describe.each(ESSENTIALS)("$name", ({ name, document, find, expected }) => {
    it("answers whole, in the same bytes in process and over HTTP", async () => {
      const texts = await Promise.all(
        MODES.map((mode) => dossier(mode).askForText(String(document), variablesOf(name))),
      );
      const answer = JSON.parse(texts[0] ?? "") as Answer;
      expect(answer.errors).toBeUndefined();
      expect(find(answer.data)).toEqual(expected);
      expect(texts[1]).toBe(texts[0]);
    });
  });
});

describe("with a service stopped", () => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await createDatabases();
  });
  afterAll(() => databases.drop());

  const schema = buildSchema(read("api.graphql"));
  const owns = readOwnership(read("supergraph.graphql"));

  describe.each<{ stopped: ServiceName; living: ServiceName }>([
    { stopped: "geopolitics", living: "people" },
    { stopped: "people", living: "geopolitics" },
  ])("$stopped", ({ stopped, living }) => {
    let dossier: Dossier;
    const whole = new Map<string, unknown>();

    beforeAll(async () => {
      dossier = await startDossier("over HTTP", databases);
      for (const { name, document } of ESSENTIALS)
        whole.set(name, (await dossier.ask(String(document), variablesOf(name))).data);
      await dossier.stopService(stopped);
    });
    afterAll(() => dossier.close());

    it.each(ESSENTIALS)(`$name gives what ${living} holds, and says what is lost`, async ({ name, document }) => {
      const answer = await dossier.ask(String(document), variablesOf(name));
      const remaining = whatRemains(whole.get(name), { schema, document: parse(String(document)), owns, living });
      expect(answer.data).toEqual(remaining);
      expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(
        new Set(JSON.stringify(remaining) === JSON.stringify(whole.get(name)) ? [] : ["SUBGRAPH_UNAVAILABLE"]),
      );
    });
  });
});
