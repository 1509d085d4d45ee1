import { Client } from "pg";
import { FILL_COUNTRY_PAIRS } from "../../services/geopolitics/database/migrations/1764400000000-timelines";
import type { TestDatabases } from "../support/databases";
import { IDS } from "./lists";
import { seedOfPeople } from "./seed-of-people";

/** How many records each list of the API is given beside the sample's. */
const ROWS = 132;

/** A task with a connection of its own to one of the databases. */
export const withClient = async <T>(url: string, task: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
};

/**
 * Some hundreds of records: many on equal days, partial, open at either end or without any day, named alike, retracted.
 * A third of them is Ali Larijani's, Pakistan's, and of one visit and meeting, so that the lists below those are long too.
 */
export const seedLists = async (databases: TestDatabases): Promise<void> => {
  // The server counts new rows for its planner by itself, but not before a minute is over.
  await withClient(databases.geopolitics, (client) => client.query(`${GEOPOLITICS} ${FILL_COUNTRY_PAIRS}; ANALYZE;`));
  await withClient(databases.people, (client) => client.query(`${PEOPLE} ANALYZE;`));
};

const DAY = "(date '2024-12-01' + (i * 37) % 50)";
// Every eleventh has no day, every thirteenth an unknown beginning, every seventh a month, every fifth no end.
const PERIOD = `
  CASE WHEN i % 11 = 0 THEN NULL WHEN i % 13 = 0 THEN '/2025-03-01' WHEN i % 7 = 0 THEN to_char(${DAY}, 'YYYY-MM')
    WHEN i % 5 = 0 THEN ${DAY} || '/..' ELSE ${DAY}::text END,
  CASE WHEN i % 11 = 0 OR i % 13 = 0 THEN NULL WHEN i % 7 = 0 THEN date_trunc('month', ${DAY})::date ELSE ${DAY} END,
  CASE WHEN i % 11 = 0 THEN NULL WHEN i % 13 = 0 THEN date '2025-03-01'
    WHEN i % 7 = 0 THEN (date_trunc('month', ${DAY}) + interval '1 month - 1 day')::date
    WHEN i % 5 = 0 THEN NULL ELSE ${DAY} END`;
const RETRACTED = "CASE WHEN i % 17 = 0 THEN now() END";
const ASSERTED = `'REPORTED', 1, now(), now(), ${RETRACTED}`;

const participants = (
  type: string,
  table: string,
  list: string,
  party: string,
  partyType: string,
  condition: string,
) => `
  INSERT INTO participant (id, record_id, record_type, list, position, day, party_type, party, label, role)
  SELECT gen_random_uuid(), id, '${type}', '${list}', 0, period_earliest, '${partyType}', '${party}', 'somebody', 'OTHER'
  FROM ${table} WHERE ${condition};`;

/** Whom the one in a list acts for, and the one themselves, where the record has nobody else there. */
const spokesmen = (type: string, table: string, list: string, party: string, partyType: string, condition: string) => `
  WITH agent AS (
    INSERT INTO participant (id, record_id, record_type, list, position, day, label, role)
    SELECT gen_random_uuid(), id, '${type}', '${list}', 1, period_earliest, 'a spokesman', 'OTHER'
    FROM ${table} WHERE ${condition} RETURNING *
  )
  INSERT INTO participant (id, record_id, record_type, list, position, day, agent_id, party_type, party, label, role)
  SELECT gen_random_uuid(), record_id, record_type, list, position, day, id, '${partyType}', '${party}', 'it', 'OTHER' FROM agent;`;

/** Of one source, twice in every second record: which stands in a list once all the same. */
const citations = (type: string): string => `
  INSERT INTO citation (id, record_id, record_type, position, source_id, via, stance)
  SELECT gen_random_uuid(), id, '${type}', position, '${IDS.source}', '{}', 'SUPPORTS'
  FROM ${type.toLowerCase()}, generate_series(1, 2) AS position WHERE id::text LIKE '0000000_-%' AND ${number} % 2 = 0;`;

const links = (record: string): string => `
  INSERT INTO record_link (id, from_id, from_type, position, kind, to_id, to_type)
  SELECT gen_random_uuid(), id, 'VISIT', 0, 'ABOUT', '${record}', 'VISIT' FROM visit WHERE ${nth("00000001", 2)};`;

const SEEDED = "'{seeded}', ' seeded '";
const number = "split_part(id::text, '-', 5)::bigint";
const idOf = (kind: string) => `('${kind}-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid`;
const nth = (kind: string, every: number) => `id::text LIKE '${kind}-%' AND ${number} % ${every} = 0`;

