import { naturalId } from "../../services/runtime/records/identity";
import type { ListName, SizeOf } from "../support/world-lists";

type Row = Readonly<Record<string, unknown>>;

/** What the generated world has for its parts to make more of it. */
export interface WorldParts {
  readonly sizeOf: SizeOf;
  /** Adds a row to a table of the people service. @returns whether it is new */
  readonly add: (table: string, key: string, row: Row) => boolean;
  /** A country's code, a person's id, an organization's, a place's: the record is made where it isn't there. */
  readonly country: (pool: string, index: number) => string;
  readonly person: (pool: string, index: number) => string;
  readonly organization: (pool: string, index: number) => string;
  readonly place: (pool: string, index: number) => string;
  /** Citations and corrections of a record. */
  readonly provenance: (type: string, id: string) => void;
  /** Citations of a record that stand behind something in it. */
  readonly citationsBehind: (type: string, id: string, basisOf: string) => void;
  /** What a row of a table of names has beside its text. */
  readonly nameColumns: (text: string) => Row;
  readonly period: (name: string) => Row;
  readonly asserted: Row;
  readonly written: Row;
}

/** A record that every source is cited for. */
export interface CitedRecord {
  readonly type: string;
  readonly id: string;
}

/** A country as the world made it. */
export interface WorldCountry {
  readonly code: string;
  readonly pool: string;
}

/**
 * Organizations, posts and memberships of the world. Every person has a home: an organization with a post that they hold. So
 * has every organization a person who resides in it, unless it is somebody's home. The other members and the other posts of
 * a home are there to make its lists as long as they shall be, and have little of their own.
 */
