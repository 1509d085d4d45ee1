import { FILL_COUNTRY_PAIRS } from "../../services/geopolitics/database/migrations/1764400000000-timelines";
import { tallyAll } from "../../services/geopolitics/database/migrations/1764600000000-country-tallies";
import { withClient } from "../pagination/seed";
import type { TestDatabases } from "./databases";

/** How many of each there are, beside the sample's. */
export const LARGE = {
  visits: 100_000,
  meetings: 30_000,
  statements: 200_000,
  events: 20_000,
  sources: 20_000,
  people: 20_000,
};

/**
 * Fills the databases with what a large desk has in decades, as the service would write it: a few countries have very much,
 * most have little. It is the same in every run.
 */
export const seedLargeWorld = async (databases: TestDatabases): Promise<void> => {
  await withClient(databases.geopolitics, async (client) => {
    // What is made of all rows in one go is made many times faster than row by row: indexes, and what triggers keep.
    const { rows } = await client.query<{ name: string; definition: string }>(INDEXES);
    await client.query(`SET maintenance_work_mem = '256MB'; SET work_mem = '128MB'`);
    await client.query(rows.map(({ name }) => `DROP INDEX ${name};`).join(""));
    await client.query(GEOPOLITICS);
    await client.query(rows.map(({ definition }) => `${definition};`).join(""));
    await client.query("VACUUM ANALYZE");
  });
};

/** Those that hold no constraint. */
const INDEXES = `
  SELECT indexrelid::regclass AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
  WHERE NOT indisunique AND indrelid::regclass::text IN
    ('visit', 'meeting', 'statement', 'event', 'source', 'participant', 'citation', 'country_pair')`;

/** Every country once, those first that most is about. */
const COUNTRIES = `(SELECT array_agg(code ORDER BY code NOT IN ('IRN', 'PAK', 'USA', 'RUS'), code) FROM country)`;
const ANYBODY = `md5('person ' || 1 + floor(random() * ${LARGE.people})::integer)::uuid::text`;

const anyOf = (array: string): string => `(${array})[1 + floor(random() * cardinality(${array}))::integer]`;
const skewed = (array: string): string => `(${array})[1 + floor(random() ^ 2 * cardinality(${array}))::integer]`;

/** Records of one kind with a day each; one in fifty has none. */
const records = (kind: string, count: number): string => `
  CREATE TEMPORARY TABLE new_${kind} AS
  SELECT md5('${kind} ' || i)::uuid AS id, i, CASE WHEN i % 50 = 0 THEN NULL ELSE date '1980-01-01' + floor(random() * 16000)::integer END AS day,
    ${skewed("codes")} AS one, ${skewed("codes")} AS other, ${ANYBODY} AS somebody, ${ANYBODY} AS somebody_else,
    ${anyOf("words")} AS word
  FROM generate_series(1, ${count}) AS i,
    (SELECT ${COUNTRIES} AS codes,
      ARRAY['flood relief', 'trade', 'security', 'water', 'energy', 'borders', 'culture', 'debt'] AS words) AS world;
  ANALYZE new_${kind};`;

const PERIOD = "day::text, day, day";
const TOPICS = "ARRAY[word], ' ' || word || ' '";
const ASSERTED =
  "CASE WHEN i % 20 = 0 THEN 'CORROBORATED' ELSE 'REPORTED' END, 1, now(), now(), CASE WHEN i % 200 = 0 THEN now() END";

/** Somebody in a list of the records, and the country that they act for. */
const official = (
  kind: string,
  list: string,
  role: string,
  person: string,
  country: string,
  where = "true",
): string => `
  WITH agent AS (
    INSERT INTO participant (id, record_id, record_type, list, position, day, party_type, party, label, role, post_role)
    SELECT gen_random_uuid(), id, '${kind.toUpperCase()}', '${list}', 0, day, 'Person', ${person}, 'Somebody', '${role}',
      CASE i % 40 WHEN 0 THEN 'FOREIGN_MINISTER' WHEN 1 THEN 'HEAD_OF_STATE' ELSE 'OTHER' END
    FROM new_${kind} WHERE ${where} RETURNING *)
  INSERT INTO participant (id, record_id, record_type, list, position, day, agent_id, party_type, party, label, role)
  SELECT gen_random_uuid(), r.id, record_type, list, 0, agent.day, agent.id, 'Country', r.${country}, r.${country}, '${role}'
  FROM agent JOIN new_${kind} r ON r.id = record_id;`;

const country = (kind: string, list: string, column: string, where = "true"): string => `
  INSERT INTO participant (id, record_id, record_type, list, position, day, party_type, party, label, role)
  SELECT gen_random_uuid(), id, '${kind.toUpperCase()}', '${list}', 1, day, 'Country', ${column}, ${column}, 'OTHER'
  FROM new_${kind} WHERE ${where};`;

const citations = (kind: string): string => `
  INSERT INTO citation (id, record_id, record_type, position, source_id, via, stance)
  SELECT gen_random_uuid(), id, '${kind.toUpperCase()}', 0, md5('source ' || 1 + i % ${LARGE.sources})::uuid, '{}', 'SUPPORTS'
  FROM new_${kind};`;

