import { ASSERTED, personSlug, sharedFunctions, WRITTEN, type World } from "./world";

export const FILLED_IN_PEOPLE = [
  ...["person", "person_name", "person_nationality", "membership", "bio", "organization", "organization_name", "post"],
  "citation",
];

const ORGANIZATIONS = ["Ministry of Foreign Affairs", "Ministry of Trade", "Parliament"];
const POSTS = ["FOREIGN_MINISTER", "MINISTER", "LEGISLATOR"];
/** So many hold the same kind of post in a country. */
const SEATS = 4;

/** What fills the database of people, step by step; the words that names are searched by are added afterwards. */
export const peopleSteps = (world: World, codes: readonly string[]): readonly string[] => [
  sharedFunctions(codes),
  // Names come with their words, which only the application can make.
  "ALTER TABLE person_name ALTER latin DROP NOT NULL, ALTER sounds DROP NOT NULL, ALTER word_count DROP NOT NULL, ALTER keys DROP NOT NULL",
  "ALTER TABLE organization_name ALTER latin DROP NOT NULL, ALTER sounds DROP NOT NULL, ALTER word_count DROP NOT NULL, ALTER keys DROP NOT NULL",
  `CREATE TEMPORARY TABLE new_person AS
    SELECT n, md5('person ' || n)::uuid AS id, pg_temp.name_of(n) AS name, pg_temp.country_place(n) AS place,
      pg_temp.country_at(pg_temp.country_place(n)) AS code, md5('article ' || n % ${world.articles})::uuid AS article
    FROM generate_series(0, ${world.people - 1}) AS n`,
  `INSERT INTO person (id, name, sort_name, is_named, summary, web_links, contacts,
      verification, revision, created_at, updated_at, retracted_at)
    SELECT id, name, lower(name), true, 'Of whom reports from ' || code || ' often tell.', '[]', '[]', ${ASSERTED} FROM new_person`,
  `INSERT INTO person_name (id, person_id, position, text, kind, language, folded)
    SELECT md5(id || 'name')::uuid, id, 0, name, 'PRIMARY', 'en', lower(name) FROM new_person`,
  `INSERT INTO person_identifier (person_id, position, scheme, value)
    SELECT id, 0, 'dossier', '${personSlug(0).slice(0, -1)}' || n FROM new_person`,
  "INSERT INTO person_nationality (person_id, position, country_code) SELECT id, 0, code FROM new_person",
  `INSERT INTO organization (id, name, sort_name, classification, country_code, verification, revision, created_at, updated_at, retracted_at)
    SELECT md5('organization ' || place || kind)::uuid, body || ' of ' || pg_temp.country_at(place), lower(body || pg_temp.country_at(place)),
      'STATE_BODY', pg_temp.country_at(place), ${ASSERTED}
    FROM generate_series(0, ${codes.length - 1}) AS place, unnest(ARRAY['${ORGANIZATIONS.join("', '")}']) WITH ORDINALITY AS bodies (body, kind)`,
  `INSERT INTO organization_name (id, organization_id, position, text, kind, language, folded)
    SELECT md5(id || 'name')::uuid, id, 0, name, 'PRIMARY', 'en', lower(name) FROM organization`,
  `INSERT INTO post (id, label, sort_label, role, organization_id, country_code, revision, created_at, updated_at, retracted_at)
    SELECT md5('post ' || place || ' ' || kind || ' ' || seat)::uuid, initcap(replace(role, '_', ' ')) || ' of ' || pg_temp.country_at(place),
      lower(role || pg_temp.country_at(place)), role, md5('organization ' || place || kind)::uuid, pg_temp.country_at(place), ${WRITTEN}
    FROM generate_series(0, ${codes.length - 1}) AS place, unnest(ARRAY['${POSTS.join("', '")}']) WITH ORDINALITY AS roles (role, kind),
      generate_series(0, ${SEATS - 1}) AS seat`,
  membershipsOf("n % 4 < 3", "first", "date '1985-01-01' + n % 12000", `n % ${POSTS.length}`),
  membershipsOf("n % 4 > 1", "second", "date '1995-01-01' + n % 10000", `(n + 1) % ${POSTS.length}`),
  `INSERT INTO bio (id, person_id, age_years, dog_breed_answer, dog_breed_choices, dog_breed_scope, colour_answer, colour_choices,
      colour_scope, verification, revision, created_at, updated_at, retracted_at)
    SELECT md5(id || 'bio')::uuid, id, 30 + n % 50, 'Saluki', ARRAY['Saluki'], 'ONE', 'Blue', ARRAY['Blue'], 'ONE', ${ASSERTED}
    FROM new_person WHERE n % 5 = 0`,
  ...[
    "SELECT id, 'PERSON' AS type, article FROM new_person",
    "SELECT md5(id || 'bio')::uuid, 'BIO', article FROM new_person WHERE n % 5 = 0",
    "SELECT m.id, 'MEMBERSHIP', article FROM membership m JOIN new_person p ON p.id = m.person_id",
    "SELECT o.id, 'ORGANIZATION', md5('article 0')::uuid FROM organization o",
  ].map(citationsOf),
];

function membershipsOf(who: string, which: string, begun: string, kind: string): string {
  return `INSERT INTO membership (id, person_id, post_id, label, period_edtf, period_earliest, period_latest,
      verification, revision, created_at, updated_at, retracted_at)
    SELECT md5(id || '${which}')::uuid, id, md5('post ' || place || ' ' || 1 + ${kind} || ' ' || n / 7 % ${SEATS})::uuid,
      (ARRAY['Foreign Minister', 'Minister', 'Member of Parliament'])[1 + ${kind}], ${begun} || '/' || ${begun} + 900,
      ${begun}, ${begun} + 900, ${ASSERTED}
    FROM new_person WHERE ${who}`;
}

function citationsOf(records: string): string {
  return `INSERT INTO citation (id, record_id, record_type, position, source_id, via, stance)
    SELECT md5(id || 'citation')::uuid, id, type, 0, article, '{}', 'SUPPORTS' FROM (${records}) AS cited (id, type, article)`;
}