export const peopleWorld = (parts: WorldParts) => {
  const { sizeOf, add, country, person, organization, place, provenance, citationsBehind, nameColumns, period } = parts;
  const homes = new Set<string>();
  const made = new Set<string>();
  const offices = new Set<string>();
  const nationals = new Map<string, number>();
  const count = (list: ListName): number => sizeOf(list);
  const each = (length: number, make: (position: number) => void, from = 0): void => {
    for (let position = from; position < length; position += 1) make(position);
  };

  /** The columns that say who somebody probably is. */
  const identificationOf = (pool: string, index: number, id: string): Row => {
    if (pool === "identified") return {};
    const identificationId = naturalId("identification", id);
    citationsBehind("IDENTIFICATION", id, identificationId);
    return {
      identification_id: identificationId,
      identified_as_id: person("identified", index),
      identification_verification: "DISPUTED",
    };
  };

  /** Countries whose citizens are counted have the person and nobody else. */
  const nationalityOf = (pool: string, index: number, position: number): string => {
    const given = /^national-(X..)$/.exec(pool)?.[1];
    if (position > 0 || !(given ?? IS_NEAR.test(pool))) return country("nationality", position);
    const code = given ?? country(`nationality-${pool}`, index);
    nationals.set(code, (nationals.get(code) ?? 0) + 1);
    return code;
  };

  /**
   * What somebody holds. Only their first membership is in their home where what their memberships lead to is read further,
   * so that it differs from one to the next.
   */
  const addProfile = (pool: string, index: number, id: string): void => {
    const key = `${pool}:${index}`;
    const organizationId = homeOf(pool, index);
    const held = { person_id: id, post_id: addPosts(pool, index, organizationId), organization_id: organizationId };
    const isSpread = IS_NEAR.test(pool) && pool !== "holder";
    each(count("memberships"), (position) => {
      const isFirst = position === 0;
      const its = isFirst || !isSpread ? held : { ...held, ...ownOf(`${key}:${position}`) };
      const membershipId = naturalId("membership", `${key}:${position}`);
      addMembership(membershipId, isFirst ? NEWEST : OLDEST, { ...its, ...belongingOf(pool, isSpread ? position : 0) });
      if (isFirst || IS_NEAR.test(pool) || IS_OFFICER.test(pool)) provenance("MEMBERSHIP", membershipId);
    });
    each(
      Math.max(count("memberships"), count("holders"), count("officeHolders")),
      (position) => {
        const other = addOther(`member-${key}:${position}`);
        addMembership(naturalId("membership", `member-${key}:${position}`), BETWEEN, { ...held, person_id: other });
      },
      1,
    );
  };

  const homeOf = (pool: string, index: number): string => {
    const residence = /^resident-(.*)$/.exec(pool)?.[1];
    if (residence !== undefined) return naturalId("organization", `${residence}:${index}`);
    homes.add(naturalId("organization", `home-${pool}:${index}`));
    return organization(`home-${pool}`, index);
  };

  /** A post and an organization with nothing else in them. */
  const ownOf = (key: string): Row => {
    const organizationId = naturalId("organization", `own-${key}`);
    addOrganization(organizationId, {});
    const postId = naturalId("post", `own-${key}`);
    addPost(postId, "a", { organization_id: organizationId });
    return { post_id: postId, organization_id: organizationId };
  };

  /** Whom a member stands for, where, and for which term: of each further off than whose membership it is. */
  const belongingOf = (pool: string, index: number): Row => {
    const generation = 1 + generationOf(pool);
    if (generation > FURTHEST) return {};
    const termId = naturalId("term", `${generation}:${index}`);
    const organizationId = organization(`term${generation}`, index);
    add("term", termId, { id: termId, name: "A term", organization_id: organizationId, ...period("period") });
    return {
      on_behalf_of_id: organization(`behalf${generation}`, index),
      area_id: place(`area${generation}`, index),
      term_id: termId,
    };
  };

  const addMembership = (id: string, since: string, row: Row): void => {
    const dates = { period_edtf: `${since}/..`, period_earliest: since, period_as_reported: "since then" };
    add("membership", id, { ...parts.asserted, ...dates, ...row, id, label: "A member", note: "A note" });
  };

  /** Somebody of whom there is hardly more than that they are there. */
  const addOther = (key: string): string => {
    const id = naturalId("person", key);
    const row = { name: "Another", sort_name: `z ${id}`, is_named: true, web_links: [], contacts: [] };
    add("person", id, { ...parts.asserted, ...row, id });
    return id;
  };

  /** @returns the first post of an organization, which is the one that is held */
  const addPosts = (pool: string, index: number, organizationId: string): string => {
    const isOwn = HAS_COUNTRIES_OF_ITS_OWN.test(pool);
    const code = IS_OFFICER.exec(pool)?.[1] ?? (isOwn ? country(`office-${pool}`, index) : null);
    if (code) offices.add(code);
    const first = naturalId("post", `${pool}:${index}`);
    each(count("posts"), (position) => {
      const id = position === 0 ? first : naturalId("post", `${pool}:${index}:${position}`);
      addPost(id, position === 0 ? `a ${id}` : `b ${id}`, {
        organization_id: organizationId,
        role: position === 0 && pool === "holder" ? "MONARCH" : "OTHER",
        country_code: position === 0 && code ? code : country("home", 0),
        accredited_to_code: country(isOwn ? `accredited-${pool}` : "home", isOwn ? index : 0),
      });
    });
    return first;
  };

  const addPost = (id: string, label: string, row: Row): boolean =>
    add("post", id, { ...parts.written, role: "OTHER", ...row, id, label: "A post", sort_label: label });

  const addOrganizationOf = (pool: string, index: number, id: string): void => {
    if (made.has(id)) return;
    made.add(id);
    const isSeated = IS_SEATED.test(pool);
    const isWhole = !IS_ONLY_NAMED.test(pool);
    const generation = 1 + generationOf(pool);
    addOrganization(id, {
      classification: pool === "listed" ? "BLOC" : "OTHER",
      country_code: country(isSeated ? `seat-${pool}` : "home", isSeated ? index : 0),
      parent_id: isWhole && generation <= FURTHEST ? organization(`parent${generation}`, index) : null,
    });
    if (!isWhole) return;
    each(count("names"), (position) => {
      const nameId = naturalId("name", `${id}:${position}`);
      const text = `Name ${position}`;
      const words = { text, ...nameColumns(text), kind: "PRIMARY", language: "fa", script: "Arab", note: "A note" };
      add("organization_name", nameId, { id: nameId, organization_id: id, position, ...words, ...period("period") });
    });
    each(count("identifiers"), (position) => {
      const identifier = { scheme: `scheme${position}`, value: `${pool}:${index}` };
      add("organization_identifier", `${id}:${position}`, { organization_id: id, position, ...identifier });
    });
    provenance("ORGANIZATION", id);
    if (!homes.has(id)) person(`resident-${pool}`, index);
  };
  const addOrganization = (id: string, row: Row): boolean => {
    const words = { name: "An organization", sort_name: id, classification: "OTHER", note: "A note" };
    const dates = { ...period("founded"), ...period("dissolved") };
    return add("organization", id, { ...parts.asserted, ...words, ...dates, ...row, id });
  };

  /**
   * What countries have of people: of each as many as the list shall have, and none that others lead to.
   *
   * @returns what every source has of people
   */
  const addReverseLists = (countries: readonly WorldCountry[]): readonly CitedRecord[] => {
    each(count("posts"), (index) => person("holder", index));
    each(count("organizations"), (index) => organization("listed", index));
    const cited = citedRecords();
    // Those that are made here are further off than anything that is read.
    for (const { code, pool } of [...countries]) {
      if (IS_SHARED.test(pool)) continue;
      const isNear = IS_NEAR_COUNTRY.test(pool);
      if (!offices.has(code)) {
        if (isNear) person(`officer-${code}`, 0);
        else addOffice(code);
      }
      each(
        count("nationals"),
        (index) => {
          if (isNear) person(`national-${code}`, index);
          else addNational(code, index);
        },
        nationals.get(code) ?? 0,
      );
    }
    return cited;
  };

  const addOffice = (code: string): void => {
    const postId = naturalId("post", `office-${code}`);
    addPost(postId, "z", { country_code: code });
    each(count("officeHolders"), (position) => {
      const held = { person_id: addOther(`office-${code}:${position}`), post_id: postId };
      addMembership(naturalId("membership", `office-${code}:${position}`), NEWEST, held);
    });
  };

  const addNational = (code: string, index: number): void => {
    const id = addOther(`national-${code}:${index}`);
    add("person_nationality", `${id}:0`, { person_id: id, position: 0, country_code: code });
  };

  const citedRecords = (): readonly CitedRecord[] => {
    const cited: CitedRecord[] = [];
    each(Math.max(count("people"), count("bios")), (index) => {
      const id = person("cited", index);
      if (index < count("people")) cited.push({ type: "PERSON", id });
      if (index < count("bios")) cited.push({ type: "BIO", id: naturalId("bio", `cited:${index}`) });
    });
    each(count("memberships"), (position) =>
      cited.push({ type: "MEMBERSHIP", id: naturalId("membership", `cited:0:${position}`) }),
    );
    each(count("organizations"), (index) => cited.push({ type: "ORGANIZATION", id: organization("cited", index) }));
    return cited;
  };

  return { identificationOf, nationalityOf, addProfile, addOrganizationOf, addReverseLists };
};

