import { Client } from "pg";
import { wordsOf } from "../../services/geopolitics/happening/whole-words";
import { comparableAddress } from "../../services/geopolitics/source/address";
import { naturalId } from "../../services/runtime/records/identity";
import { peopleWorld, type WorldCountry } from "../sql/world-people";
import type { TestDatabases } from "./databases";
import { nameColumns as readName } from "./name-columns";
import { WEB_ADDRESS, type ListName, type SizeOf } from "./world-lists";

/** Replaces what is in the databases by records with lists of these sizes; nothing that can be there is null. */
export const seedWorld = async (databases: TestDatabases, sizeOf: SizeOf): Promise<void> => {
  const { geopolitics, people, listed, parties, cited } = worldOf(sizeOf);
  const sources = [...(geopolitics.get("source")?.keys() ?? [])];
  await Promise.all([
    fill(databases.geopolitics, geopolitics, [
      { text: TAKING_PART, values: [JSON.stringify(listed), parties] },
      { text: CITED_BY_ALL, values: [] },
    ]),
    fill(databases.people, people, [{ text: CITED_IN_ALL, values: [JSON.stringify(cited), sources] }]),
  ]);
};

const DAY = "2025-06-01";

// Whoever is there takes part in everything that is listed, as somebody for whom an agent acts that is not shown: so
// the lists of every party are full, and those of the records have the size that they are given.
const TAKING_PART = `
  INSERT INTO participant (id, record_id, record_type, list, position, day, party, party_type, label, role, agent_id)
  SELECT gen_random_uuid(), id, type, list, 0, '${DAY}', party,
    CASE length(party) WHEN 3 THEN 'Country' ELSE 'Person' END, 'Hidden', 'OTHER',
    '${naturalId("participant", "hidden")}'
  FROM jsonb_to_recordset($1) AS listed (id uuid, type text, list text), unnest($2::text[]) AS party`;

// Behind something that nobody asks for, so that they stand in no list of a record's own citations.
const CITED_IN_ALL = `
  INSERT INTO citation (id, record_id, record_type, basis_of, position, source_id, via, stance)
  SELECT gen_random_uuid(), cited.id, type, '${naturalId("citation", "hidden")}', 0, source, '{}', 'SUPPORTS'
  FROM jsonb_to_recordset($1) AS cited (id uuid, type text), unnest($2::uuid[]) AS source`;

// Every source is cited by everything that is listed, behind a correction that is not there: so the lists of every source
// are full, and the citations of the records have the size that they are given.
const CITED_BY_ALL = `
  INSERT INTO citation (id, record_id, record_type, basis_of, position, source_id, via, stance)
  SELECT gen_random_uuid(), record_id, record_type, gen_random_uuid(), 0, source.id, '{}', 'SUPPORTS'
  FROM (SELECT DISTINCT record_id, record_type FROM participant WHERE label = 'Hidden') AS listed, source`;

type Row = Readonly<Record<string, unknown>>;
/** By table, and by key, so that a record asked for twice is there once. */
type Tables = Map<string, Map<string, Row>>;

const period = (name: string): Row => ({
  [`${name}_edtf`]: DAY,
  [`${name}_earliest`]: DAY,
  [`${name}_latest`]: DAY,
  [`${name}_as_reported`]: "that day",
});
const BEGUN = { begun_year: 2025, begun_month: 6 };
const WRITTEN = { revision: 1, created_at: `${DAY}T00:00:00Z`, updated_at: `${DAY}T00:00:00Z` };
/** The words of a text: none. */
const SEARCHED = { searched: "" };
const ASSERTED = { ...WRITTEN, verification: "REPORTED" };

// The same few names stand in every world, and to read one takes longer than to make its row.
const NAMES = new Map<string, Row>();
const nameColumns = (text: string): Row => {
  const columns = NAMES.get(text) ?? readName(text);
  NAMES.set(text, columns);
  return columns;
};

// How far the lists that lead from a type to itself go on: further than any operation looks.
const GENERATIONS_UP = -3;
const GENERATIONS_DOWN = 4;
const STEPS = 5;
const LINKS_FOLLOWED = 2;

