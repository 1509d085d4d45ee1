import { RowRejected, type Draft } from "../format";
import { between, dateIn, isReversed, ownPeriod, type PeriodDraft } from "./dates";
import { recordIdOf, type LegislativePeriod } from "./outline";
import { present } from "./person";
import { cut, type PopoloObject } from "./popolo-object";
import { citationOf, sourcesOf, type Reading } from "./row";

/** The record that an object of `memberships` is for. @throws RowRejected where nobody is a member, or of nothing */
export const membershipDraft = (reading: Reading, personOfRow: string | null = null): Draft => {
  const { object, outline } = reading;
  const id = object.text("id");
  const personId = object.text("person_id", "member_id") ?? personOfRow;
  if (personId === null) throw new RowRejected("It has no person_id: somebody is a member of something.");
  if (outline.organizations.has(personId))
    throw new RowRejected(`${personId} is an organization; here people alone can be members.`);
  const postId = knownOf(object, "post_id", outline.posts);
  const post = postId === null ? null : (outline.posts.get(postId) ?? null);
  const termId = knownOf(object, "legislative_period_id", outline.terms);
  const term = termId === null ? null : (outline.terms.get(termId) ?? null);
  const organizationId = knownOf(object, "organization_id", outline.organizations) ?? bodyOf(reading, term, postId);
  if (postId === null && organizationId === null)
    throw new RowRejected("It has no organization_id and no post_id of this file: somebody is a member of something.");
  const areaId = knownOf(object, "area_id", outline.areas) ?? inside(post?.areaId, outline.areas);
  const partyId = knownOf(object, "on_behalf_of_id", outline.organizations);
  const idOf = (type: string, id: string | null) => (id === null ? null : recordIdOf(outline, type, id));
  const given = present({
    personId: recordIdOf(outline, "person", personId),
    postId: idOf("post", postId),
    organizationId: idOf("organization", organizationId),
    onBehalfOfId: idOf("organization", partyId),
    areaId: idOf("place", areaId),
    termId: idOf("term", termId),
    label: labelOf(reading, organizationId, postId),
    period: periodOf(object, term),
  });
  const [sources, note] = [sourcesOf(object), noteOf(object)];
  return {
    type: "MEMBERSHIP",
    id: recordIdOf(outline, "membership", id ?? membershipKey(object, reading.occurrence, personId)),
    given: { ...given, ...present({ note }) },
    citations: [citationOf(reading, sources, [])],
  };
};

/** What tells one membership from another where they have no ids: all but its end, which may become known. */
export const membershipKey = (object: PopoloObject, occurrence: number, personId: string | null = null): string => {
  const person = object.text("person_id", "member_id") ?? personId;
  return JSON.stringify([person, ...KEY.map((name) => object.text(name)), ...(occurrence > 0 ? [occurrence] : [])]);
};

const KEY = ["organization_id", "post_id", "legislative_period_id", "area_id", "on_behalf_of_id", "role", "start_date"];

/** An id that the file has an object for; another one is left over. */
const knownOf = (object: PopoloObject, name: string, known: { has(id: string): boolean }): string | null => {
  const id = object.text(name);
  if (id === null || known.has(id)) return id;
  object.leave(name, id);
  return null;
};

const inside = (id: string | null | undefined, known: { has(id: string): boolean }): string | null =>
  id != null && known.has(id) ? id : null;

const bodyOf = ({ outline }: Reading, term: LegislativePeriod | null, postId: string | null): string | null => {
  if (postId !== null) return null;
  return term === null ? null : inside(term.organizationId ?? outline.legislature, outline.organizations);
};

/** As the file has it, else the role with the body: Member, National Assembly. A post has a label of its own. */
const labelOf = ({ object, outline }: Reading, organizationId: string | null, postId: string | null): string | null => {
  const [label, role] = [object.text("label"), object.text("role")];
  if (label !== null && role !== null && role !== label) object.leave("role", role);
  if (label !== null) return cut(label, 300);
  if (role === null) return null;
  if (postId !== null) {
    object.leave("role", role);
    return null;
  }
  const body = organizationId === null ? null : (outline.organizations.get(organizationId)?.name ?? null);
  const said = role.charAt(0).toUpperCase() + role.slice(1);
  return cut(body === null ? said : `${said}, ${body}`, 300);
};

/**
 * EveryPolitician gives a date only where it is not that of the term: one that is missing is the term's, and without any
 * the term's count as they stand.
 */
const periodOf = (object: PopoloObject, term: LegislativePeriod | null): PeriodDraft | null => {
  const own = ownPeriod(object, "period");
  const [start, end] = [dateLeft(object, "start_date"), dateLeft(object, "end_date")];
  if (own !== null) return own;
  if (isReversed(start, end))
    throw new RowRejected(`start_date ${String(start)} lies after end_date ${String(end)}; change one of them.`);
  if (start === null && end === null) return null;
  const [begun, ended] = [dateIn(term?.start ?? null), dateIn(term?.end ?? null)];
  if (start === null && isReversed(begun, end)) {
    // Elected, and gone before the term began: they were never there on any other day.
    object.leave("start_date", `not given; the term begins on ${String(begun)}, after this membership's end`);
    return between(end, end);
  }
  return between(start ?? begun, end ?? (isReversed(start, ended) ? null : ended));
};

const dateLeft = (object: PopoloObject, name: string): string | null => {
  const text = object.text(name);
  const date = dateIn(text);
  if (date === null && text !== null) object.leave(name, text);
  return date;
};

const noteOf = (object: PopoloObject): string | null => {
  const note = object.text("note");
  const said = [...(note === null ? [] : [note]), ...object.leftovers()];
  return said.length === 0 ? null : cut(said.join("\n"), 5_000);
};
