import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "./options";

describe("the benchmark's options", () => {
  it("have values of their own", () => {
    const { visits, rounds, contestants, traffic, only } = readOptions([]);
    expect({ visits, rounds, only }).toEqual({ visits: 10_000, rounds: 5, only: undefined });
    expect(contestants.map(({ name }) => name).slice(0, 2)).toEqual(["dossier", "dossier-warm"]);
    expect(traffic).toHaveLength(7);
  });

  it("choose contestants and workloads, whatever their order", () => {
    const { contestants, traffic } = readOptions(["--contestants", "hive,dossier", "--workloads", "mixed,article"]);
    expect(contestants.map(({ name }) => name)).toEqual(["dossier", "hive"]);
    expect(traffic.map((each) => (each === "mixed" ? each : each.name))).toEqual(["article", "mixed"]);
  });

  it("measure growth of Dossier up to a million visits unless told otherwise", () => {
    const { visits, contestants, only } = readOptions(["--growth"]);
    expect({ visits, only }).toEqual({ visits: 1_000_000, only: "growth" });
    expect(contestants.map(({ name }) => name)).toEqual(["dossier"]);
  });

  it("measure memory with as many different operations as they are told", () => {
    expect(readOptions(["--memory"])).toMatchObject({ only: "memory", distinct: 100_000 });
    expect(readOptions(["--memory", "--distinct", "5000"])).toMatchObject({ distinct: 5_000 });
  });

  it("take an operation from outside with the values of its variables", () => {
    const folder = mkdtempSync(join(tmpdir(), "dossier-options-"));
    try {
      const [operation, variables] = [join(folder, "page.graphql"), join(folder, "pages.json")];
      writeFileSync(operation, "query Page($code: ID!) { country(code: $code) { name } }");
      writeFileSync(variables, '[{ "code": "PAK" }, { "code": "IRN" }]');
      const { traffic, contestants } = readOptions(["--operations", operation, "--variables", variables]);
      const [own] = traffic;
      if (own === undefined || own === "mixed") throw new Error("There is no operation.");
      expect(own.variables({ world: {} as never, codes: [] })).toEqual([{ code: "PAK" }, { code: "IRN" }]);
      const asked = contestants.filter((contestant) => contestant.takes(own)).map(({ name }) => name);
      expect(asked).toEqual(["dossier", "dossier-warm", "dossier-http", "dossier-http-warm", "stock", "hive"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each([
    [["--visits", "many"], '--visits is "many"; it must be a whole number from 1000 on.'],
    [["--distinct", "2"], '--distinct is "2"; it must be a whole number from 3 on.'],
    [["--rounds", "0"], '--rounds is "0"; it must be a whole number from 1 on.'],
    [["--contestants", "dosier"], "--contestants names dosier; there are dossier,"],
    [["--workloads", "home"], "--workloads names home; there are article,"],
    [["--variables", "pages.json"], "--variables goes with --operations, which is missing."],
  ])("say what is wrong with %j", (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});
