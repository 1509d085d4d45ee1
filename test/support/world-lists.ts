import { naturalId } from "../../services/runtime/records/identity";

/**
 * Every list of the schema that holds records or parts of them, by its field. `parts`, `variants` and `borders` go on for
 * some generations, only the first of each having more; all other lists are as long for one record as for the next.
 */
export const LISTS = [
  "countries",
  "borders",
  "sources",
  "parts",
  "visits",
  "visitors",
  "hosts",
  "meetings",
  "participants",
  "statements",
  "addressees",
  "about",
  "variants",
  "links",
  "linkedFrom",
  "relations",
  "events",
  "quantities",
  "citations",
  "corrections",
  "basis",
  "identification",
  "people",
  "names",
  "identifiers",
  "nationalities",
  "webLinks",
  "contacts",
  "places",
  "organizations",
  "posts",
  "memberships",
  "holders",
  "officeHolders",
  "nationals",
  "bios",
] as const;
export type ListName = (typeof LISTS)[number];
/** How long each list is; texts are the lists of words within a row. */
export type SizeOf = (list: ListName | "texts") => number;

/** Of the source that is listed first. */
export const WEB_ADDRESS = "https://example.org/";

/** What the lists of this world's roots are asked with, and the records that single ones are asked for. */
export const ROOTS: Readonly<Record<string, string>> = {
  "Query.country": `code: "XAA"`,
  "Query.countries": `filter: { region: "Listed" }`,
  "Query.source": `id: "${naturalId("source", "listed:0:0")}"`,
  "Query.sourceByUrl": `url: "${WEB_ADDRESS}"`,
  "Query.sources": `filter: { kinds: [BOOK] }`,
  "Query.visit": `id: "${naturalId("visit", "listed:0")}"`,
  "Query.visits": `filter: { topic: "listed" }`,
  // The visits once more: in order of time, and each country that they went to with the one.
  "Query.timeline": `filter: { topic: "listed", types: [VISIT] }`,
  "Query.visitCounts": `filter: { topic: "listed" }, by: [YEAR, MONTH, FROM, TO, KIND]`,
  "Query.meeting": `id: "${naturalId("meeting", "listed:0:0")}"`,
  "Query.meetings": `filter: { topic: "listed" }`,
  // A variant of a variant, so that there is something on both sides of it.
  "Query.statement": `id: "${naturalId("statement", "listed:0:0:0:variant0:variant0")}"`,
  "Query.statements": `filter: { topic: "listed" }`,
  "Query.event": `id: "${naturalId("event", "listed:0:0")}"`,
  "Query.events": `filter: { topic: "listed" }`,
  "Query.relation": `id: "${naturalId("relation", "listed:0")}"`,
  "Query.relations": `filter: { kinds: [ALLIANCE] }`,
  "Query.person": `id: "${naturalId("person", "listed:0")}"`,
  "Query.personByIdentifier": `scheme: "scheme0", value: "listed:0"`,
  "Query.people": `filter: { verification: [DISPUTED] }`,
  "Query.bio": `id: "${naturalId("bio", "listed:0")}"`,
  "Query.place": `id: "${naturalId("place", "listed:0")}"`,
  "Query.places": `filter: { kinds: [CITY] }`,
  "Query.organization": `id: "${naturalId("organization", "listed:0")}"`,
  "Query.organizationByIdentifier": `scheme: "scheme0", value: "listed:0"`,
  "Query.organizations": `filter: { classifications: [BLOC] }`,
  "Query.post": `id: "${naturalId("post", "holder:0")}"`,
  "Query.posts": `filter: { roles: [MONARCH] }`,
  "Query.membership": `id: "${naturalId("membership", "listed:0:0")}"`,
};

/** Of what type the parties in a list are, and the records that are linked: one each, so that more rows are more alike. */
export const CONCRETE: Readonly<Record<string, string>> = {
  "Query.timeline": "Visit",
  "Visit.visitors": "Person",
  "Visit.hosts": "Country",
  "Meeting.participants": "Person",
  "Statement.speaker": "Person",
  "Statement.addressees": "Organization",
  "Statement.about": "Country",
  "Event.participants": "Person",
  "Event.assessedBy": "Person",
  "Relation.from": "Country",
  "Relation.to": "Country",
  "Relation.assessedBy": "Person",
  "Participant.onBehalfOf": "Country",
  "Participant.identification": "Person",
  "Link.to": "Visit",
  "IncomingLink.from": "Visit",
};

/** What has nothing behind it, or not as much as the sizes say, where it comes right after another field. */
export const NOT_BEHIND: Readonly<Record<string, readonly string[]>> = {
  // What is whole is no part of anything, and belongs to no visit.
  "Event.partOf": ["Event.partOf", "Event.visit"],
  // A linked record is linked from all that are listed; one that links to them links to all of them.
  "Link.to": ["Visit.linkedFrom"],
  "IncomingLink.from": ["Visit.links"],
};

/** Where a statement can be a variant, and name its original: in no other list. */
export const VARIANTS: readonly string[] = ["Query.statement", "Statement.variants", "Statement.variantOf"];
