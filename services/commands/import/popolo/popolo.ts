import { RowRejected, type Draft, type Format, type InputFile, type Surroundings } from "../format";
import { Occurrences } from "../occurrences";
import { areaDraft, eventDraft, postDraft } from "./bodies";
import { jsonItems } from "./json-items";
import { membershipDraft, membershipKey } from "./membership";
import { organizationDraft } from "./organization";
import { isSection, levelOf, outlineOf, SECTIONS, type Body, type Outline, type Section } from "./outline";
import { personDraft } from "./person";
import { isObject, PopoloObject } from "./popolo-object";
import { locatorOf, type PopoloRow, type Reading } from "./row";

/** What Popolo files don't say themselves. */
export interface PopoloOptions {
  /** The code of the country whose parliament it is. */
  readonly country?: string | null;
}

/** People, their organizations and memberships as EveryPolitician publishes them (popoloproject.com). */
export const popoloFormat = ({ country = null }: PopoloOptions = {}): Format<PopoloRow> => ({
  name: "popolo",
  about: "people, parties and parliaments in Popolo JSON, as EveryPolitician publishes them",
  collection: null,
  rows,
  draftsOf: (row, surroundings) => draftsOf(row, surroundings, country),
});

async function* rows(file: InputFile): AsyncGenerator<PopoloRow> {
  const outline = await outlineOf(file);
  for (const section of SECTIONS) {
    const levels = section === "organizations" || section === "events" ? levelsOf(outline[section]) : [0];
    for (const level of levels) yield* rowsOf(file, outline, section, level);
  }
  for (const section of outline.counts.keys()) if (!isSection(section)) yield* rowsOf(file, outline, section, 0);
}

/** The objects of one list; of bodies that are parts of each other those of one level. */
async function* rowsOf(file: InputFile, outline: Outline, section: string, level: number): AsyncGenerator<PopoloRow> {
  const count = outline.counts.get(section) ?? 0;
  if (count === 0) return;
  const occurrences = new Occurrences();
  let position = 0;
  for await (const item of jsonItems(file, (name) => name === section)) {
    if (item.section !== section || !item.isInList) continue;
    position += 1;
    const object = new PopoloObject(isObject(item.value) ? item.value : {});
    const id = object.text("id");
    if (levelIn(outline, section, id) !== level) continue;
    const isKeyed = section === "memberships" && id === null;
    yield {
      ...{ section, outline, line: item.line, value: item.value, raw: item.value },
      locator: locatorOf(section, id, position),
      occurrence: isKeyed ? occurrences.next(membershipKey(object, 0)) : 0,
    };
    // Nothing more comes: the file was read to its end before.
    if (position === count) return;
  }
}

const levelsOf = (bodies: ReadonlyMap<string, Body>): readonly number[] => {
  const levels = new Set([0, ...[...bodies.keys()].map((id) => levelOf(bodies, id) ?? 0)]);
  return [...levels].sort((one, other) => one - other);
};

const levelIn = (outline: Outline, section: string, id: string | null): number => {
  if (id === null || (section !== "organizations" && section !== "events")) return 0;
  return levelOf(outline[section], id) ?? 0;
};

const draftsOf = (row: PopoloRow, surroundings: Surroundings, country: string | null): readonly Draft[] => {
  const { section, value, outline, locator, occurrence } = row;
  if (!isSection(section))
    throw new RowRejected(`Nothing is known of ${section}; what is read are ${SECTIONS.join(", ")}.`);
  if (!isObject(value)) throw new RowRejected(`It is no object; ${section} are objects.`);
  const object = new PopoloObject(value);
  const reading: Reading = { ...{ object, outline, surroundings, locator, occurrence }, country };
  return section === "persons" ? personDrafts(reading) : [DRAFTS[section](reading)];
};

const DRAFTS: Readonly<Record<Exclude<Section, "persons">, (reading: Reading) => Draft>> = {
  areas: areaDraft,
  organizations: organizationDraft,
  events: eventDraft,
  posts: postDraft,
  memberships: (reading) => membershipDraft(reading),
};

/** Some files have a person's memberships inside the person. */
const personDrafts = (reading: Reading): readonly Draft[] => {
  const occurrences = new Occurrences();
  const id = reading.object.text("id");
  const memberships = reading.object.objects("memberships").map((object) => {
    const occurrence = occurrences.next(membershipKey(object, 0));
    return membershipDraft({ ...reading, object, occurrence }, id);
  });
  return [personDraft(reading), ...memberships];
};