// A pool is a set of records that one relation leads to. No two relations share any, so that a batch never finds that
// another relation has loaded its only row, but not its fifty.
const worldOf = (sizeOf: SizeOf) => {
  const geopolitics: Tables = new Map();
  const people: Tables = new Map();
  const codes = new Map<string, string>();
  const ids = new Map<string, string>();
  const parties = new Set<string>();
  const countries: WorldCountry[] = [];

  // A record is asked for thousands of times, by all that lead to it, and is made the first time.
  const idOf = (type: string, key: string): string => {
    const known = ids.get(`${type}:${key}`) ?? naturalId(type, key);
    ids.set(`${type}:${key}`, known);
    return known;
  };
  const isThere = (tables: Tables, table: string, key: string): boolean => tables.get(table)?.has(key) ?? false;
  /** @returns whether it is new */
  const add = (tables: Tables, table: string, key: string, row: Row): boolean => {
    const rows = tables.get(table) ?? new Map<string, Row>();
    tables.set(table, rows);
    if (rows.has(key)) return false;
    rows.set(key, row);
    return true;
  };
  const each = <T>(list: ListName, make: (position: number) => T): T[] =>
    Array.from({ length: sizeOf(list) }, (_, i) => make(i));
  const texts = (first: string): string[] => [
    first,
    ...Array.from({ length: sizeOf("texts") - 1 }, (_, i) => `${first} ${i}`),
  ];

  const country = (pool: string, index: number): string => {
    const key = `${pool}:${index}`;
    const code = codes.get(key) ?? codeAt(codes.size);
    codes.set(key, code);
    if (isThere(geopolitics, "country", code)) return code;
    if (isLookedInto(pool)) parties.add(code);
    const step = Number(/^border(\d)$/.exec(pool)?.[1] ?? 0);
    const name = `Country ${code}`;
    const row = {
      ...WRITTEN,
      ...period("existed"),
      code,
      name,
      sort_name: code,
      official_name: name,
      status: "CURRENT",
      region: pool === "listed" ? "Listed" : "Elsewhere",
      subregion: "South",
      capitals: texts("Capital"),
      is_un_member: true,
      flag: "🏳",
      latitude: 1,
      longitude: 1,
    };
    add(geopolitics, "country", code, row);
    if (isLookedInto(pool)) countries.push({ code, pool });
    // Of neighbours only the first has neighbours of its own.
    const borders =
      step === 0 || (step < STEPS && index === 0) ? each("borders", (i) => country(`border${step + 1}`, i)) : [];
    geopolitics.get("country")?.set(code, { ...row, borders });
    for (const [position, language] of ["en", "fa"].entries()) {
      const id = naturalId("name", `${code}:${position}`);
      const text = `${name} ${language}`;
      add(geopolitics, "country_name", id, {
        id,
        country_code: code,
        position,
        language,
        kind: "COMMON",
        text,
        ...nameColumns(text),
      });
    }
    return code;
  };

  const organization = (pool: string, index: number): string => {
    const id = idOf("organization", `${pool}:${index}`);
    if (isLookedInto(pool)) parties.add(id);
    profiles.addOrganizationOf(pool, index, id);
    return id;
  };

  const source = (pool: string, index: number, generation = 0): string => {
    const id = idOf("source", `${pool}:${generation}:${index}`);
    if (isThere(geopolitics, "source", id)) return id;
    const copies = Number(/^original(\d)$/.exec(pool)?.[1] ?? 0);
    const isOfFamily = index === 0 || generation !== 0;
    const row = {
      ...WRITTEN,
      ...SEARCHED,
      ...period("published"),
      id,
      kind: pool === "listed" && generation === 0 && index < sizeOf("sources") ? "BOOK" : "OTHER",
      title: "A title",
      outlet_id: organization(`outlet-${pool}`, index),
      outlet_name: "An outlet",
      author: "An author",
      url: WEB_ADDRESS,
      address: pool === "listed" && generation === 0 && index === 0 ? comparableAddress(WEB_ADDRESS) : null,
      language: "en",
      note: "A note",
      part_of_id: isOfFamily && generation > GENERATIONS_UP ? naturalId("source", `${pool}:${generation - 1}:0`) : null,
    };
    if (!add(geopolitics, "source", id, row)) return id;
    const copy = copies < STEPS ? source(`original${copies + 1}`, 0) : null;
    geopolitics.get("source")?.set(id, { ...row, copy_of_id: copy });
    if (generation === 0 && index === 0) {
      for (let other = GENERATIONS_UP; other <= GENERATIONS_DOWN; other += 1) {
        if (other !== 0) each("parts", (i) => source(pool, i, other));
      }
      // The other parts of what the first is a part of.
      each("parts", (i) => {
        if (i > 0) sibling(pool, i, row);
      });
    }
    return id;
  };
  const sibling = (pool: string, index: number, row: Row): void => {
    const id = naturalId("source", `${pool}:sibling:${index}`);
    add(geopolitics, "source", id, { ...row, id, kind: "OTHER", address: null });
  };

  const citations = (
    tables: Tables,
    list: "citations" | "basis" | "identification",
    record: RecordKey,
    basisOf: string | null,
  ): void => {
    each(list, (position) => {
      const id = naturalId("citation", `${basisOf ?? record.id}:${position}`);
      const row = {
        ...record.columns,
        id,
        basis_of: basisOf,
        position,
        source_id: source(`${record.type}-${list}`, position),
      };
      const words = {
        excerpt: "Words",
        locator: "Page 1",
        via: texts("A source"),
        field: "period",
        value: "Another",
        note: "A note",
      };
      add(tables, "citation", id, { ...row, ...words, stance: "SUPPORTS" });
    });
  };
  const provenance = (tables: Tables, record: RecordKey): void => {
    citations(tables, "citations", record, null);
    each("corrections", (position) => {
      const id = naturalId("correction", `${record.id}:${position}`);
      const row = { ...record.columns, id, position, reported_in_id: source(`${record.type}-reported`, position) };
      const words = { field: "period", as_reported: "This", corrected: "That", note: "A note", made_by: "Dana" };
      const state = { reason: "DATE", verification: "REFUTED", made_at: WRITTEN.created_at };
      add(tables, "correction", id, { ...row, ...words, ...state });
      citations(tables, "basis", record, id);
    });
  };

  const place = (pool: string, index: number): string => {
    const id = idOf("place", `${pool}:${index}`);
    if (isThere(people, "place", id)) return id;
    const names = {
      name: "A place",
      sort_name: id,
      also_known_as: texts("Another name"),
      kind: pool === "listed" ? "CITY" : "OTHER",
    };
    const where = {
      locality: "A town",
      region: "A region",
      country_code: country("place", index),
      latitude: 1,
      longitude: 1,
    };
    add(people, "place", id, { ...WRITTEN, ...names, ...where, id, url: "https://example.org/", note: "A note" });
    return id;
  };

  const person = (pool: string, index: number): string => {
    const id = idOf("person", `${pool}:${index}`);
    if (isThere(people, "person", id)) return id;
    const words = {
      name: "A person",
      sort_name: id,
      is_named: true,
      gender: "female",
      image: "https://example.org/",
      summary: "A summary",
    };
    const row = {
      ...ASSERTED,
      ...profiles.identificationOf(pool, index, id),
      ...period("birth"),
      ...period("death"),
      ...words,
      id,
      verification: pool === "listed" ? "DISPUTED" : "REPORTED",
      web_links: each("webLinks", (i) => ({ url: `https://example.org/${i}`, note: "A note" })),
      contacts: each("contacts", (i) => ({ kind: "email", value: `${i}@example.org` })),
    };
    if (!add(people, "person", id, row)) return id;
    if (isLookedInto(pool)) parties.add(id);
    each("names", (position) => {
      const text = `Name ${position}`;
      const nameId = naturalId("name", `${id}:${position}`);
      const name = {
        id: nameId,
        person_id: id,
        position,
        text,
        ...nameColumns(text),
        kind: "PRIMARY",
        language: "fa",
        script: "Arab",
        note: "A note",
      };
      add(people, "person_name", nameId, { ...name, ...period("period") });
    });
    each("identifiers", (position) => {
      const identifier = { person_id: id, position, scheme: `scheme${position}`, value: `${pool}:${index}` };
      add(people, "person_identifier", `${id}:${position}`, identifier);
    });
    each("nationalities", (position) => {
      const nationality = { person_id: id, position, country_code: profiles.nationalityOf(pool, index, position) };
      add(people, "person_nationality", `${id}:${position}`, nationality);
    });
    provenance(people, profileKey("PERSON", id));
    bio(pool, index, id);
    profiles.addProfile(pool, index, id);
    return id;
  };

  const bio = (pool: string, index: number, personId: string): void => {
    const id = naturalId("bio", `${pool}:${index}`);
    const attributed = pool === "attributed" ? personId : person("attributed", index);
    const preference = (name: string): Row => ({
      [`${name}_answer`]: "All",
      [`${name}_choices`]: texts("One"),
      [`${name}_scope`]: "ALL",
    });
    add(people, "bio", id, {
      ...ASSERTED,
      ...period("age_on"),
      ...preference("dog_breed"),
      ...preference("colour"),
      id,
      person_id: personId,
      age_years: 40,
      quote_text: "Words",
      quote_attributed_to: "Somebody",
      quote_attributed_person_id: attributed,
      quote_attribution: "DISPUTED",
      quote_note: "A note",
      place_id: place("favourite", index),
      place_answer: "An answer",
      place_comment: "A comment",
    });
    provenance(people, profileKey("BIO", id));
  };

  /** Those who stand in one list of a record, each acting for a country, and each identified as somebody else. */
  const participants = (
    record: RecordKey,
    list: string,
    count: number,
    partyType: string,
    role: string,
    pool: string,
  ): void => {
    const partyPool = partyPoolOf(pool);
    for (let position = 0; position < count; position += 1) {
      const id = naturalId("participant", `${record.id}:${list}:${position}`);
      const partyOf = { Country: country, Organization: organization, Person: person }[partyType];
      const place = {
        ...record.columns,
        list,
        position,
        day: DAY,
        role,
        as_post: "Minister",
        post_role: "MINISTER",
        side: 1,
      };
      add(geopolitics, "participant", id, {
        ...place,
        id,
        party_type: partyType,
        party: partyOf?.(`${partyPool}-${list}`, position),
        label: "Somebody",
        identified_party_type: "Person",
        identified_party: person(`${partyPool}-${list}-identified`, position),
        identification_verification: "DISPUTED",
      });
      citations(geopolitics, "identification", record, id);
      const principal = naturalId("participant", `${id}:principal`);
      const party = {
        party_type: "Country",
        party: country(`${partyPool}-${list}-principal`, position),
        label: "A country",
      };
      add(geopolitics, "participant", principal, { ...place, ...party, id: principal, agent_id: id });
    }
  };

  const listed: { readonly id: string; readonly type: string; readonly list: string }[] = [];
  const happening = (
    pool: string,
    type: string,
    id: string,
    list: string,
  ): { readonly record: RecordKey; readonly columns: Row } => {
    const record = recordKey(type, id);
    if (pool === "listed") listed.push({ id, type, list });
    provenance(geopolitics, record);
    // A pool is one word, so that a list of those with its topic holds no others.
    const topics = texts(pool);
    return { record, columns: { ...ASSERTED, ...period("period"), id, topics, topic_words: wordsOf(topics) } };
  };

  const visit = (pool: string, index: number): string => {
    const id = naturalId("visit", `${pool}:${index}`);
    if (isThere(geopolitics, "visit", id)) return id;
    const { record, columns } = happening(pool, "VISIT", id, "FROM");
    const ends = {
      from_code: country(`${partyPoolOf(pool)}-from`, index),
      to_code: country(`${partyPoolOf(pool)}-to`, index),
    };
    const words = {
      trip: "A trip",
      note: "A note",
      purpose: "A purpose",
      places: texts("A town"),
      place_words: " a town ",
    };
    add(geopolitics, "visit", id, { ...columns, ...ends, ...words, ...BEGUN, kind: "STATE", status: "TOOK_PLACE" });
    participants(record, "VISITORS", sizeOf("visitors"), "Person", "VISITOR", pool);
    participants(record, "HOSTS", sizeOf("hosts"), "Country", "HOST", pool);
    links(pool, record);
    each("meetings", (i) => {
      meeting(pool, id, `${pool}:${index}:${i}`);
    });
    each("events", (i) => event(pool, id, `${pool}:${index}:${i}`));
    return id;
  };

  const meeting = (pool: string, visitId: string, key: string): void => {
    const id = naturalId("meeting", key);
    const { record, columns } = happening(pool, "MEETING", id, "PARTICIPANTS");
    add(geopolitics, "meeting", id, { ...columns, visit_id: visitId, place: "A town", summary: "A summary" });
    participants(record, "PARTICIPANTS", sizeOf("participants"), "Person", "PARTICIPANT", pool);
    links(pool, record);
    each("statements", (i) => {
      statement(pool, `${key}:${i}`, { visit_id: visitId, meeting_id: id, variant_of_id: null }, 0);
    });
  };

  const statement = (pool: string, key: string, of: Row, generation: number): void => {
    const id = naturalId("statement", key);
    const { record, columns } = happening(generation === 0 ? pool : `${pool}-variant`, "STATEMENT", id, "SPEAKER");
    const words = {
      text: "Words",
      language: "en",
      original_text: "Words",
      original_language: "fa",
      gloss: "A gloss",
    };
    add(geopolitics, "statement", id, { ...columns, ...of, ...words, ...SEARCHED, form: "QUOTE", medium: "SPOKEN" });
    participants(record, "SPEAKER", 1, "Person", "SPEAKER", pool);
    participants(record, "ADDRESSEES", sizeOf("addressees"), "Organization", "ADDRESSEE", pool);
    participants(record, "ABOUT", sizeOf("about"), "Country", "SUBJECT", pool);
    links(pool, record);
    if (generation >= (pool === "listed" ? STEPS : 1)) return;
    each("variants", (i) => {
      // Of variants only the first has variants of its own.
      statement(pool, `${key}:variant${i}`, { ...of, variant_of_id: id }, i === 0 ? generation + 1 : STEPS);
    });
  };

  const event = (pool: string, visitId: string | null, key: string): string => {
    const id = naturalId("event", key);
    const { record, columns } = happening(pool, "EVENT", id, "PARTICIPANTS");
    const words = { title: "A title", also_known_as: texts("Another title"), summary: "A summary", place: "A town" };
    // What is whole stands alone.
    const wholeId = visitId === null ? null : event(`whole${pool}`, null, `${key}:whole`);
    add(geopolitics, "event", id, {
      ...columns,
      ...words,
      ...SEARCHED,
      kind: "CONFLICT",
      status: "ONGOING",
      quantities: each("quantities", (i) => ({ value: i, unit: "d", note: "A note" })),
      part_of_id: wholeId,
      visit_id: visitId,
    });
    participants(record, "PARTICIPANTS", sizeOf("participants"), "Person", "PARTICIPANT", pool);
    participants(record, "ASSESSOR", 1, "Person", "SPEAKER", pool);
    links(pool, record);
    return id;
  };

  const relation = (pool: string, index: number): void => {
    const id = naturalId("relation", `${pool}:${index}`);
    const record = recordKey("RELATION", id);
    if (pool === "listed") listed.push({ id, type: record.type, list: "FROM" });
    provenance(geopolitics, record);
    const words = { strength: "Strong", subject: "A subject", note: "A note" };
    const state = { kind: "ALLIANCE", status: "IN_FORCE", is_mutual: true };
    add(geopolitics, "relation", id, { ...ASSERTED, ...period("period"), ...words, ...state, id });
    participants(record, "FROM", 1, "Country", "PARTICIPANT", pool);
    participants(record, "TO", 1, "Country", "PARTICIPANT", pool);
    participants(record, "ASSESSOR", 1, "Person", "SPEAKER", pool);
    links(pool, record);
  };

  /** The links between a record and the visits that it leads to, and that lead to it. */
  const links = (pool: string, { id, type }: RecordKey): void => {
    const link = (key: string, from: Row, to: Row): void => {
      const linkId = naturalId("record-link", key);
      add(geopolitics, "record_link", linkId, { ...from, ...to, id: linkId, kind: "ABOUT", note: "A note" });
    };
    if ((pool.match(/linked|linking/g) ?? []).length === LINKS_FOLLOWED) return;
    each("links", (position) => {
      const to = { to_id: visit(`linked${pool}`, position), to_type: "VISIT" };
      link(`${id}:to:${position}`, { from_id: id, from_type: type, position }, to);
    });
    each("linkedFrom", (position) => {
      const from = { from_id: visit(`linking${pool}`, position), from_type: "VISIT", position };
      link(`${id}:from:${position}`, from, { to_id: id, to_type: type });
    });
  };

  const profiles = peopleWorld({
    sizeOf,
    add: (table, key, row) => add(people, table, key, row),
    country,
    person,
    organization,
    place,
    provenance: (type, id) => {
      provenance(people, profileKey(type, id));
    },
    citationsBehind: (type, id, basisOf) => {
      citations(people, "citations", profileKey(type, id), basisOf);
    },
    nameColumns,
    period,
    asserted: ASSERTED,
    written: WRITTEN,
  });

  each("countries", (i) => country("listed", i));
  each("sources", (i) => source("listed", i));
  each("people", (i) => person("listed", i));
  each("places", (i) => place("listed", i));
  each("visits", (i) => visit("listed", i));
  each("relations", (i) => {
    relation("listed", i);
  });
  const cited = profiles.addReverseLists(countries);
  return { geopolitics, people, listed, parties: [...parties], cited };
};

