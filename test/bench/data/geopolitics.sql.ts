import { tallyAll } from "../../../services/geopolitics/database/migrations/1764600000000-country-tallies";
import {
  ASSERTED,
  articleUrl,
  LONG_ARTICLE_IN,
  searchedWords,
  sharedFunctions,
  STATEMENTS_ON_VISIT,
  VISITS_IN_ARTICLE,
  type World,
} from "./world";

/** Those tables that are filled in one go, whose indexes are made afterwards. */
export const FILLED_IN_GEOPOLITICS = [
  ...["visit", "meeting", "statement", "event", "relation", "source", "participant", "citation", "country_pair"],
];

/** What fills the database of geopolitics, step by step. The same world gives the same rows. */
export const geopoliticsSteps = (world: World, codes: readonly string[]): readonly string[] => [
  `SELECT setseed(0.5); ${sharedFunctions(codes)}`,
  // Without the indexes, each of the statements below would go through all records for each of its rows.
  tallying("DISABLE"),
  visitKeys(world),
  VISITS,
  statementKeys(world),
  // To read millions of texts word by word takes many minutes; they are made of few patterns, which are read once each.
  "ALTER TABLE statement DISABLE TRIGGER statement_words",
  statements(world),
  "ALTER TABLE statement ENABLE TRIGGER statement_words",
  meetings(world),
  events(world),
  relations(world, codes),
  articles(world),
  PARTICIPANTS_OF_VISITS,
  PARTICIPANTS_OF_STATEMENTS,
  CITATIONS,
  COUNTRY_PAIRS,
  tallyAll(),
  tallying("ENABLE"),
];

/** Whether countries are tallied as rows are written. */
const tallying = (how: "DISABLE" | "ENABLE"): string => `
  DO $$ DECLARE tallies record; BEGIN
    FOR tallies IN SELECT tgrelid::regclass AS "table", tgname AS name FROM pg_trigger WHERE tgname ~ '_tally_' LOOP
      EXECUTE format('ALTER TABLE %s ${how} TRIGGER %I', tallies."table", tallies.name);
    END LOOP;
  END $$`;

const WORDS = `ARRAY['trade', 'security', 'water', 'energy', 'borders', 'culture', 'debt', 'flood relief']`;
const PERIOD = "day::text, day, day";
const TOPICS = "ARRAY[word], ' ' || word || ' '";

/** Somebody of all people; some are met with much more often than most. */
const anybody = ({ people }: World): string => `floor(random() ^ 1.5 * ${people})::integer`;
/** Of a moment in some forty years. */
const anyDay = "date '1981-01-01' + floor(random() * 16400)::integer";

const visitKeys = (world: World): string => `
  CREATE TEMPORARY TABLE new_visit AS
  SELECT i, md5('visit ' || i)::uuid AS id, CASE WHEN i % 50 = 49 THEN NULL ELSE day END AS day, visitor, host,
    pg_temp.country_at(sent) AS one, pg_temp.country_at(received + (sent = received)::integer) AS other,
    (${WORDS})[1 + i % 8] AS word, md5('article ' || i / ${VISITS_IN_ARTICLE})::uuid AS article,
    i / ${VISITS_IN_ARTICLE} % ${LONG_ARTICLE_IN} = 0 AS is_told
  FROM (SELECT *, pg_temp.country_place(visitor) AS sent, pg_temp.country_place(host) AS received
    FROM (SELECT i, ${anyDay} AS day, ${anybody(world)} AS visitor, ${anybody(world)} AS host
      FROM generate_series(0, ${world.visits - 1}) AS i) AS drawn) AS placed;
  ANALYZE new_visit;`;

const VISITS = `
  INSERT INTO visit (id, kind, status, from_code, to_code, places, place_words, purpose, begun_year, begun_month,
    period_edtf, period_earliest, period_latest, topics, topic_words, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['STATE', 'OFFICIAL', 'WORKING', 'UNSPECIFIED'])[1 + i % 4],
    CASE i % 30 WHEN 0 THEN 'PLANNED' WHEN 1 THEN 'CANCELLED' ELSE 'TOOK_PLACE' END, one, other,
    ARRAY['Town ' || i % 3000], ' town ' || i % 3000 || ' ', 'Talks on ' || word, extract(year FROM day), extract(month FROM day),
    CASE WHEN i % 3 = 1 THEN day || '/' || day + 2 ELSE day::text END, day, CASE WHEN i % 3 = 1 THEN day + 2 ELSE day END,
    ${TOPICS}, ${ASSERTED} FROM new_visit`;

