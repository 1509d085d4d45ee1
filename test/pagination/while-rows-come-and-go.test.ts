import fc from "fast-check";
import { buildSchema, getNamedType, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startDossier, type Dossier } from "../support/dossier";
import { ComingsAndGoings, type Standing } from "./comings-and-goings";
import { IDS, LISTS, listNamed, type ListField } from "./lists";
import { HISTORY_LISTS, seedHistories } from "./lists-of-histories";
import { PEOPLE_IDS } from "./lists-of-people";
import { seedLists } from "./seed";
import { pageOf, walk, type Node } from "./walk";

// A walk gives every row once that is there from its start to its end, while others come and go around the cursor: those
// that come ahead of it appear, those that go ahead of it don't, and what happens behind it changes nothing.

let dossier: Dossier;
let rows: ComingsAndGoings;
beforeAll(async () => {
  // Rows come past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  await seedLists(dossier.databases);
  await seedHistories(dossier.databases);
  rows = await ComingsAndGoings.of(dossier.databases);
});
afterAll(async () => {
  await rows.close();
  await dossier.close();
});

const ALL: readonly ListField[] = [...LISTS, ...HISTORY_LISTS];

it("every connection of the schema is walked", () => {
  const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));
  const connections = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(ALL.map(({ name }) => name).toSorted()).toEqual(connections.toSorted());
});

interface Case {
  readonly list: ListField;
  readonly args: string;
}

/** A search that many rows of each list answer to, alike or more and less well. */
const SEARCHES: Readonly<Record<string, string>> = {
  "Query.statements": "said",
  "Query.sources": "said",
  "Query.events": "seeded or said",
  "Query.people": "seed",
  "Query.places": "seed",
  "Query.organizations": "seed",
  "Query.countries": "an",
};

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  ChronologicalOrder: ["NEWEST_FIRST", "OLDEST_FIRST"],
  SearchOrder: ["NEWEST_FIRST", "OLDEST_FIRST"],
};
const SEARCH_ORDERS = ["BEST_MATCH", "NEWEST_FIRST", "OLDEST_FIRST"];

const CASES: readonly Case[] = ALL.flatMap((list) => {
  const orders = list.orderType === null ? [""] : (ORDERS[list.orderType] ?? []).map((order) => `orderBy: ${order}`);
  const search = SEARCHES[list.name];
  const searched = search === undefined ? [] : list.orderType === "SearchOrder" ? SEARCH_ORDERS : [null];
  return [
    ...orders.map((args) => ({ list, args })),
    ...searched.map((order) => ({
      list,
      args: `search: "${String(search)}"${order === null ? "" : `, orderBy: ${order}`}`,
    })),
  ];
});

it("every list that can be searched is searched, too", () => {
  const schema = readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8");
  const query = buildSchema(schema).getQueryType()?.getFields() ?? {};
  const searchable = Object.values(query).filter(({ args }) => args.some(({ name }) => name === "search"));
  expect(Object.keys(SEARCHES).toSorted()).toEqual(searchable.map(({ name }) => `Query.${name}`).toSorted());
});

/** What happens between two pages. */
interface Between {
  /** How many days from the cursor's own each newcomer stands, null for one without a day; and what else places it. */
  readonly comings: readonly (Omit<Standing, "day"> & { readonly days: number | null; readonly like: number })[];
  /** Which rows go: the cursor's own, or one so far ahead of it or behind it. */
  readonly goings: readonly number[];
}

