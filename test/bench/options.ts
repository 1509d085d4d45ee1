import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Contestant } from "./contestants/contestant";
import { CONTESTANTS } from "./contestants/contestants";
import type { Traffic } from "./load/requests";
import type { Workload } from "./workloads/workload";
import { WORKLOADS } from "./workloads/workloads";

/** What a run of the benchmark is told. */
export interface Options {
  readonly visits: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly contestants: readonly Contestant[];
  readonly traffic: readonly Traffic[];
  /** Where the data stays for the next run; undefined throws it away. */
  readonly data: string | undefined;
  /** How many different operations the memory is measured with. */
  readonly distinct: number;
  /** Two more measurements, each by itself. */
  readonly only: "growth" | "memory" | undefined;
}

export const USAGE = `npm run bench -- [options]
  --visits N           how many visits the data has, with all that belongs to them; 10000 unless given
  --rounds N           how many times the turn goes round; 5 unless given
  --seconds N          how long a turn lasts; 4 unless given
  --connections N      how many clients ask at once; 16 unless given
  --contestants A,B    ${CONTESTANTS.map(({ name }) => name).join(", ")}; all unless given,
                       with --growth and --memory dossier
  --workloads A,B      ${WORKLOADS.map(({ name }) => name).join(", ")}, mixed; all unless given
  --operations FILE    an operation of your own in place of the workloads, for those who have Dossier's schema
  --variables FILE     its variables: a JSON list of objects, of which each request takes the next
  --data FOLDER        where the data stays for the next run
  --growth             the article page and the timeline at 10,000 and at 1,000,000 (or --visits) visits, and nothing else
  --memory             what different operations do to Dossier's memory, and nothing else
  --distinct N         with --memory, how many; 100000 unless given`;

/** @throws with what is wrong, and what would be right */
export const readOptions = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      visits: { type: "string" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "4" },
      connections: { type: "string", default: "16" },
      contestants: { type: "string" },
      workloads: { type: "string" },
      operations: { type: "string" },
      variables: { type: "string" },
      data: { type: "string" },
      growth: { type: "boolean", default: false },
      memory: { type: "boolean", default: false },
      distinct: { type: "string", default: "100000" },
    },
  });
  const own = ownOperation(values.operations, values.variables);
  const only = values.growth ? "growth" : values.memory ? "memory" : undefined;
  return {
    visits: wholeNumber("visits", values.visits ?? (only === "growth" ? "1000000" : "10000"), 1_000),
    rounds: wholeNumber("rounds", values.rounds, 1),
    seconds: wholeNumber("seconds", values.seconds, 1),
    connections: wholeNumber("connections", values.connections, 1),
    contestants: chosen("contestants", CONTESTANTS, ({ name }) => name, values.contestants ?? (only && "dossier")),
    traffic: own
      ? [own]
      : chosen<Traffic>(
          "workloads",
          [...WORKLOADS, "mixed"],
          (each) => (each === "mixed" ? each : each.name),
          values.workloads,
        ),
    data: values.data,
    distinct: wholeNumber("distinct", values.distinct, 3),
    only,
  };
};

const wholeNumber = (name: string, text: string, least: number): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`--${name} is "${text}"; it must be a whole number from ${least} on.`);
  return number;
};

const chosen = <Choice>(
  option: string,
  all: readonly Choice[],
  nameOf: (choice: Choice) => string,
  given: string | undefined,
): readonly Choice[] => {
  if (given === undefined) return all;
  const names = given.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !all.some((choice) => nameOf(choice) === name));
  if (unknown.length > 0)
    throw new Error(`--${option} names ${unknown.join(", ")}; there are ${all.map(nameOf).join(", ")}.`);
  return all.filter((choice) => names.includes(nameOf(choice)));
};

const ownOperation = (file: string | undefined, variablesFile: string | undefined): Workload | undefined => {
  if (file === undefined) {
    if (variablesFile !== undefined) throw new Error("--variables goes with --operations, which is missing.");
    return undefined;
  }
  const operation = readFileSync(file, "utf8");
  const given: unknown = variablesFile === undefined ? [{}] : JSON.parse(readFileSync(variablesFile, "utf8"));
  const variables = (Array.isArray(given) ? given : [given]) as readonly object[];
  if (variables.length === 0 || !variables.every((each) => typeof each === "object"))
    throw new Error(`${String(variablesFile)} must hold an object of variables, or a list of such objects.`);
  const writes = /^\s*mutation\b/m.test(operation);
  return { name: "own", title: "own operation", writes, operation, variables: () => variables };
};