/** What these pools lead to is deeper than any list that is read. */
const isLookedInto = (pool: string): boolean =>
  !/^(whole)?link|-identified$|-principal$|^outlet-(?!listed|original)|^border[^12]/.test(pool);

/** Nobody looks further than at who stands in a linked record: the same may stand in all of them. */
const partyPoolOf = (pool: string): string => pool.replace(/^(whole)?link.*/, "linked");

/** A record as citations, corrections and participants name it. */
interface RecordKey {
  readonly id: string;
  readonly type: string;
  readonly columns: Row;
}
const recordKey = (type: string, id: string): RecordKey => ({
  id,
  type,
  columns: { record_id: id, record_type: type },
});

/** A record of the people service. What sources are cited for is told by the type, and is made for them alone. */
const profileKey = (type: string, id: string): RecordKey => ({
  id,
  type,
  columns: { record_id: id, record_type: "PROFILE" },
});

/** Codes for use by everyone as they like: XAA to XZZ, and then QMA to QZZ (ISO 3166-1, 8.1.3). */
const codeAt = (index: number): string => {
  const last = String.fromCharCode(65 + (index % 26));
  const middle = Math.floor(index / 26);
  if (middle < 26) return `X${String.fromCharCode(65 + middle)}${last}`;
  if (middle < 40) return `Q${String.fromCharCode(77 + middle - 26)}${last}`;
  throw new Error("The world has more countries than there are codes.");
};

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const fill = async (connectionString: string, tables: Tables, more: readonly Statement[]): Promise<void> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'",
    );
    await client.query("BEGIN");
    await keepWords(client, tables, false);
    await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(", ")}`);
    for (const [table, records] of tables) {
      await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
        JSON.stringify([...records.values()]),
      ]);
    }
    for (const { text, values } of more) await client.query(text, [...values]);
    await keepWords(client, tables, true);
    // Rows that are so much alike are known by a few.
    await client.query("COMMIT; SET default_statistics_target = 10; ANALYZE");
  } finally {
    await client.end();
  }
};

/** The words of a text, which nobody searches here, take longer to find than all else of its row. */
const keepWords = async (client: Client, tables: Tables, isKept: boolean): Promise<void> => {
  for (const [table, records] of tables) {
    const [row] = records.values();
    if (row && "searched" in row)
      await client.query(`ALTER TABLE ${table} ${isKept ? "ENABLE" : "DISABLE"} TRIGGER ${table}_words`);
  }
};