const GEOPOLITICS = `
  INSERT INTO visit (id, kind, status, from_code, to_code, places, place_words, topics, topic_words, period_edtf,
    period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000001")}, CASE i % 2 WHEN 0 THEN 'STATE' ELSE 'WORKING' END, 'TOOK_PLACE',
    CASE i % 3 WHEN 0 THEN 'IRN' ELSE 'TUR' END, CASE i % 2 WHEN 0 THEN 'PAK' END, '{}', '  ', ${SEEDED}, ${PERIOD}, ${ASSERTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${participants("VISIT", "visit", "VISITORS", IDS.person, "Person", nth("00000001", 3))}
  ${participants("VISIT", "visit", "HOSTS", IDS.person, "Person", nth("00000001", 12))}
  ${participants("VISIT", "visit", "TO", "PAK", "Country", nth("00000001", 2))}
  ${participants("VISIT", "visit", "FROM", "IRN", "Country", nth("00000001", 3))}
  ${spokesmen("VISIT", "visit", "HOSTS", "PAK", "Country", nth("00000001", 4))}

  INSERT INTO meeting (id, visit_id, topics, topic_words, period_edtf, period_earliest, period_latest,
    verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000002")}, CASE WHEN i % 2 = 0 THEN '${IDS.visit}'::uuid END, ${SEEDED}, ${PERIOD}, ${ASSERTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${participants("MEETING", "meeting", "PARTICIPANTS", IDS.person, "Person", nth("00000002", 2))}
  ${participants("MEETING", "meeting", "PARTICIPANTS", "PAK", "Country", nth("00000002", 4))}
  ${participants("MEETING", "meeting", "PARTICIPANTS", "IRN", "Country", nth("00000002", 5))}

  INSERT INTO statement (id, form, text, topics, topic_words, medium, visit_id, meeting_id, variant_of_id, gloss,
    period_edtf, period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000003")}, 'QUOTE', 'so it is said', ${SEEDED}, 'SPOKEN', CASE WHEN i % 2 = 0 THEN '${IDS.visit}'::uuid END,
    CASE WHEN i % 3 = 0 THEN '${IDS.meeting}'::uuid END,
    CASE WHEN i % 19 = 0 THEN '${IDS.statementForOrganization}'::uuid END,
    repeat('word ', i % 6) || 'so it is said', ${PERIOD}, ${ASSERTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${participants("STATEMENT", "statement", "SPEAKER", IDS.person, "Person", nth("00000003", 2))}
  ${spokesmen("STATEMENT", "statement", "SPEAKER", "PAK", "Country", nth("00000003", 3))}
  ${participants("STATEMENT", "statement", "ABOUT", "IRN", "Country", nth("00000003", 4))}
  ${spokesmen("STATEMENT", "statement", "SPEAKER", IDS.organization, "Organization", nth("00000003", 5))}

  INSERT INTO relation (id, kind, status, is_mutual, period_edtf, period_earliest, period_latest, verification, revision,
    created_at, updated_at, retracted_at)
  SELECT ${idOf("00000007")}, CASE i % 2 WHEN 0 THEN 'ALLIANCE' ELSE 'OTHER' END, 'IN_FORCE', true, ${PERIOD}, ${ASSERTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${participants("RELATION", "relation", "FROM", IDS.person, "Person", nth("00000007", 2))}
  ${spokesmen("RELATION", "relation", "TO", "PAK", "Country", nth("00000007", 3))}
  ${participants("RELATION", "relation", "FROM", "IRN", "Country", nth("00000007", 3))}
  ${spokesmen("RELATION", "relation", "TO", IDS.organizationWithRelations, "Organization", nth("00000007", 5))}

  INSERT INTO event (id, kind, title, also_known_as, topics, topic_words, visit_id, quantities, summary, period_edtf,
    period_earliest, period_latest, verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000008")}, 'OTHER', 'Seeded', '{}', ${SEEDED}, CASE WHEN i % 2 = 0 THEN '${IDS.visit}'::uuid END, '[]',
    repeat('word ', i % 6) || 'seeded', ${PERIOD}, ${ASSERTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${participants("EVENT", "event", "PARTICIPANTS", "PAK", "Country", nth("00000008", 3))}
  ${spokesmen("EVENT", "event", "PARTICIPANTS", "IRN", "Country", nth("00000008", 6))}

  ${["VISIT", "MEETING", "STATEMENT", "EVENT", "RELATION"].map(citations).join("")}
  ${[IDS.visit, IDS.meeting, IDS.statement, IDS.event, IDS.relation].map(links).join("")}

  INSERT INTO source (id, kind, title, author, published_edtf, published_earliest, published_latest,
    revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000004")}, 'BOOK', 'Said', repeat('x', i % 6) || ' said', ${PERIOD}, 1, now(), now(), ${RETRACTED}
  FROM generate_series(1, ${ROWS}) AS i;
`;

// Ten names for all of them, so that most stand beside others of the same name.
const NAME = "(CASE i % 3 WHEN 0 THEN 'Seed' ELSE 'Person Seed' END || ' ' || i % 10)";
const names = (table: string, owner: string, kind: string, more: string, values: string) => `
  INSERT INTO ${table} (id, ${owner}, position, text, folded, latin, sounds, word_count, keys${more})
  SELECT gen_random_uuid(), ${idOf(kind)}, position, text, lower(text), lower(text), lower(text), 2,
    array_to_tsvector(string_to_array(lower(text), ' '))${values}
  FROM generate_series(1, ${ROWS}) AS i,
    unnest(ARRAY[${NAME}, 'Another Seed of ' || i]) WITH ORDINALITY AS name (text, position);`;

const PEOPLE = `
  INSERT INTO person (id, name, sort_name, is_named, web_links, contacts, verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000005")}, ${NAME}, lower(${NAME}), true, '[]', '[]', ${ASSERTED} FROM generate_series(1, ${ROWS}) AS i;
  ${names("person_name", "person_id", "00000005", ", kind", ", 'PRIMARY'")}
  INSERT INTO place (id, name, sort_name, also_known_as, kind, country_code, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000006")}, ${NAME}, lower(${NAME}), '{}', 'CITY', CASE i % 2 WHEN 0 THEN 'PAK' END, 1, now(), now(), ${RETRACTED}
  FROM generate_series(1, ${ROWS}) AS i;
  ${names("place_name", "place_id", "00000006", "", "")}
  ${seedOfPeople({ period: PERIOD, retracted: RETRACTED, asserted: ASSERTED, name: NAME, idOf })}
`;
