import { readFileSync } from "node:fs";
import { popoloFormat } from "../../../services/commands/import/popolo/popolo";
import { periodOf } from "../../../services/runtime/records/period";
import { besideTheProject } from "../../support/beside-the-project";
import { mistakesOf, ofType, readDrafts, type ReadFile } from "../read-drafts";
import type { PopoloRow } from "../../../services/commands/import/popolo/row";

type Parliament = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const read = new Map<string, ReadFile<PopoloRow>>();
const parliament = async (country: string) => {
  const path = besideTheProject(`shared/data/popolo/${country}.json`, "reading the parliaments of EveryPolitician");
  if (path === undefined) return undefined;
  const known = read.get(country) ?? (await readDrafts(popoloFormat(), path));
  read.set(country, known);
  return { ...known, file: JSON.parse(readFileSync(path, "utf8")) as Parliament };
};

describe.each(["pakistan", "estonia", "ireland"])("the parliament of %s", (country) => {
  it("is read without a row rejected, as many records as it has objects", async () => {
    const found = await parliament(country);
    if (!found) return;
    const { rows, drafts, rejected, file } = found;
    const sizeOf = (section: string): number => file[section]?.length ?? 0;
    expect(rejected).toEqual([]);
    expect(mistakesOf(drafts)).toEqual([]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    const terms = (file.events ?? []).filter(({ classification }) => classification === "legislative period").length;
    expect({
      PERSON: ofType(drafts, "PERSON").length,
      ORGANIZATION: ofType(drafts, "ORGANIZATION").length,
      MEMBERSHIP: ofType(drafts, "MEMBERSHIP").length,
      PLACE: ofType(drafts, "PLACE").length,
      TERM: ofType(drafts, "TERM").length,
      EVENT: ofType(drafts, "EVENT").length,
      POST: ofType(drafts, "POST").length,
    }).toEqual({
      PERSON: sizeOf("persons"),
      ORGANIZATION: sizeOf("organizations"),
      MEMBERSHIP: sizeOf("memberships"),
      PLACE: sizeOf("areas"),
      TERM: terms,
      EVENT: sizeOf("events") - terms,
      POST: 0,
    });
    expect(rows).toHaveLength(drafts.length);
  });

  it("loses nothing that its people have", async () => {
    const found = await parliament(country);
    if (!found) return;
    const people = new Map(
      ofType(found.drafts, "PERSON").map(({ citations, given }) => [citations?.[0]?.locator, { given, citations }]),
    );
    for (const person of found.file.persons ?? []) {
      const draft = people.get(`persons ${String(person.id)}`);
      const kept = JSON.stringify(draft);
      for (const text of textsIn(person)) expect(kept).toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  it("has each membership within its term, but for those that never began", async () => {
    const found = await parliament(country);
    if (!found) return;
    const terms = new Map(ofType(found.drafts, "TERM").map(({ id, given }) => [id, given.period as Span]));
    for (const { given } of ofType(found.drafts, "MEMBERSHIP")) {
      const term = terms.get(String(given.termId));
      expect(term).toBeDefined();
      if (given.period === undefined || term === undefined) continue;
      const [own, whole] = [periodOf(given.period as Span), periodOf(term)];
      if (own.earliest === own.latest) continue;
      expect(String(own.earliest) >= String(whole.earliest)).toBe(true);
      if (whole.latest !== null) expect(String(own.latest) <= whole.latest).toBe(true);
    }
  });
});

it("people of Pakistan's parliament have their Urdu names", async () => {
  const found = await parliament("pakistan");
  if (!found) return;
  const names = ofType(found.drafts, "PERSON").flatMap(({ given }) => given.names as readonly Name[]);
  const urdu = names.filter(({ language }) => language === "ur");
  expect(urdu.length).toBeGreaterThan(30);
  expect(urdu.every(({ script, kind }) => script === "Arab" && kind === "TRANSLITERATION")).toBe(true);
});

interface Span {
  readonly edtf: string;
}

interface Name {
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: string;
}

/** Every text of an object but what says where a name is from, and languages that are written otherwise. */
const textsIn = (value: unknown, name = ""): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
  if (typeof value !== "string" || name === "lang" || value === "multilingual" || value === "alternate") return [];
  return [value.normalize("NFC").trim()].filter((text) => text !== "");
};
