import { naturalId } from "../../../runtime/records/identity";
import { isUuid } from "../../../runtime/graphql/ids";
import { CommandError } from "../../command-error";
import type { InputFile } from "../format";
import { classOf } from "./classes";
import { jsonItems } from "./json-items";
import { PopoloObject, isObject } from "./popolo-object";

/** The lists of a Popolo file, in an order in which none needs a later one. */
export const SECTIONS = ["areas", "organizations", "events", "posts", "persons", "memberships"] as const;
export type Section = (typeof SECTIONS)[number];
export const isSection = (name: string): name is Section => SECTIONS.some((each) => each === name);

export interface Body {
  readonly name: string | null;
  readonly parentId: string | null;
}

export interface LegislativePeriod {
  readonly name: string | null;
  readonly organizationId: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface PostOutline {
  readonly organizationId: string | null;
  readonly areaId: string | null;
}

/** What there is to know of a file to read any of its objects: the bodies, and none of their people. */
export interface Outline {
  /** Whether Dossier wrote it: then its ids are those of records. */
  readonly isOurs: boolean;
  /** What ids that mean something in this file alone are told apart by: its legislature's, else its name. */
  readonly scope: string;
  /** Where the file says it comes from. */
  readonly sources: readonly string[];
  readonly legislature: string | null;
  readonly organizations: ReadonlyMap<string, Body>;
  readonly events: ReadonlyMap<string, Body>;
  readonly terms: ReadonlyMap<string, LegislativePeriod>;
  readonly posts: ReadonlyMap<string, PostOutline>;
  readonly areas: ReadonlySet<string>;
  /** How many objects each list has. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads a file through. @throws CommandError where it is no Popolo */
export const outlineOf = async (file: InputFile): Promise<Outline> => {
  const counts = new Map<string, number>();
  const organizations = new Map<string, Body>();
  const events = new Map<string, Body>();
  const terms = new Map<string, LegislativePeriod>();
  const posts = new Map<string, PostOutline>();
  const areas = new Set<string>();
  const legislatures: string[] = [];
  let meta = new PopoloObject({});
  for await (const { section, isInList, value } of jsonItems(file, (name) => !PEOPLED.has(name))) {
    if (isInList) counts.set(section, (counts.get(section) ?? 0) + 1);
    else if (isSection(section)) throw new CommandError(`${file.path} is no Popolo: its ${section} are no list.`);
    if (!isObject(value)) continue;
    const object = new PopoloObject(value);
    if (section === "meta" && !isInList) meta = object;
    const id = object.text("id");
    if (id === null || !isInList) continue;
    const body = { name: object.text("name"), parentId: object.text("parent_id") };
    if (section === "areas") areas.add(id);
    if (section === "posts")
      posts.set(id, { organizationId: object.text("organization_id"), areaId: object.text("area_id") });
    if (section === "organizations") {
      organizations.set(id, body);
      if (classOf(object.text("classification")) === "LEGISLATURE") legislatures.push(id);
    }
    if (section === "events") {
      if (isTerm(object)) terms.set(id, termOf(object));
      else events.set(id, body);
    }
  }
  if (!SECTIONS.some((section) => counts.has(section)))
    throw new CommandError(`${file.path} is no Popolo: it has none of ${SECTIONS.join(", ")}, or they are empty.`);
  const [legislature = null] = legislatures.sort();
  return {
    isOurs: meta.text("generator") === OUR_NAME,
    scope: legislature ?? `file:${file.name}`,
    sources: meta.texts("sources"),
    ...{ legislature, organizations, events, terms, posts, areas, counts },
  };
};

/** How our own exports call their maker. */
export const OUR_NAME = "dossier";

export const isTerm = (event: PopoloObject): boolean =>
  /^(legislative|parliamentary)[ _-](period|term)$/i.test(event.text("classification") ?? "");

/** The id of the record that an object of a file is for. */
export const recordIdOf = ({ isOurs, scope }: Outline, type: string, id: string): string => {
  if (isOurs && isUuid(id)) return id.toLowerCase();
  return naturalId(type, isOfTheWorld(id) ? `popolo:${id.toLowerCase()}` : `popolo:${scope}:${id}`);
};

/** Ids that mean the same in every file: UUIDs, those of Wikidata, addresses. */
const isOfTheWorld = (id: string): boolean => isUuid(id) || /^Q[1-9]\d*$/.test(id) || id.includes("://");

/** How many bodies stand above one; null where it stands above itself. */
export const levelOf = (bodies: ReadonlyMap<string, Body>, id: string): number | null => {
  const above = new Set<string>();
  for (let each = bodies.get(id)?.parentId; each != null && bodies.has(each); each = bodies.get(each)?.parentId) {
    if (above.has(each) || each === id) return null;
    above.add(each);
  }
  return above.size;
};

/** There can be any number of these. */
const PEOPLED: ReadonlySet<string> = new Set(["persons", "memberships"]);

const termOf = (event: PopoloObject): LegislativePeriod => ({
  name: event.text("name"),
  organizationId: event.text("organization_id"),
  start: event.text("start_date"),
  end: event.text("end_date"),
});
