import { buildSchema } from "graphql";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STATEMENTS } from "../../services/runtime/database/database";
import { groupBy } from "../../services/runtime/batching/group-by";
import { createEmptyDatabases, type TestDatabases } from "../support/databases";
import { startDossier, UNLIMITED, type Dossier } from "../support/dossier";
import { coordinateOf, listOperations, type ListOperation, type Step } from "../support/list-operations";
import { bearer, tokenFor } from "../support/tokens";
import { seedWorld } from "../support/world";
import { CONCRETE, LISTS, NOT_BEHIND, ROOTS, VARIANTS, type ListName, type SizeOf } from "../support/world-lists";

const DEPTH = 4;
const MANY = 50;
/** In every list at once: enough for what one row can't show, and few enough to read four levels of them. */
const FEW = 3;
/** The world has no history, and no two states with so much between them. They are read in tests of their own. */
const ELSEWHERE = /\.revisions$|^Query\.(changes|profileChanges|dyad)$/;
/** Some fields are for editors alone. */
let editor: Readonly<Record<string, string>>;

/** What an operation cost, and what it found. */
interface Reading {
  readonly statements: readonly string[];
  /** How long the list was, where on the path it was longest. */
  readonly rows: number;
  /** Whether the total beside a connection was never less than its rows. */
  readonly isCounted: boolean;
  /** Whether a record stands on the path twice: the rows of the list lead back to where the path came from. */
  readonly isCircular: boolean;
  /** Whether a record stands in the answer at two places: a request reads it once. Not looked at in long answers. */
  readonly meetsTwice: boolean;
}

describe("the number of SQL statements", () => {
  const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));
  const operations = representative(listOperations(schema, DEPTH, { roots: ROOTS, concrete: CONCRETE, isThere }));
  const withOne = new Map<string, Reading>();
  const withFew = new Map<string, Reading>();
  let databases: TestDatabases;
  let dossier: Dossier;

  const readAll = async (some: readonly ListOperation[], sizeOf: SizeOf, into: Map<string, Reading>): Promise<void> => {
    await seedWorld(databases, sizeOf);
    for (const operation of some) into.set(operation.name, await read(dossier, operation));
  };

  beforeAll(async () => {
    databases = await createEmptyDatabases();
    dossier = await startDossier("in-process", databases, { limits: UNLIMITED });
    editor = bearer(await tokenFor("editor"));
    await readAll(operations, () => 1, withOne);
    await readAll(operations, (list) => (list === "texts" ? 1 : FEW), withFew);
  }, 900_000);
  afterAll(async () => {
    await dossier.close();
    await databases.drop();
  });

  it("is counted for every list of the schema, with one row in each and with three", () => {
    expect([...new Set(operations.map(listOf))].toSorted()).toEqual([...LISTS].toSorted());
    expect([...withOne].filter(([, { rows }]) => rows !== 1).map(([name]) => name)).toEqual([]);
    expect([...withFew].filter(([, { rows }]) => rows < FEW).map(([name]) => name)).toEqual([]);
  });

  it("is the same with one row and with three in all lists of a path", () => {
    const unlike = operations.flatMap(({ name }) => {
      const [one, few] = [withOne.get(name), withFew.get(name)];
      // A record that stands at two places is read once; of three, the two others are still to be read then. A statement
      // for each row would be sent twice more.
      return difference(name, one, few, one?.meetsTwice ? { more: 1, less: true } : NONE) ?? [];
    });
    expect(unlike).toEqual([]);
  });

  it.each(LISTS)(
    "is the same with one row and with fifty in %s",
    async (list) => {
      const withMany = new Map<string, Reading>();
      const concerned = operations.filter((operation) => listOf(operation) === list && !isSquared(operation));
      await readAll(concerned, (each) => (each === list || each === "texts" ? MANY : 1), withMany);
      const unlike = concerned.flatMap(({ name }) => {
        const [one, few, many] = [withOne.get(name), withFew.get(name), withMany.get(name)];
        // With one row that leads back to a record on the path there is nothing left to read; with three there is.
        const unlikeOne = difference(name, one, many, NONE);
        return (one?.isCircular ? unlikeOne && difference(name, few, many, { more: 0, less: true }) : unlikeOne) ?? [];
      });
      expect(unlike).toEqual([]);
      expect([...withMany].filter(([, { rows }]) => rows !== MANY).map(([name]) => name)).toEqual([]);
      expect([...withMany].filter(([, { isCounted }]) => !isCounted).map(([name]) => name)).toEqual([]);
    },
    120_000,
  );
});

function isThere(coordinate: string, path: readonly Step[]): boolean {
  const before = path.slice(-1).map(coordinateOf).join();
  if (ELSEWHERE.test(coordinate) || NOT_BEHIND[before]?.includes(coordinate)) return false;
  return coordinate !== "Statement.variantOf" || VARIANTS.includes(before);
}

const NAMED_OTHERWISE: Readonly<Record<string, ListName>> = {
  "Identification.citations": "identification",
  "Query.timeline": "visits",
  "Query.visitCounts": "visits",
};

/** The list that an operation looks at, as the world's sizes are named: by its field. */
const listOf = ({ coordinate }: ListOperation): ListName => {
  const name = NAMED_OTHERWISE[coordinate] ?? coordinate.split(".")[1];
  const list = LISTS.find((each) => each === name);
  if (!list) throw new Error(`The world has no ${coordinate}.`);
  return list;
};

