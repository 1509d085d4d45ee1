import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readGatewayConfig } from "../../gateway/config";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { readPeopleConfig } from "../../services/people/config";
import { ConfigurationError, type Settings } from "../../services/runtime/config/environment";
import { ROOT } from "../support/root";

// An operator looks up a setting in the README: each is there, with its default and its range, and no other.

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const [, section = ""] = /^## Settings$(.*?)^## /ms.exec(README) ?? [];
const rows = [...section.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) +\| (.*?) +\| (.*?) +\| .+\|$/gm)].flatMap(
  ([, names = "", standards = "", range = ""]) =>
    names.split(", ").map((name, index) => ({
      name: name.replaceAll("`", ""),
      // Two settings of one row have a default each, or one for both.
      standard: /^`[^`]*`(, `[^`]*`)*$/.test(standards)
        ? standards.split(", ").at(names.split(", ").length === standards.split(", ").length ? index : 0)
        : undefined,
      range,
    })),
);

const CONFIGS = ["gateway/config.ts", "services/runtime/config/access-settings.ts"];
const SERVICE_CONFIGS = ["services/runtime/config/service-config.ts", "services/runtime/config/telemetry-settings.ts"];

const read = (settings: Settings): readonly object[] => [
  readGatewayConfig(settings),
  readGeopoliticsConfig(settings),
  readPeopleConfig(settings),
];

/** What is wrong with a setting by itself, told by whichever process reads it. */
const mistakesIn = (name: string, value: string): readonly string[] =>
  [readGatewayConfig, readGeopoliticsConfig, readPeopleConfig].flatMap((readConfig) => {
    try {
      readConfig({ [name]: value });
      return [];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return error.mistakes.filter((mistake) => mistake.name === name).map(({ problem }) => problem);
    }
  });

test("every setting that is read has its row, and every row is read", () => {
  const keys = [...CONFIGS, ...SERVICE_CONFIGS].flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/^ {2}([A-Z][A-Z_]+): \w+/gm)].map(([, key = ""]) => key),
  );
  const own = ["PORT", "METRICS_PORT", "DATABASE_URL"].flatMap((name) => [`GEOPOLITICS_${name}`, `PEOPLE_${name}`]);
  expect(keys.length).toBeGreaterThan(40);
  expect(rows.map(({ name }) => name).sort()).toEqual([...new Set([...keys, ...own])].sort());
});

const numbered = rows.flatMap(({ name, range }) => {
  const [, least, most] = /^`(\d+)` to `(\d+)`$/.exec(range) ?? [];
  return least === undefined || most === undefined ? [] : [{ name, least: Number(least), most: Number(most) }];
});

test.each(numbered)("$name is taken from $least to $most, and no further", ({ name, least, most }) => {
  expect([...mistakesIn(name, String(least)), ...mistakesIn(name, String(most))]).toEqual([]);
  expect(mistakesIn(name, String(most + 1)).length).toBeGreaterThan(0);
  expect(mistakesIn(name, least === 0 ? "-1" : String(least - 1)).length).toBeGreaterThan(0);
});

const listed = rows.filter(({ range }) => /^`[^`]+`(, `[^`/]+`)+$/.test(range) && !range.includes("://"));

test.each(listed)("$name is one of the words that its row has", ({ name, range }) => {
  const words = [...range.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
  // What a word asks for beside it is another's mistake.
  for (const word of words) expect([word, mistakesIn(name, word)]).toEqual([word, []]);
  const [problem = ""] = mistakesIn(name, "another");
  expect(problem).toContain(`one of ${words.join(", ")}`);
});

const preset = rows.flatMap(({ name, standard = "" }) => {
  const [, value] = /^`(.+)`$/.exec(standard) ?? [];
  return value === undefined ? [] : [{ name, value }];
});

test.each(preset)("$name is $value where it is not set", ({ name, value }) => {
  expect(preset.length).toBeGreaterThan(25);
  // Names of files come with their folder's only once they are used.
  if (name === "SUPERGRAPH_FILE") expect(readGatewayConfig({}).supergraphFile).toBeUndefined();
  else expect(read({ [name]: value })).toEqual(read({}));
});
