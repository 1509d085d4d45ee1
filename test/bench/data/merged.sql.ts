/** What the pages read of people; the rest stays where it is. */
export const PEOPLE_TABLES = [
  ...["person", "person_identifier", "person_nationality", "organization", "post", "membership", "bio"],
];

/** What a page takes to be the day of a record that has none. */
const NEWEST = (day: string, id: string): string => `coalesce(${day}, '-infinity'::date) DESC, ${id} DESC`;

/** The records of a country of one kind, newest first, read off one range of an index. */
const ofCountry = (kind: string, lists: string): string => `
  (SELECT DISTINCT ON (coalesce(day, '-infinity'::date), record_id) record_id, record_type, day FROM participant
    WHERE party = country AND record_type = '${kind}' AND list IN (${lists})
    ORDER BY ${NEWEST("day", "record_id")} LIMIT size)`;

/**
 * The schema of a newsroom that has all in one database: keys and indexes for what its pages ask, functions for lists that
 * no foreign key leads to, and for PostGraphile what it is to call them
 * (https://postgraphile.org/postgraphile/5/smart-tags).
 */
export const MERGED_STEPS: readonly string[] = [
  // Whatever else the service keeps up to date by triggers is no affair of this database.
  `DO $$ DECLARE kept record; BEGIN
    FOR kept IN SELECT tgname, tgrelid::regclass AS owner FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT LIKE '%\\_words' LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', kept.tgname, kept.owner);
    END LOOP; END $$`,
  `ALTER TABLE person ADD PRIMARY KEY (id);
    ALTER TABLE person_identifier ADD PRIMARY KEY (person_id, position), ADD UNIQUE (scheme, value);
    ALTER TABLE person_nationality ADD PRIMARY KEY (person_id, position);
    ALTER TABLE organization ADD PRIMARY KEY (id);
    ALTER TABLE post ADD PRIMARY KEY (id);
    ALTER TABLE membership ADD PRIMARY KEY (id);
    CREATE INDEX ON membership (person_id);
    ALTER TABLE bio ADD PRIMARY KEY (id), ADD UNIQUE (person_id);
    DROP INDEX source_address;
    CREATE INDEX source_url ON source (url);
    COMMENT ON TABLE source IS '@unique url'`,
  `ALTER TABLE participant
    ADD COLUMN person_id uuid GENERATED ALWAYS AS (CASE WHEN party_type = 'Person' THEN party::uuid END) STORED`,
  `CREATE VIEW timeline_entry AS SELECT record_id, record_type, day,
      CASE record_type WHEN 'VISIT' THEN record_id END AS visit_id,
      CASE record_type WHEN 'MEETING' THEN record_id END AS meeting_id,
      CASE record_type WHEN 'STATEMENT' THEN record_id END AS statement_id,
      CASE record_type WHEN 'EVENT' THEN record_id END AS event_id FROM participant`,
  `CREATE FUNCTION source_visits(s source) RETURNS SETOF visit LANGUAGE sql STABLE ROWS 20 AS $$
    SELECT v.* FROM citation c JOIN visit v ON v.id = c.record_id
    WHERE c.source_id = s.id AND c.record_type = 'VISIT' ORDER BY ${NEWEST("v.period_earliest", "v.id")} $$;
  CREATE FUNCTION person_visits(p person) RETURNS SETOF visit LANGUAGE sql STABLE ROWS 20 AS $$
    SELECT v.* FROM (SELECT DISTINCT record_id FROM participant
        WHERE party = p.id::text AND record_type = 'VISIT' AND list IN ('VISITORS', 'HOSTS')) AS own
      JOIN visit v ON v.id = own.record_id ORDER BY ${NEWEST("v.period_earliest", "v.id")} $$;
  CREATE FUNCTION person_statements(p person) RETURNS SETOF statement LANGUAGE sql STABLE ROWS 20 AS $$
    SELECT s.* FROM (SELECT DISTINCT record_id FROM participant
        WHERE party = p.id::text AND record_type = 'STATEMENT' AND list = 'SPEAKER') AS own
      JOIN statement s ON s.id = own.record_id ORDER BY ${NEWEST("s.period_earliest", "s.id")} $$;
  CREATE FUNCTION person_memberships(p person) RETURNS SETOF membership LANGUAGE sql STABLE ROWS 2 AS $$
    SELECT * FROM membership WHERE person_id = p.id ORDER BY ${NEWEST("period_earliest", "id")} $$;
  CREATE FUNCTION country_timeline(country text, size integer) RETURNS SETOF timeline_entry LANGUAGE sql STABLE ROWS 21 AS $$
    SELECT record_id, record_type, day, CASE record_type WHEN 'VISIT' THEN record_id END,
      CASE record_type WHEN 'MEETING' THEN record_id END, CASE record_type WHEN 'STATEMENT' THEN record_id END,
      CASE record_type WHEN 'EVENT' THEN record_id END
    FROM (${ofCountry("VISIT", "'FROM', 'TO', 'VISITORS', 'HOSTS'")} UNION ALL ${ofCountry("MEETING", "'PARTICIPANTS'")}
      UNION ALL ${ofCountry("STATEMENT", "'SPEAKER', 'ADDRESSEES', 'ABOUT'")} UNION ALL ${ofCountry("EVENT", "'PARTICIPANTS'")}) AS happened
    ORDER BY ${NEWEST("day", "record_id")} LIMIT size $$;
  CREATE FUNCTION dyad_visits(a text, b text) RETURNS SETOF visit LANGUAGE sql STABLE ROWS 50 AS $$
    SELECT v.* FROM country_pair p JOIN visit v ON v.id = p.record_id
    WHERE p.one = least(a, b) AND p.other = greatest(a, b) AND p.record_type = 'VISIT' ORDER BY ${NEWEST("p.day", "p.record_id")} $$;
  CREATE FUNCTION dyad_relations(a text, b text) RETURNS SETOF relation LANGUAGE sql STABLE ROWS 5 AS $$
    SELECT r.* FROM country_pair p JOIN relation r ON r.id = p.record_id
    WHERE p.one = least(a, b) AND p.other = greatest(a, b) AND p.record_type = 'RELATION' ORDER BY ${NEWEST("p.day", "p.record_id")} $$;
  CREATE FUNCTION dyad_visit_counts(a text, b text) RETURNS TABLE (year integer, to_code text, count integer)
    LANGUAGE sql STABLE ROWS 50 AS $$
    SELECT v.begun_year, v.to_code, count(*)::integer FROM country_pair p JOIN visit v ON v.id = p.record_id
    WHERE p.one = least(a, b) AND p.other = greatest(a, b) AND p.record_type = 'VISIT' AND v.status = 'TOOK_PLACE'
    GROUP BY 1, 2 $$;
  CREATE FUNCTION search_statements(words text) RETURNS SETOF statement LANGUAGE sql STABLE ROWS 20 AS $$
    SELECT s.* FROM (SELECT string_agg(format('%L', 'en:' || lexeme), ' & ')::tsquery AS query
        FROM unnest(to_tsvector('search_en', searchable(words)))) AS wanted JOIN statement s ON s.searched @@ wanted.query
    ORDER BY round(ts_rank(s.searched, wanted.query, 1 | 32) * 1000000)::integer DESC, ${NEWEST("s.period_earliest", "s.id")} $$;
  CREATE FUNCTION write_source(kind text, title text, outlet_name text, url text) RETURNS source LANGUAGE sql VOLATILE AS $$
    WITH made AS (
      INSERT INTO source (id, kind, title, outlet_name, url, address, revision, created_at, updated_at)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, substr($4, 9), 1, now(), now()) RETURNING *),
    kept AS (
      INSERT INTO revision (id, record_type, record_id, number, action, changed_fields, snapshot, label, made_by, made_at)
      SELECT gen_random_uuid(), 'SOURCE', id, 1, 'CREATED', '{kind,title,outletName,url}',
        jsonb_build_object('kind', made.kind, 'title', made.title, 'outletName', made.outlet_name, 'url', made.url), made.title, 'Bench', now()
      FROM made)
    SELECT * FROM made $$`,
  comment("participant", [
    "(person_id) references person (id)|@fieldName person",
    ...["visit", "meeting", "statement", "event", "relation"].map(childOf("record_id", "participants")),
  ]),
  // Whom somebody acts for is a row of the same table; pages list those who stand there themselves.
  "COMMENT ON COLUMN participant.agent_id IS E'@behavior +condition:attribute:filterBy +attribute:filterBy'",
  comment("citation", [
    "(source_id) references source (id)|@fieldName source|@foreignFieldName citations",
    ...["visit", "meeting", "statement", "event", "relation"].map(childOf("record_id", "citations")),
  ]),
  comment("visit", [
    "(from_code) references country (code)|@fieldName from|@foreignFieldName visitsFrom",
    "(to_code) references country (code)|@fieldName to|@foreignFieldName visitsTo",
  ]),
  comment("statement", ["(visit_id) references visit (id)|@fieldName visit|@foreignFieldName statements"]),
  comment("person_identifier", ["(person_id) references person (id)|@fieldName person"]),
  comment("person_nationality", [
    "(person_id) references person (id)|@fieldName person|@foreignFieldName nationalities",
    "(country_code) references country (code)|@fieldName country",
  ]),
  comment("membership", ["(post_id) references post (id)|@fieldName post"]),
  comment("post", ["(organization_id) references organization (id)|@fieldName organization"]),
  comment("bio", ["(person_id) references person (id)|@fieldName person|@foreignSingleFieldName bio"]),
  `COMMENT ON VIEW timeline_entry IS E'@primaryKey record_id\\n${["visit", "meeting", "statement", "event"]
    .map((table) => `@foreignKey (${table}_id) references ${table} (id)|@fieldName ${table}`)
    .join("\\n")}'`,
];

function childOf(column: string, list: string): (table: string) => string {
  return (table) => `(${column}) references ${table} (id)|@fieldName ${table}|@foreignFieldName ${list}`;
}

function comment(table: string, keys: readonly string[]): string {
  return `COMMENT ON TABLE ${table} IS E'${keys.map((key) => `@foreignKey ${key}`).join("\\n")}'`;
}