/** Three on each visit that an article tells more of, by the visitor and the host; and others, made anywhere. */
const statementKeys = (world: World): string => `
  CREATE TEMPORARY TABLE new_statement AS
  SELECT (row_number() OVER (ORDER BY v.i, k))::integer AS i, md5('statement ' || v.i || ' ' || k)::uuid AS id, v.day, v.word,
    CASE WHEN k % 3 = 2 THEN v.host ELSE v.visitor END AS speaker, CASE WHEN k % 3 = 2 THEN v.other ELSE v.one END AS of,
    CASE WHEN k % 3 = 2 THEN v.one ELSE v.other END AS about, v.id AS visit_id, v.article
  FROM new_visit v CROSS JOIN generate_series(0, ${STATEMENTS_ON_VISIT - 1}) AS k WHERE v.is_told
  UNION ALL
  SELECT ${world.visits} + i, md5('said ' || i)::uuid, ${anyDay}, (${WORDS})[1 + i % 8], speaker,
    pg_temp.country_at(pg_temp.country_place(speaker)), pg_temp.country_at(1 + pg_temp.country_place(speaker + i)), NULL,
    md5('article ' || i % ${world.articles})::uuid
  FROM (SELECT i, ${anybody(world)} AS speaker FROM generate_series(1, ${world.otherStatements}) AS i) AS drawn;
  ANALYZE new_statement;`;

const SAID = `'On ' || word || ' they said that both sides would go on with what was agreed'`;

const statements = (world: World): string => `
  INSERT INTO statement (id, form, text, language, medium, visit_id, searched, period_edtf, period_earliest, period_latest,
    topics, topic_words, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['QUOTE', 'PARAPHRASE', 'ASSESSMENT'])[1 + i % 3], said || ': number' || number || '.', 'en',
    (ARRAY['SPOKEN', 'MEETING', 'SPEECH', 'INTERVIEW', 'UNKNOWN'])[1 + i % 5], visit_id,
    said_words || ('''en:number' || number || ''':20A')::tsvector, ${PERIOD}, ${TOPICS}, ${ASSERTED}
  FROM (SELECT *, i::bigint * 7919 % ${searchedWords(world)} AS number FROM new_statement) AS made
    JOIN (SELECT word, ${SAID} AS said, words_of(${SAID}, 'en', 'A') AS said_words FROM unnest(${WORDS}) AS word) AS known
    USING (word)`;

const meetings = (world: World): string => `
  CREATE TEMPORARY TABLE new_meeting AS
  SELECT md5('meeting ' || held.i)::uuid AS id, v.id AS visit_id, v.day, v.word, v.visitor, v.host, v.one, v.other, v.article
  FROM (SELECT i, i * 3 % ${world.visits} AS visit FROM generate_series(0, ${world.meetings - 1}) AS i) AS held
    JOIN new_visit v ON v.i = held.visit;
  INSERT INTO meeting (id, visit_id, place, summary, period_edtf, period_earliest, period_latest, topics, topic_words,
    verification, revision, created_at, updated_at, retracted_at)
  SELECT id, visit_id, 'The ministry', 'They met and spoke about ' || word || '.', ${PERIOD}, ${TOPICS}, ${ASSERTED}
  FROM new_meeting;
  ${official("MEETING", "PARTICIPANTS", "PARTICIPANT", "visitor", "one", 0)}
  ${official("MEETING", "PARTICIPANTS", "PARTICIPANT", "host", "other", 1)}`;

const events = (world: World): string => `
  CREATE TEMPORARY TABLE new_event AS
  SELECT i, md5('event ' || i)::uuid AS id, ${anyDay} AS day, (${WORDS})[1 + i % 8] AS word,
    pg_temp.country_at(place) AS one, pg_temp.country_at(place + 1 + i % 20) AS other, md5('article ' || i % ${world.articles})::uuid AS article
  FROM (SELECT i, pg_temp.country_place(i) AS place FROM generate_series(0, ${world.events - 1}) AS i) AS placed;
  INSERT INTO event (id, kind, title, also_known_as, summary, topics, topic_words, quantities, status,
    period_edtf, period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['AID', 'CONFLICT', 'AGREEMENT', 'OTHER'])[1 + i % 4], 'The ' || word || ' event', '{}', 'It happened.',
    ${TOPICS}, '[]', 'COMPLETED', ${PERIOD}, ${ASSERTED} FROM new_event;
  ${country("EVENT", "PARTICIPANTS", "PARTNER", "one", 0)} ${country("EVENT", "PARTICIPANTS", "PARTNER", "other", 1)}`;

