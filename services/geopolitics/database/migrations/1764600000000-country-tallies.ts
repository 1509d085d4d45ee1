import type { MigrationInterface, QueryRunner } from "typeorm";

/** Records that parties stand in, and when they are in lists and counts: as `isShown` has it. */
const RECORDS: Readonly<Record<string, string>> = {
  visit: "retracted_at IS NULL",
  meeting: "retracted_at IS NULL",
  event: "retracted_at IS NULL",
  relation: "retracted_at IS NULL",
  statement: "retracted_at IS NULL AND variant_of_id IS NULL",
};

/**
 * How many records a country stands in, kept so that nobody counts: a few of them have a great part of all there is.
 *
 * A row says that so many records (or so many fewer) have the country in just these of their lists; they are summed up where
 * they are read. Each write adds rows of its own and waits for no other's, and folds those of a country together once they
 * are many. Triggers keep them, whoever writes: after each statement they are what the records and participants give.
 */
export class CountryTallies1764600000000 implements MigrationInterface {
  readonly name = "CountryTallies1764600000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE country_tally (
        id uuid CONSTRAINT country_tally_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        country text NOT NULL,
        record_type text NOT NULL,
        lists text[] NOT NULL,
        count integer NOT NULL
      );
      ${tallyAll()};
      CREATE INDEX country_tally_of_country ON country_tally (country, record_type);
      ${ADD_TALLIES}
      ${participantTriggers()}
      ${Object.entries(RECORDS)
        .map(([table, isShown]) => recordTriggers(table, isShown))
        .join("")}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.keys(RECORDS)
        .map((table) => `${dropTriggers(table)} DROP FUNCTION tally_${table}();`)
        .join("")}
      ${dropTriggers("participant")}
      DROP TRIGGER participant_tally_emptied ON participant;
      DROP FUNCTION tally_nobody();
      DROP FUNCTION tally_participant();
      DROP FUNCTION add_country_tallies(uuid[], integer);
      DROP FUNCTION fold_country_tallies(text[]);
      DROP FUNCTION shown_records(uuid[]);
      DROP TABLE country_tally;
    `);
  }
}

/** Tallies all that there is, where nothing is tallied yet. By what they say, rows are the same wherever they are made. */
export const tallyAll = (): string => `
  INSERT INTO country_tally (id, country, record_type, lists, count)
    SELECT md5(concat_ws(':', party, record_type, lists::text))::uuid, party, record_type, lists, count(*)
    FROM (${standingInAll()}) AS standing
    GROUP BY party, record_type, lists`;

const standingInAll = (): string =>
  Object.entries(RECORDS)
    .map(
      ([table, isShown]) => `
        SELECT party, record_type, array_agg(DISTINCT list ORDER BY list) AS lists
        FROM participant JOIN (SELECT id AS shown_id FROM ${table} WHERE ${isShown}) AS shown ON shown_id = record_id
        WHERE record_type = '${table.toUpperCase()}' AND party_type = 'Country' GROUP BY party, record_type, record_id`,
    )
    .join(" UNION ALL ");

/**
 * A plan is kept for as long as a session lasts, and the first write in it may be of one row or of a million: records are
 * always looked up by their ids, and rows compared by hash.
 */
const ALWAYS_RIGHT = "SET search_path FROM CURRENT SET enable_seqscan = off SET enable_nestloop = off";

const MOST_ROWS = 100;

const standing = (table: string, sign: string, where: string): string => `
  SELECT party, record_type, array_agg(DISTINCT list ORDER BY list) AS lists, ${sign} AS sign
  FROM ${table} WHERE party_type = 'Country' AND ${where} GROUP BY party, record_type, record_id`;

/** Adds up what stands in the records, and says which countries those are. */
const tallied = (rows: string): string => `
  WITH added AS (
    INSERT INTO country_tally (country, record_type, lists, count)
    SELECT party, record_type, lists, sum(sign) FROM (${rows}) AS standing
    GROUP BY party, record_type, lists HAVING sum(sign) <> 0 RETURNING country)
  SELECT array_agg(DISTINCT country) FROM added INTO countries;
  PERFORM fold_country_tallies(countries);`;

const ADD_TALLIES = `
  -- Two that write who stands in a record do so one after the other: neither sees yet what the other adds. Nobody else
  -- knows of a record that this transaction has made.
  CREATE FUNCTION shown_records(ids uuid[]) RETURNS SETOF uuid LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
  BEGIN
    ${Object.entries(RECORDS)
      .map(
        ([table, isShown]) => `
    PERFORM FROM ${table} WHERE id = ANY(ids) AND xmin <> pg_current_xact_id()::xid ORDER BY id FOR NO KEY UPDATE;
    RETURN QUERY SELECT id FROM ${table} WHERE id = ANY(ids) AND ${isShown};`,
      )
      .join("")}
  END $$;

  -- Who folds too leaves out what another is at, so that none waits.
  CREATE FUNCTION fold_country_tallies(countries text[]) RETURNS void LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
  DECLARE crowded text[];
  BEGIN
    SELECT array_agg(name) FROM unnest(countries) AS name
      WHERE (SELECT count(*) FROM (SELECT FROM country_tally WHERE country = name LIMIT ${MOST_ROWS + 1}) AS rows) > ${MOST_ROWS}
      INTO crowded;
    IF crowded IS NULL THEN RETURN; END IF;
    WITH folded AS (
      DELETE FROM country_tally WHERE country = ANY(crowded) AND id IN
        (SELECT id FROM country_tally WHERE country = ANY(crowded) FOR UPDATE SKIP LOCKED)
      RETURNING country, record_type, lists, count)
    INSERT INTO country_tally (country, record_type, lists, count)
      SELECT country, record_type, lists, sum(count) FROM folded GROUP BY country, record_type, lists HAVING sum(count) <> 0;
  END $$;

  CREATE FUNCTION add_country_tallies(ids uuid[], direction integer) RETURNS void LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
  DECLARE countries text[];
  BEGIN
    IF cardinality(ids) = 0 THEN RETURN; END IF;
    ${tallied(standing("participant", "direction", "record_id = ANY(ids)"))}
  END $$;`;

/** What they stood in before is what they stand in now, without what came and with what went. */
function participantTriggers(): string {
  const now = standing("participant", "1", "record_id = ANY(touched)");
  const before = (others: string, isLeft: string): string =>
    standing(
      `(SELECT record_id, record_type, party, party_type, list FROM participant
        WHERE record_id = ANY(touched) AND party_type = 'Country' AND ${isLeft} ${others}) AS earlier`,
      "-1",
      "record_id = ANY(touched)",
    );
  const lost = "UNION ALL SELECT record_id, record_type, party, party_type, list FROM lost";
  const isNotNew = "NOT EXISTS (SELECT FROM gained WHERE gained.id = participant.id)";
  const recordsIn = (table: string): string => `SELECT record_id FROM ${table} WHERE party_type = 'Country'`;
  const branch = (event: string, touched: string, earlier: string): string => `
    IF TG_OP = '${event}' THEN
      touched := ARRAY(SELECT shown_records(ARRAY(${touched})));
      IF cardinality(touched) = 0 THEN RETURN NULL; END IF;
      ${tallied(`${now} UNION ALL ${earlier}`)}
    END IF;`;
  return `
    CREATE FUNCTION tally_participant() RETURNS trigger LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
    DECLARE touched uuid[]; countries text[];
    BEGIN
      ${branch("INSERT", `SELECT DISTINCT record_id FROM (${recordsIn("gained")}) AS own`, before("", isNotNew))}
      ${branch("DELETE", `SELECT DISTINCT record_id FROM (${recordsIn("lost")}) AS own`, before(lost, "true"))}
      ${branch("UPDATE", `${recordsIn("gained")} UNION ${recordsIn("lost")}`, before(lost, isNotNew))}
      RETURN NULL;
    END $$;
    ${createTriggers("participant")}

    CREATE FUNCTION tally_nobody() RETURNS trigger LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
    BEGIN
      DELETE FROM country_tally;
      RETURN NULL;
    END $$;
    CREATE TRIGGER participant_tally_emptied AFTER TRUNCATE ON participant
      FOR EACH STATEMENT EXECUTE FUNCTION tally_nobody();`;
}

/** A record that comes to be shown, or no longer is, brings or takes all who stand in it. */
function recordTriggers(table: string, isShown: string): string {
  const shownIn = (rows: string): string => `SELECT id FROM ${rows} WHERE ${isShown}`;
  return `
    CREATE FUNCTION tally_${table}() RETURNS trigger LANGUAGE plpgsql ${ALWAYS_RIGHT} AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN PERFORM add_country_tallies(ARRAY(${shownIn("gained")}), 1); END IF;
      IF TG_OP = 'DELETE' THEN PERFORM add_country_tallies(ARRAY(${shownIn("lost")}), -1); END IF;
      IF TG_OP = 'UPDATE' THEN
        PERFORM add_country_tallies(ARRAY(${shownIn("gained")} EXCEPT ${shownIn("lost")}), 1);
        PERFORM add_country_tallies(ARRAY(${shownIn("lost")} EXCEPT ${shownIn("gained")}), -1);
      END IF;
      RETURN NULL;
    END $$;
    ${createTriggers(table)}`;
}

const EVENTS: Readonly<Record<string, string>> = {
  INSERT: "NEW TABLE AS gained",
  DELETE: "OLD TABLE AS lost",
  UPDATE: "NEW TABLE AS gained OLD TABLE AS lost",
};

function createTriggers(table: string): string {
  return Object.entries(EVENTS)
    .map(
      ([event, rows]) => `
    CREATE TRIGGER ${triggerOf(table, event)} AFTER ${event} ON ${table} REFERENCING ${rows}
      FOR EACH STATEMENT EXECUTE FUNCTION tally_${table}();`,
    )
    .join("");
}

function dropTriggers(table: string): string {
  return Object.keys(EVENTS)
    .map((event) => `DROP TRIGGER ${triggerOf(table, event)} ON ${table};`)
    .join("");
}

const triggerOf = (table: string, event: string): string => `${table}_tally_${event.toLowerCase()}`;
