import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { naturalId, newId } from "../../services/runtime/records/identity";
import { createDatabases, type TestDatabases } from "../support/databases";
import { exported } from "./exported";
import { importDossier } from "./import-dossier";

jest.setTimeout(120_000);

let folder: string;
let databases: TestDatabases;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-histories-"));
  file = join(folder, "some.ndjson");
  databases = await createDatabases();
});
afterAll(async () => {
  await databases.drop();
  await rm(folder, { recursive: true });
});

type Line = Readonly<Record<string, unknown>> & { readonly id: string; readonly revisions: readonly object[] };

const write = (...lines: readonly object[]): Promise<void> =>
  writeFile(file, [{ format: "dossier", version: 1 }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));

const merge = async (lines: readonly object[], options = {}) => {
  await write(...lines);
  return importDossier(databases, file, options);
};

const lineOf = async (id: string): Promise<Line | undefined> =>
  (await exported(databases))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line)
    .find((line) => line.id === id);

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 2, 3, minute)).toISOString();

const made = (number: number, action: string, more: object) => ({
  ...{ number, action, changedFields: [], label: "Gwadar", madeBy: "Dana", madeAt: at(number), reason: null },
  ...more,
});

const SNAPSHOT = {
  ...{ name: "Gwadar", alsoKnownAs: [], kind: "CITY", locality: null, region: null, country: "PAK" },
  ...{ latitude: null, longitude: null, url: null, note: null },
};

const placeOf = (id: string, ...later: readonly object[]) => ({
  type: "PLACE",
  id,
  revisions: [made(1, "CREATED", { id: newId(), snapshot: SNAPSHOT }), ...later],
});

const renamed = made(2, "UPDATED", { id: newId(), label: "Gwādar", changes: { name: "Gwādar" } });
const retracted = made(3, "RETRACTED", { id: newId(), label: "Gwādar", reason: "Twice.", changes: {} });

describe("a record with its history", () => {
  const id = newId();
  const short = placeOf(id);
  const long = { ...short, revisions: [...short.revisions, renamed, retracted] };

  test("comes in as a whole, then with what it lacks, and is never set back", async () => {
    expect(await merge([short])).toEqual([{ id, outcome: "created", reason: null }]);
    expect(await lineOf(id)).toEqual(short);
    expect(await merge([long])).toEqual([{ id, outcome: "changed", reason: null }]);
    expect(await lineOf(id)).toEqual(long);
    for (const given of [short, long])
      expect(await merge([given])).toEqual([{ id, outcome: "unchanged", reason: null }]);
    expect(await lineOf(id)).toEqual(long);
  });

  test("that went on differently here is rejected, from where they part", async () => {
    const other = { ...short, revisions: [...short.revisions, { ...renamed, madeBy: "Somebody else" }] };
    expect(await merge([other])).toEqual([
      {
        id,
        outcome: "rejected",
        reason: expect.stringMatching(/^from revision 2 on its history here is another one/) as string,
      },
    ]);
    expect(await lineOf(id)).toEqual(long);
  });

  test("that can't be stored is rejected, and those beside it are not", async () => {
    const [good, taken] = [placeOf(newId()), placeOf(newId())];
    const clash = { ...taken, revisions: [{ ...taken.revisions[0], id: (short.revisions[0] as { id: string }).id }] };
    const again = placeOf(good.id);
    expect(await merge([clash, good, again])).toEqual([
      { id: clash.id, outcome: "rejected", reason: "one of its parts has the id of a part of another record" },
      { id: good.id, outcome: "created", reason: null },
      { id: good.id, outcome: "rejected", reason: "it stands in the same file twice" },
    ]);
    expect(await lineOf(clash.id)).toBeUndefined();
    expect(await lineOf(good.id)).toEqual(good);
  });

  test("is looked at and left alone in a dry run", async () => {
    const fresh = placeOf(newId());
    const before = await exported(databases);
    expect(await merge([fresh, short], { isDryRun: true })).toEqual([
      { id: fresh.id, outcome: "created", reason: null },
      { id, outcome: "unchanged", reason: null },
    ]);
    expect(await exported(databases)).toBe(before);
  });
});

describe("a person", () => {
  test("whose identifier somebody else has is rejected in words", async () => {
    const [one, other] = [newId(), newId()];
    const cited = { sourceId: naturalId("source", "the-national"), excerpt: null, locator: null, via: [] };
    const citation = { ...cited, stance: "SUPPORTS", field: null, value: null, note: null };
    const personOf = (id: string) => ({
      type: "PERSON",
      id,
      revisions: [
        made(1, "CREATED", {
          snapshot: {
            ...{
              name: "Mina Example",
              isNamed: true,
              names: [],
              gender: null,
              image: null,
              summary: null,
              birth: null,
            },
            ...{ death: null, nationalities: [], webLinks: [], contacts: [], identification: null, corrections: [] },
            ...{ identifiers: [{ scheme: "wikidata", value: "Q0" }], verification: "REPORTED" },
            citations: [{ ...citation, id: newId() }],
          },
        }),
      ],
    });
    expect(await merge([personOf(one), personOf(other)])).toEqual([
      { id: one, outcome: "created", reason: null },
      { id: other, outcome: "rejected", reason: "Another person has the same identifiers." },
    ]);
  });
});

describe("a country", () => {
  const loaded = async (code: string): Promise<Line> => {
    const line = await lineOf(code);
    if (!line) throw new Error(`${code} is not there.`);
    return line;
  };

  test("that is as another release loaded it takes the place of this one's", async () => {
    const here = await loaded("IRL");
    const [revision] = here.revisions as readonly { snapshot: object }[];
    const other = {
      ...here,
      revisions: [{ ...revision, snapshot: { ...revision?.snapshot, subregion: "Elsewhere" } }],
    };
    expect(await merge([other])).toEqual([{ id: "IRL", outcome: "changed", reason: null }]);
    expect(await lineOf("IRL")).toEqual(other);
  });

  test("that somebody has worked on here does not", async () => {
    const here = await loaded("ISL");
    const edited = {
      ...here,
      revisions: [...here.revisions, made(2, "UPDATED", { label: "Iceland", changes: { subregion: "North" } })],
    };
    expect(await merge([edited])).toEqual([{ id: "ISL", outcome: "changed", reason: null }]);
    const [revision] = here.revisions as readonly { snapshot: object }[];
    const other = {
      ...here,
      revisions: [{ ...revision, snapshot: { ...revision?.snapshot, subregion: "Elsewhere" } }],
    };
    expect(await merge([other])).toMatchObject([{ id: "ISL", outcome: "rejected" }]);
  });
});