/**
 * Of the operations that end with the same two fields, one: what a list costs is decided by how its record was come by. So
 * all paths of up to two fields are read, and of the longer ones each ending, from the field of Query that was taken least
 * so far.
 */
function representative(operations: readonly ListOperation[]): ListOperation[] {
  const endings = groupBy(operations, ({ path }) => path.slice(-2).map(coordinateOf).join());
  const taken = new Map<string, number>();
  return [...endings.values()].flatMap((alike) => {
    const timesTaken = ({ path }: ListOperation): number => taken.get(rootOf(path)) ?? 0;
    const [first] = alike.toSorted((one, other) => timesTaken(one) - timesTaken(other));
    if (first) taken.set(rootOf(first.path), timesTaken(first) + 1);
    return first ?? [];
  });
}

function rootOf(path: readonly Step[]): string {
  return path.slice(0, 1).map(coordinateOf).join();
}

/** A list that stands on its path twice would have fifty times fifty rows: three times three have to do. */
const isSquared = ({ path, coordinate }: ListOperation): boolean =>
  path
    .slice(0, -1)
    .filter(({ isConnection }) => !isConnection)
    .map(coordinateOf)
    .some((before) => before === coordinate || NAMED_OTHERWISE[before] === coordinate.split(".")[1]);

const read = async (dossier: Dossier, operation: ListOperation): Promise<Reading> => {
  const statements: string[] = [];
  const listen = (message: unknown): void => {
    const { database, text } = message as { readonly database: string; readonly text: string };
    statements.push(`${database}: ${text.replace(/\s+/g, " ")}`);
  };
  subscribe(STATEMENTS, listen);
  const answer = await dossier.ask(operation.text, undefined, editor).finally(() => unsubscribe(STATEMENTS, listen));
  if (answer.errors) throw new Error(`${operation.name}: ${JSON.stringify(answer.errors)}`);
  const data = answer.data as Json;
  const found = walk(data, operation.path, []);
  const rows = Math.max(0, ...found.map((each) => each.rows));
  return {
    statements,
    rows,
    isCounted: found.every((each) => each.total === undefined || each.total >= each.rows),
    isCircular: found.some(({ isCircular }) => isCircular),
    meetsTwice: rows === 1 && [...placesOf(data, "", new Map()).values()].some((places) => places.size > 1),
  };
};

type Json = Readonly<Record<string, unknown>>;
interface Found {
  readonly rows: number;
  readonly total: number | undefined;
  readonly isCircular: boolean;
}

/** The lists at the end of a path: one for each of the records that it leads through. */
const walk = (record: Json, [step, ...rest]: readonly Step[], passed: readonly string[]): Found[] => {
  const value = step && (record[step.field.name] as Json | Rows | null);
  if (!value) return [];
  const rows: Rows = step.isConnection ? rowsOf(value as Json) : [value].flat();
  const records = rows.filter((each) => each !== null);
  const keys = records.map(keyOf);
  const isCircular = keys.some((key) => key !== undefined && passed.includes(key));
  if (rest.length === 0) {
    return [{ rows: records.length, total: (value as { readonly totalCount?: number }).totalCount, isCircular }];
  }
  return records
    .flatMap((each, index) => walk(each, rest, [...passed, keys[index] ?? ""]))
    .map((found) => ({ ...found, isCircular: found.isCircular || isCircular }));
};

/** What another service resolves may be null. */
type Rows = readonly (Json | null)[];

const rowsOf = ({ nodes, edges }: Json): Rows =>
  (nodes as Rows | undefined) ?? (edges as readonly { readonly node: Json }[]).map(({ node }) => node);

/** Where in an answer each record stands, as the fields that lead to it. */
const placesOf = (value: unknown, place: string, places: Map<string, Set<string>>): Map<string, Set<string>> => {
  if (Array.isArray(value)) for (const each of value) placesOf(each, place, places);
  else if (typeof value === "object" && value !== null) {
    const key = keyOf(value as Json);
    if (key !== undefined) places.set(key, (places.get(key) ?? new Set()).add(place));
    for (const [name, each] of Object.entries(value)) {
      placesOf(each, ["nodes", "edges", "node"].includes(name) ? place : `${place}.${name}`, places);
    }
  }
  return places;
};

const keyOf = (record: Json | null): string | undefined => {
  const key = record?.id ?? record?.code;
  return typeof key === "string" ? `${String(record?.__typename)} ${key}` : undefined;
};

/** How often each statement may be sent besides, and whether some may be left out. */
interface Tolerance {
  readonly more: number;
  readonly less: boolean;
}
const NONE: Tolerance = { more: 0, less: false };

/** How an operation differs, with the statements that it sent more often; undefined where it doesn't. */
const difference = (
  name: string,
  fewer: Reading | undefined,
  more: Reading | undefined,
  tolerance: Tolerance,
): string | undefined => {
  if (!fewer || !more) return `${name} was not read`;
  const count = (text: string, { statements }: Reading): number => statements.filter((each) => each === text).length;
  const extra = [...new Set(more.statements)].filter((text) => count(text, more) > count(text, fewer) + tolerance.more);
  const isLess = more.statements.length < fewer.statements.length && !tolerance.less;
  if (extra.length === 0 && !isLess) return undefined;
  const numbers = `${fewer.statements.length} for ${fewer.rows}, ${more.statements.length} for ${more.rows}`;
  return `${name}: ${numbers}: ${extra.join("; ")}`;
};
