import { migrations as ofGeopolitics } from "../../services/geopolitics/database/tables";
import { migrations as ofPeople } from "../../services/people/database/tables";
import { createEmptyDatabases, type TestDatabases } from "../support/databases";
import { runCommandOn } from "./command";

jest.setTimeout(120_000);

describe("npm run migrate", () => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await createEmptyDatabases();
  });
  afterAll(async () => {
    await databases.drop();
  });

  const migrate = (...words: readonly string[]) => runCommandOn(databases, "migrate", ...words);
  const lines = (service: string, state: string, migrations: readonly { readonly name: string }[]) =>
    migrations.map(({ name }) => `${service}: ${state}${name}\n`).join("");
  const [newest] = ofPeople.slice(-1).map(({ name }) => name);

  test("says what is to be applied, applies it once, and undoes the newest of one service", async () => {
    expect(await migrate("status")).toEqual({
      code: 0,
      output: lines("geopolitics", "pending  ", ofGeopolitics) + lines("people", "pending  ", ofPeople),
    });
    // Two at once, as when two machines are brought up together.
    const both = await Promise.all([migrate("up", "--service", "people"), migrate("up", "--service", "people")]);
    const applied = { code: 0, output: lines("people", "applied ", ofPeople) };
    const idle = { code: 0, output: "people: nothing to apply\n" };
    expect(both.toSorted((one, other) => one.output.length - other.output.length)).toEqual([idle, applied]);

    expect(await migrate("down", "--service", "people")).toEqual({ code: 0, output: `people: undid ${newest}\n` });
    expect(await migrate("status", "--service", "people")).toEqual({
      code: 0,
      output: lines("people", "applied  ", ofPeople.slice(0, -1)) + lines("people", "pending  ", ofPeople.slice(-1)),
    });
    expect(await migrate("up")).toEqual({
      code: 0,
      output: `${lines("geopolitics", "applied ", ofGeopolitics)}people: applied ${newest}\n`,
    });
  });

  test.each([
    [["down"], "Say whose newest migration to undo: --service geopolitics or --service people.\n"],
    [
      ["sideways"],
      "error: command-argument value 'sideways' is invalid for argument 'what'. Allowed choices are status, up, down.\n",
    ],
    [
      ["up", "--service", "weather"],
      "error: option '--service <name>' argument 'weather' is invalid. Allowed choices are geopolitics, people.\n",
    ],
  ])("%j is told what would be right", async (words, output) => {
    expect(await migrate(...words)).toEqual({ code: 1, output });
  });
});