// When memberships began: somebody's first stands before those of all others in their post, and those before their further ones.
const [NEWEST, BETWEEN, OLDEST] = ["2025-06-01", "2025-05-01", "2025-04-01"];

/** Whose lists are read further: these are at most two fields away from Query. */
const IS_NEAR = /^(listed|cited|holder|resident-listed|national-X..)$/;
/** Whose posts stand so near to Query that what their countries have of people is counted; so of the seats below. */
const HAS_COUNTRIES_OF_ITS_OWN = /^(listed|holder|resident-listed)$/;
const IS_SEATED = /^(listed|cited|home-listed|home-holder|behalf1|parent1|outlet-listed)$/;
const IS_OFFICER = /^officer-(X..)$/;
const IS_NEAR_COUNTRY =
  /^(listed|border1|listed-from|listed-to|place|seat-listed|office-holder|accredited-holder|nationality-listed)$/;
/** Countries that many lead to: what they have of people is counted nowhere. */
const IS_SHARED = /^(home|nationality)$/;
/** What publishes a source that stands at the end of every path. */
const IS_ONLY_NAMED = /^outlet-(?!listed|original)/;

/** How far off the organizations are that one leads to from another. */
const FURTHEST = 3;
const generationOf = (pool: string): number => Number(/(?:behalf|term|parent)(\d)$/.exec(pool)?.[1] ?? 0);
