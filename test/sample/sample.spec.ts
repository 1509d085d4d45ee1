import { events } from "../../services/geopolitics/database/sample/events";
import { meetings } from "../../services/geopolitics/database/sample/meetings";
import { relations } from "../../services/geopolitics/database/sample/relations";
import type { LinkSample, ParticipantSample } from "../../services/geopolitics/database/sample/sample.types";
import { sources } from "../../services/geopolitics/database/sample/sources";
import { statements } from "../../services/geopolitics/database/sample/statements";
import { visits } from "../../services/geopolitics/database/sample/visits";
import { bios } from "../../services/people/database/sample/bios";
import { memberships } from "../../services/people/database/sample/memberships";
import { organizations } from "../../services/people/database/sample/organizations";
import { people } from "../../services/people/database/sample/people";
import { places } from "../../services/people/database/sample/places";
import { posts } from "../../services/people/database/sample/posts";
import type { AssertionSample, CitationSample } from "../../services/runtime/records/sample.types";

const originals = statements.filter((statement) => statement.variantOf === undefined);
const assertions: readonly AssertionSample[] = [
  ...visits,
  ...meetings,
  ...statements,
  ...relations,
  ...events,
  ...people,
  ...bios,
  ...organizations,
  ...memberships,
];
const participants = [
  ...visits.flatMap((visit) => [...visit.visitors, ...(visit.hosts ?? [])]),
  ...meetings.flatMap((meeting) => meeting.participants),
  ...statements.flatMap((statement) => [
    statement.speaker,
    ...(statement.addressees ?? []),
    ...(statement.about ?? []),
  ]),
  ...relations.flatMap(({ from, to, assessedBy }) => [from, to, assessedBy ?? []].flat()),
  ...events.flatMap((event) => [...event.participants, event.assessedBy ?? []].flat()),
].flatMap((participant) => [participant, participant.onBehalfOf ?? []].flat());
const citations = [
  ...assertions.flatMap((assertion) => assertion.citations),
  ...assertions.flatMap((assertion) => assertion.corrections ?? []).flatMap((correction) => correction.basis ?? []),
  ...participants.flatMap((participant) => participant.identification?.citations ?? []),
  ...people.flatMap((person) => person.identification?.citations ?? []),
];