const between: fc.Arbitrary<Between> = fc.record({
  comings: fc.array(
    fc.record({
      // Which of the list's rows it is like, but for its place.
      like: fc.nat({ max: 1_000 }),
      days: fc.option(fc.constantFrom(0, -1, 1, -3, 3, -400, 400), { freq: 5, nil: null }),
      name: fc.constantFrom("Aa", "Person Seed 3", "Person Seed 7", "Seed 0", "Seed 9", "Zz"),
      text: fc.constantFrom(
        "said",
        "It was said, and said again",
        "A longer text in which something is said at its end",
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  goings: fc.array(fc.constantFrom(0, 0, 1, 2, 5, 30, -1, -2, -7), { maxLength: 3 }),
});

// The first page is a small one, or a list would end before anything happens, and the first cursor's own row goes.
const sizes = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 }))
  .map(([first, others]) => [first, ...others]);
const steps = fc
  .tuple(between, fc.array(between, { minLength: 1, maxLength: 4 }))
  .map(([{ comings, goings }, others]) => [{ comings, goings: [0, ...goings] }, ...others]);

/** Without these there would be no list. */
const LISTS_HANG_ON: ReadonlySet<string> = new Set([...Object.values(IDS), ...Object.values(PEOPLE_IDS)]);

const MOST_TURNS = 5;

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

const whole = async ({ list, args }: Case, direction: "forward" | "backward"): Promise<string[]> =>
  idsOf(await walk(dossier, list, args, { direction, sizes: [100] }));

const dayOf = (node: Node | undefined, days: number | null): string | null =>
  days === null
    ? null
    : new Date(Date.parse(node?.day?.earliest ?? "2025-01-01") + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Walks while rows come and go, and says of each page what it has to be: of all rows that stood in the list together, in
 * their order, the next that are still there.
 */
const walkWhileRowsComeAndGo = async (
  one: Case,
  direction: "forward" | "backward",
  pageSizes: readonly number[],
  happenings: readonly Between[],
): Promise<{ readonly came: number; readonly went: number }> => {
  const { list, args } = one;
  const isForward = direction === "forward";
  const inDirection = (ids: readonly string[]): string[] => (isForward ? [...ids] : ids.toReversed());
  const before = await whole(one, "forward");
  expect(await whole(one, "backward")).toEqual(before);

  let order = inDirection(before);
  const gone = new Set<string>();
  const seen: string[] = [];
  let cursor: string | null = null;
  let came = 0;
  for (let step = 0; ; step++) {
    // Small pages as long as something happens, then on to the end.
    const size = step <= happenings.length ? (pageSizes[step % pageSizes.length] ?? 1) : 100;
    const page = await pageOf(
      dossier,
      list,
      args,
      isForward ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const nodes = isForward ? page.nodes : page.nodes.toReversed();
    const ahead = order.slice(cursor === null ? 0 : order.indexOf(seen.at(-1) ?? "") + 1);
    expect(idsOf(nodes)).toEqual(ahead.filter((id) => !gone.has(id)).slice(0, size));
    expect(page.totalCount).toBe(order.filter((id) => !gone.has(id)).length);
    seen.push(...idsOf(nodes));
    if (!(isForward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) break;
    cursor = isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor;

    const happening = happenings[step];
    if (!happening) continue;
    const last = nodes.at(-1);
    const there = order.filter((id) => !gone.has(id));
    for (const { like, days, name, text } of happening.comings) {
      await rows.add(list, there[like % there.length] ?? "", { day: dayOf(last, days), name, text });
    }
    const after = inDirection(await whole(one, "forward"));
    came += after.length - there.length;
    order = after;
    gone.clear();
    if (!rows.canRetract(list)) continue;
    const place = order.indexOf(last?.id ?? "");
    for (const going of happening.goings) {
      const id = order[place + going];
      if (id === undefined || gone.has(id) || LISTS_HANG_ON.has(id)) continue;
      await rows.retract(list, id);
      gone.add(id);
    }
  }
  expect(new Set(seen).size).toBe(seen.length);
  const after = await whole(one, "forward");
  const stayed = new Set(after);
  const throughout = inDirection(before).filter((id) => stayed.has(id));
  expect(seen.filter((id) => stayed.has(id) && before.includes(id))).toEqual(throughout);
  return { came, went: before.length - throughout.length };
};

it.each(
  CASES.flatMap(({ list, args }) =>
    (["forward", "backward"] as const).map((direction) => ({ name: list.name, args, direction })),
  ),
)("$name($args), $direction", async ({ name, args, direction }) => {
  const list = ALL.find((each) => each.name === name) ?? listNamed(name);
  let [came, went] = [0, 0];
  const walks = fc.asyncProperty(sizes, steps, async (pageSizes, happenings) => {
    try {
      const moved = await walkWhileRowsComeAndGo({ list, args }, direction, pageSizes, happenings);
      [came, went] = [came + moved.came, went + moved.went];
    } finally {
      await rows.undo();
    }
  });
  const hasMoved = (): boolean => came > 0 && (went > 0 || !rows.canRetract(list));
  // Chance may have it that what came stands beyond a list's end, or that nothing went but what the list hangs on.
  for (let turn = 0; turn < MOST_TURNS && !hasMoved(); turn += 1)
    await fc.assert(walks, { numRuns: 2, endOnFailure: true });
  expect({ came: came > 0, went: went > 0 }).toEqual({ came: true, went: rows.canRetract(list) });
});