/** Whose triggers do nothing meanwhile: what they would have kept is worked out at the end. */
const SILENT = ["visit", "meeting", "statement", "participant", "citation"];
const triggers = (what: "ENABLE" | "DISABLE"): string =>
  SILENT.map((table) => `ALTER TABLE ${table} ${what} TRIGGER USER;`).join("");

const GEOPOLITICS = `
  SELECT setseed(0.5);
  SELECT note_changed(NULL);
  ${triggers("DISABLE")}
  ${Object.entries({ visit: LARGE.visits, meeting: LARGE.meetings, statement: LARGE.statements, event: LARGE.events })
    .map(([kind, count]) => records(kind, count))
    .join("")}

  INSERT INTO visit (id, kind, status, from_code, to_code, places, place_words, begun_year, begun_month,
    period_edtf, period_earliest, period_latest, topics, topic_words, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['STATE', 'OFFICIAL', 'WORKING', 'UNSPECIFIED'])[1 + i % 4],
    CASE i % 30 WHEN 0 THEN 'PLANNED' WHEN 1 THEN 'CANCELLED' ELSE 'TOOK_PLACE' END, one, other,
    ARRAY['Town ' || i % 3000], ' town ' || i % 3000 || ' ', extract(year FROM day), extract(month FROM day),
    ${PERIOD}, ${TOPICS}, ${ASSERTED} FROM new_visit;
  ${country("visit", "FROM", "one")} ${country("visit", "TO", "other")}
  ${official("visit", "VISITORS", "VISITOR", "somebody", "one")} ${official("visit", "HOSTS", "HOST", "somebody_else", "other")}

  INSERT INTO meeting (id, visit_id, place, summary, period_edtf, period_earliest, period_latest, topics, topic_words,
    verification, revision, created_at, updated_at, retracted_at)
  SELECT id, md5('visit ' || i * 3)::uuid, 'Town', 'They met.', ${PERIOD}, ${TOPICS}, ${ASSERTED} FROM new_meeting;
  ${official("meeting", "PARTICIPANTS", "PARTICIPANT", "somebody", "one")}
  ${official("meeting", "PARTICIPANTS", "PARTICIPANT", "somebody_else", "other")}

  -- To read two hundred thousand texts word by word takes a minute: here their words are put together.
  INSERT INTO statement (id, form, text, language, medium, visit_id, meeting_id, variant_of_id, searched,
    period_edtf, period_earliest, period_latest, topics, topic_words, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['QUOTE', 'PARAPHRASE', 'ASSESSMENT'])[1 + i % 3], said, 'en',
    (ARRAY['SPOKEN', 'MEETING', 'SPEECH', 'INTERVIEW', 'UNKNOWN'])[1 + i % 5],
    CASE WHEN i % 3 = 0 THEN md5('visit ' || i % ${LARGE.visits})::uuid END,
    CASE WHEN i % 9 = 0 THEN md5('meeting ' || i % ${LARGE.meetings})::uuid END,
    CASE WHEN i % 60 = 0 THEN md5('statement ' || i - 1)::uuid END,
    said_words || ('''en:number' || i % 20000 || ''':1A')::tsvector, ${PERIOD}, ${TOPICS}, ${ASSERTED}
  FROM (SELECT *, 'On ' || word || ' they said number' || i % 20000 AS said FROM new_statement) AS spoken
    JOIN (SELECT word, words_of('On ' || word || ' they said', 'en', 'A') AS said_words
      FROM (SELECT DISTINCT word FROM new_statement) AS words) AS known USING (word);
  ${official("statement", "SPEAKER", "SPEAKER", "somebody", "one")}
  ${country("statement", "ABOUT", "other")} ${country("statement", "ADDRESSEES", "one", "i % 3 = 1")}

  INSERT INTO event (id, kind, title, also_known_as, summary, topics, topic_words, quantities, status,
    period_edtf, period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['AID', 'CONFLICT', 'AGREEMENT', 'OTHER'])[1 + i % 4], 'The ' || word || ' event', '{}', 'It happened.',
    ${TOPICS}, '[]', 'COMPLETED', ${PERIOD}, ${ASSERTED} FROM new_event;
  ${country("event", "PARTICIPANTS", "one")} ${country("event", "PARTICIPANTS", "other")}

  INSERT INTO source (id, kind, title, outlet_name, url, address, language, published_edtf, published_earliest,
    published_latest, revision, created_at, updated_at)
  SELECT md5('source ' || i)::uuid, (ARRAY['ARTICLE', 'SPEECH', 'BOOK'])[1 + i % 3], 'Report number' || i, 'An outlet',
    'https://example.org/' || i, 'example.org/' || i, 'en', day::text, day, day, 1, now(), now()
  FROM (SELECT i, date '1980-01-01' + i % 16000 AS day FROM generate_series(1, ${LARGE.sources}) AS i) AS published;
  ${["visit", "meeting", "statement", "event"].map(citations).join("")}
  ${FILL_COUNTRY_PAIRS};
  DELETE FROM country_tally;
  ${tallyAll()};
  ${triggers("ENABLE")}
`;