describe("the sample", () => {
  it("holds every record of the article and its bio box", () => {
    const ofForm = (form: string) => originals.filter((statement) => statement.form === form).length;
    expect([visits.length, meetings.length, originals.length]).toEqual([6, 3, 28]);
    expect([ofForm("QUOTE"), ofForm("PARAPHRASE"), ofForm("ASSESSMENT")]).toEqual([8, 8, 12]);
    expect([relations.length, events.length]).toEqual([38, 12]);
    expect([people.length, bios.length, places.length, sources.length]).toEqual([17, 1, 10, 77]);
  });

  it("holds twelve memberships of the article with three corrections, and those that other sources add", () => {
    const isOfArticle = ({ citations }: AssertionSample) => citations.some(({ source }) => source === "article-2025");
    const ofArticle = memberships.filter(isOfArticle);
    expect([ofArticle.length, memberships.length, organizations.length, posts.length]).toEqual([12, 18, 12, 15]);
    expect(
      ofArticle
        .flatMap((membership) => membership.corrections ?? [])
        .map(({ reason }) => reason)
        .sort(),
    ).toEqual(["FACTUAL", "SPELLING", "TITLE"]);
  });

  it("has an organization for each that its records name, with a name of its own", () => {
    const named = [
      ...participants.flatMap((participant) => [participant.organization, participant.identification?.organization]),
      ...sources.map(({ outlet }) => outlet),
      ...posts.map(({ organization }) => organization),
    ];
    expect(missing(named, organizations)).toEqual([]);
    for (const { name, names } of organizations) {
      expect(names[0]).toEqual({ text: name, kind: "PRIMARY", language: "en", script: "Latn" });
    }
  });

  it.each(
    Object.entries({
      ...{ sources, visits, meetings, statements, relations, events },
      ...{ people, bios, places, organizations, posts, memberships },
    }),
  )("names each of its %s by a key of its own", (_, records) => {
    const keys = keysOf(records);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[\w.]+(-[\w.]+)*$/.test(key))).toEqual([]);
  });

  it("makes no assertion without a source", () => {
    expect(assertions.filter((assertion) => assertion.citations.length === 0)).toEqual([]);
    expect(missing(citations.map(sourceOf), sources)).toEqual([]);
    expect(
      missing(
        corrections().map((correction) => correction.reportedIn),
        sources,
      ),
    ).toEqual([]);
    expect(
      missing(
        sources.flatMap((source) => [source.partOf, source.copyOf]),
        sources,
      ),
    ).toEqual([]);
  });

  it("copies no more than twenty words of the article and its box at a time", () => {
    const excerpts = citations.map((citation) => citation.excerpt ?? "");
    expect(excerpts.filter((excerpt) => excerpt.split(/\s+/).length > 20)).toEqual([]);
  });

  it("refers only to records that are in it", () => {
    const records: readonly { readonly links?: readonly LinkSample[] }[] = [...statements, ...relations, ...events];
    const links = records.flatMap((record) => record.links ?? []).map((link) => link.to);
    const linked = (type: string) => links.filter((to) => to.type === type).map((to) => to.key);
    const said = statements.map((statement) => statement.visit);
    const during = [...meetings.map(({ visit }) => visit), ...events.map(({ visit }) => visit), ...said];
    expect(missing([...during, ...linked("VISIT")], visits)).toEqual([]);
    expect(missing([...events.map(({ partOf }) => partOf), ...linked("EVENT")], events)).toEqual([]);
    expect(missing(linked("RELATION"), relations)).toEqual([]);
    expect(missing([...statements.map(({ meeting }) => meeting), ...linked("MEETING")], meetings)).toEqual([]);
    expect(missing(linked("STATEMENT"), originals)).toEqual([]);
    expect(
      missing(
        statements.map((statement) => statement.variantOf),
        originals,
      ),
    ).toEqual([]);
    expect(
      missing(
        participants.map((participant) => participant.person),
        people,
      ),
    ).toEqual([]);
    expect(
      missing(
        participants.map(({ identification }) => identification?.person),
        people,
      ),
    ).toEqual([]);
    expect(
      missing(
        [...memberships.map(({ person }) => person), ...people.map(({ identification }) => identification?.person)],
        people,
      ),
    ).toEqual([]);
    expect(
      missing(
        memberships.map(({ post }) => post),
        posts,
      ),
    ).toEqual([]);
    expect(
      missing(
        bios.flatMap((bio) => [bio.person, bio.favouriteQuote?.attributedPerson]),
        people,
      ),
    ).toEqual([]);
    expect(
      missing(
        bios.map((bio) => bio.favouritePlace?.place),
        places,
      ),
    ).toEqual([]);
  });

  it("places what was said in a meeting in the visit of that meeting", () => {
    const visitOf = new Map(meetings.map((meeting) => [meeting.key, meeting.visit]));
    const inMeetings = statements.filter((statement) => statement.meeting !== undefined);
    expect(inMeetings.filter(({ meeting, visit }) => visitOf.get(meeting ?? "") !== visit)).toEqual([]);
  });

  it("says for whom every office holder acts", () => {
    expect(participants.filter((participant) => participant.postRole && !participant.onBehalfOf)).toEqual([]);
    expect(participants.filter((participant) => !partyOf(participant) && !participant.label)).toEqual([]);
  });

  it("gives every person a name of their own, a slug and, where they have a name, a nationality", () => {
    for (const person of people) {
      expect(person.names[0]).toEqual({ text: person.name, kind: "PRIMARY", language: "en", script: "Latn" });
      expect(person.identifiers).toContainEqual({ scheme: "dossier", value: person.key });
      expect(person.nationalities.length > 0).toBe(person.isNamed);
    }
  });

  it("has the names of Iranians, Pakistanis and Russians in their own scripts", () => {
    const own = new Map(Object.entries({ IRN: "fa", PAK: "ur", RUS: "ru" }));
    const without = people.filter(({ names, nationalities }) =>
      nationalities.some((code) => own.has(code) && !names.some((name) => name.language === own.get(code))),
    );
    expect(without).toEqual([]);
  });
});

const keysOf = (records: readonly { readonly key: string }[]): string[] => records.map((record) => record.key);

const corrections = () => assertions.flatMap((assertion) => assertion.corrections ?? []);

const sourceOf = (citation: CitationSample): string => citation.source;

const partyOf = (participant: ParticipantSample): string | undefined =>
  participant.country ?? participant.person ?? participant.organization;

/** The references that lead nowhere. */
const missing = (
  references: readonly (string | undefined)[],
  records: readonly { readonly key: string }[],
): (string | undefined)[] => {
  const known = new Set(keysOf(records));
  return references.filter((reference) => reference !== undefined && !known.has(reference));
};
