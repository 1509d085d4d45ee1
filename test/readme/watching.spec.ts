import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Journal } from "../../services/runtime/telemetry/journal";
import { createMetrics } from "../../services/runtime/telemetry/metrics";
import { beginRequestSpan } from "../../services/runtime/telemetry/spans";
import { workersMetrics } from "../../services/runtime/telemetry/workers-metrics";

const README = readFileSync(join(__dirname, "../../README.md"), "utf8");
const [, section = ""] = /^## Watching it$(.*?)^## /ms.exec(README) ?? [];

/** What a process tells that has done a bit of everything. */
const told = async (): Promise<string> => {
  const metrics = createMetrics();
  metrics.watch([{ name: "people", pool: () => ({ used: 1, idle: 1, most: 10, waiting: 0 }), isAsked: () => true }]);
  const journal = new Journal("request-1", beginRequestSpan("POST", undefined), metrics);
  journal.fetched("people", 1, ["GATEWAY_TIMEOUT"]);
  journal.queried("people", "select person", 1);
  journal.failed([{ extensions: { code: "MAX_DEPTH_LIMIT" } }]);
  journal.answeredFromCache("made");
  metrics.watchAnswers(() => ({ count: 1, bytes: 2_048, watched: { people: true } }));
  metrics.supergraphChanged("refused");
  metrics.answered(journal, { isOperation: true, status: 400, isAborted: false, milliseconds: 1 });
  const workers = workersMetrics({ running: () => 2, replaced: () => 1, ask: () => Promise.resolve([]) });
  return `${await metrics.text()}${await workers.text()}`;
};

test("the operator's table names metrics as they are, with their labels, and all of our own", async () => {
  const text = await told();
  const named = [...section.matchAll(/`((?:dossier|nodejs|process)_\w+)`/g)].map(([, name = ""]) => name);
  for (const name of named) expect([name, text.includes(`# TYPE ${name} `)]).toEqual([name, true]);
  const own = [...text.matchAll(/^# TYPE (dossier_\w+) /gm)].map(([, name]) => name);
  expect([...new Set(named.filter((name) => name.startsWith("dossier_")))].sort()).toEqual(own.toSorted());
  for (const [, name = "", labels = ""] of section.matchAll(/`(dossier_\w+)` by (`\w+`(?:, `\w+`)*)/g)) {
    const [, series = ""] = new RegExp(`^${name}(?:_count)?\\{(.*?)\\}`, "m").exec(text) ?? [];
    const inText = [...series.matchAll(/(\w+)="/g)].map(([, label]) => label).sort();
    expect([name, inText]).toEqual([name, [...labels.matchAll(/\w+/g)].map(String).sort()]);
  }
});

test("its settings are those of the table of settings, with the same defaults", () => {
  const rows = [...section.matchAll(/^\|.*?\|.*?\| (`[A-Z_`, ]+`) +\| (`.*?`) +\|$/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, names = "", defaults = ""] of rows) {
    for (const [index, name] of names.split(", ").entries()) {
      const [, standard = ""] = new RegExp(`^\\| ${name} +\\| (.*?) +\\|`, "m").exec(README) ?? [];
      const [, value = "?"] = /`(.*)`/.exec(defaults.split(", ")[index] ?? "") ?? [];
      expect([name, standard]).toEqual([name, expect.stringMatching(`(^|\`)${value}(\`|$)`) as string]);
    }
  }
});