const relations = (world: World, codes: readonly string[]): string => `
  CREATE TEMPORARY TABLE new_relation AS
  SELECT i, md5('relation ' || i)::uuid AS id, ${anyDay} AS day, 'ties' AS word,
    pg_temp.country_at(place) AS one, pg_temp.country_at(place + 1 + i / ${codes.length} % ${codes.length - 1}) AS other,
    md5('article ' || i % ${world.articles})::uuid AS article
  FROM (SELECT i, i % ${codes.length} AS place FROM generate_series(0, ${world.relations - 1}) AS i) AS placed;
  INSERT INTO relation (id, kind, status, is_mutual, strength, subject,
    period_edtf, period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT id, (ARRAY['DIPLOMATIC_TIES', 'ECONOMIC_TIES', 'SECURITY_TIES', 'RIVALRY'])[1 + i % 4],
    CASE WHEN i % 10 = 0 THEN 'SUSPENDED' ELSE 'IN_FORCE' END, i % 2 = 0, NULL, NULL, ${PERIOD}, ${ASSERTED} FROM new_relation;
  ${country("RELATION", "FROM", "PARTICIPANT", "one", 0)} ${country("RELATION", "TO", "PARTICIPANT", "other", 0)}`;

const articles = (world: World): string => `
  INSERT INTO source (id, kind, title, outlet_name, url, address, language, published_edtf, published_earliest,
    published_latest, revision, created_at, updated_at)
  SELECT md5('article ' || i)::uuid, 'ARTICLE', 'Report ' || i || ' on who went where', 'Outlet ' || i % 40,
    '${articleUrl(0).slice(0, -1)}' || i, '${articleUrl(0).slice(8, -1)}' || i, 'en', day::text, day, day, 1, '2025-11-25', '2025-11-25'
  FROM (SELECT i, date '1981-01-01' + i % 16400 AS day FROM generate_series(0, ${world.articles - 1}) AS i) AS published`;

const PARTICIPANT = "INSERT INTO participant (id, record_id, record_type, list, position, day";

/** A person in a list of the records, and the country that they act for. */
function official(kind: string, list: string, role: string, person: string, code: string, position: number): string {
  const records = `new_${kind.toLowerCase()}`;
  const agent = `md5(id || '${list}${position}')::uuid`;
  return `
  ${PARTICIPANT}, party_type, party, label, role, as_post, post_role)
  SELECT ${agent}, id, '${kind}', '${list}', ${position}, day, 'Person', md5('person ' || ${person})::uuid::text,
    pg_temp.name_of(${person}), '${role}', CASE ${person} % 4 WHEN 0 THEN 'Foreign Minister' ELSE 'Minister' END,
    CASE ${person} % 4 WHEN 0 THEN 'FOREIGN_MINISTER' ELSE 'MINISTER' END
  FROM ${records};
  ${PARTICIPANT}, agent_id, party_type, party, label, role)
  SELECT md5(id || '${list}${position}${code}')::uuid, id, '${kind}', '${list}', ${position}, day, ${agent}, 'Country', ${code}, ${code}, '${role}'
  FROM ${records};`;
}

function country(kind: string, list: string, role: string, code: string, position: number): string {
  return `
  ${PARTICIPANT}, party_type, party, label, role)
  SELECT md5(id || '${list}${position}')::uuid, id, '${kind}', '${list}', ${position}, day, 'Country', ${code}, ${code}, '${role}'
  FROM new_${kind.toLowerCase()};`;
}

const PARTICIPANTS_OF_VISITS = [
  country("VISIT", "FROM", "OTHER", "one", 0),
  country("VISIT", "TO", "OTHER", "other", 0),
  official("VISIT", "VISITORS", "VISITOR", "visitor", "one", 0),
  official("VISIT", "HOSTS", "HOST", "host", "other", 0),
].join("");

const PARTICIPANTS_OF_STATEMENTS = [
  official("STATEMENT", "SPEAKER", "SPEAKER", "speaker", "of", 0),
  country("STATEMENT", "ABOUT", "SUBJECT", "about", 0),
].join("");

const CITATIONS = ["VISIT", "STATEMENT", "MEETING", "EVENT", "RELATION"]
  .map(
    (kind) => `
  INSERT INTO citation (id, record_id, record_type, position, source_id, excerpt, via, stance)
  SELECT md5(id || 'citation')::uuid, id, '${kind}', 0, article, 'as it was agreed about ' || word, '{}', 'SUPPORTS'
  FROM new_${kind.toLowerCase()};`,
  )
  .join("");

/** As the service makes them of a record that is written: the countries that stand on its two sides. */
const COUNTRY_PAIRS = [
  ...["VISIT", "MEETING", "EVENT", "RELATION"].map((kind) => ({ kind, one: "one", other: "other" })),
  { kind: "STATEMENT", one: "of", other: "about" },
]
  .map(
    ({ kind, one, other }) => `
  INSERT INTO country_pair (record_id, one, other, record_type, day)
  SELECT id, least(${one}, ${other}), greatest(${one}, ${other}), '${kind}', day FROM new_${kind.toLowerCase()}
  WHERE ${one} <> ${other};`,
  )
  .join("");
