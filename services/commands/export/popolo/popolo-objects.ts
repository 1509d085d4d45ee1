import type { StoredTerm } from "../../../people/bulk";
import type { CurrentRecord } from "../current-records";

// Records as Popolo's objects. What Popolo has no field for stands under our own field's name, so that nothing is lost on
// the way there and back.

type Fields = Readonly<Record<string, unknown>>;

interface PeriodOfRecord {
  readonly edtf: string;
  readonly asReported: string | null;
}

export const popoloPerson = ({ id, document }: CurrentRecord): object => {
  const { name, isNamed, gender, image, summary, nationalities } = document;
  return {
    ...{ id, name },
    ...(isNamed === false ? { isNamed } : {}),
    ...filled({ other_names: otherNames(document.names), identifiers: identifiers(document.identifiers) }),
    ...filled({ gender, image, summary, nationalities }),
    ...dated("birth_date", "birth", document.birth),
    ...dated("death_date", "death", document.death),
    ...filled({ links: listOf(document.webLinks).map(filled) }),
    ...filled({ contact_details: listOf(document.contacts).map(({ kind, value }) => ({ type: kind, value })) }),
  };
};

export const popoloOrganization = ({ id, document }: CurrentRecord): object => {
  const { name, classification, country, parentId, note } = document;
  return {
    ...{ id, name, classification: inWords(classification) },
    ...filled({ other_names: otherNames(document.names), identifiers: identifiers(document.identifiers) }),
    ...filled({ parent_id: parentId, country, note }),
    ...dated("founding_date", "founded", document.founded),
    ...dated("dissolution_date", "dissolved", document.dissolved),
  };
};

export const popoloPost = ({ id, document }: CurrentRecord): object => {
  const { label, role, organizationId, country, accreditedTo } = document;
  return { id, label, role: inWords(role), ...filled({ organization_id: organizationId, country, accreditedTo }) };
};

export const popoloMembership = ({ id, document }: CurrentRecord): object => {
  const { personId, organizationId, postId, onBehalfOfId, areaId, termId, label, note } = document;
  return {
    ...{ id, person_id: personId },
    ...filled({ organization_id: organizationId, post_id: postId, on_behalf_of_id: onBehalfOfId, area_id: areaId }),
    ...filled({ legislative_period_id: termId, label, note }),
    ...span(document.period),
  };
};

export const popoloArea = ({ id, document }: CurrentRecord): object => {
  const { name, kind, alsoKnownAs, locality, region, country, latitude, longitude, url, note } = document;
  return {
    ...{ id, name, type: inWords(kind) },
    ...filled({ other_names: (alsoKnownAs as readonly string[]).map((other) => ({ name: other })) }),
    ...filled({ locality, region, country, note }),
    ...(typeof url === "string" ? { links: [{ url }] } : {}),
    // GeoJSON has the longitude first (RFC 7946).
    ...(latitude === null ? {} : { geometry: { type: "Point", coordinates: [longitude, latitude] } }),
  };
};

export const popoloTerm = ({ id, name, organizationId, period }: StoredTerm): object => ({
  ...{ id, name, classification: "legislative period" },
  ...filled({ organization_id: organizationId }),
  ...span(period),
});

const otherNames = (names: unknown): readonly object[] =>
  listOf(names).map(({ text, kind, language, script, period, note }) => ({
    ...{ name: text, kind },
    ...filled({ lang: language, script, note }),
    ...span(period),
  }));

const identifiers = (given: unknown): readonly object[] =>
  listOf(given).map(({ scheme, value }) => ({ scheme, identifier: value }));

/** A date under Popolo's name, where ISO 8601 can say it, and under ours where it can't say all. */
const dated = (popoloName: string, ownName: string, period: unknown): Fields => {
  if (!isPeriod(period)) return {};
  const isIso = ISO_DATE.test(period.edtf);
  const isAll = isIso && period.asReported === null;
  return { ...(isIso ? { [popoloName]: period.edtf } : {}), ...(isAll ? {} : { [ownName]: period }) };
};

/** A span under Popolo's names, so far as ISO 8601 can say it, and under ours as it is. */
const span = (period: unknown): Fields => {
  if (!isPeriod(period)) return {};
  const [start = "", end = start] = period.edtf.split("/");
  return {
    ...(ISO_DATE.test(start) ? { start_date: start } : {}),
    ...(ISO_DATE.test(end) ? { end_date: end } : {}),
    period,
  };
};

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const inWords = (value: unknown): string => String(value).toLowerCase().replaceAll("_", " ");

const isPeriod = (value: unknown): value is PeriodOfRecord => typeof value === "object" && value !== null;

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

const filled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
