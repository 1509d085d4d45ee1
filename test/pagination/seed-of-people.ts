import { PEOPLE_IDS } from "./lists-of-people";

/** How the shared parts of a seed are written. */
interface SeedParts {
  /** Many on equal days, partial, open at either end or without any day: three columns. */
  readonly period: string;
  readonly retracted: string;
  readonly asserted: string;
  /** Ten names for all of them. */
  readonly name: string;
  readonly idOf: (kind: string) => string;
}

/** So many that each list below is longer than a page. */
const ROWS = 264;
/** The seeded people, of whom there are fewer. */
const PEOPLE = 132;

/**
 * Organizations, posts and memberships beside the sample's: of the same people several, of the retracted some, half of them
 * in the post and the organization whose lists are read, and some with the dates of their term only.
 */
export const seedOfPeople = ({ period, retracted, asserted, name, idOf }: SeedParts): string => `
  INSERT INTO organization (id, name, sort_name, classification, country_code, verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000007")}, ${name}, lower(${name}), 'MEDIA', CASE i % 2 WHEN 0 THEN 'PAK' END, ${asserted}
  FROM generate_series(1, ${ROWS}) AS i;
  INSERT INTO organization_name (id, organization_id, position, text, kind, folded, latin, sounds, word_count, keys)
  SELECT gen_random_uuid(), ${idOf("00000007")}, 0, ${name}, 'PRIMARY', lower(${name}), lower(${name}), lower(${name}), 2,
    array_to_tsvector(string_to_array(lower(${name}), ' ')) FROM generate_series(1, ${ROWS}) AS i;

  INSERT INTO post (id, label, sort_label, role, organization_id, country_code, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000008")}, ${name}, lower(${name}), CASE i % 3 WHEN 0 THEN 'MINISTER' ELSE 'AMBASSADOR' END,
    CASE i % 3 WHEN 0 THEN '${PEOPLE_IDS.organization}'::uuid END, CASE i % 2 WHEN 0 THEN 'IRN' END, 1, now(), now(), ${retracted}
  FROM generate_series(1, ${ROWS}) AS i;

  INSERT INTO term (id, name, period_edtf, period_earliest, period_latest)
  VALUES ('0000000a-0000-4000-8000-000000000001', 'First term', '2024/..', '2024-01-01', NULL);

  INSERT INTO membership (id, person_id, label, post_id, organization_id, term_id, period_edtf, period_earliest, period_latest,
    verification, revision, created_at, updated_at, retracted_at)
  SELECT ${idOf("00000009")}, ${idOf("00000005").replace("i::text", `(i * 5 % ${String(PEOPLE)} + 1)::text`)}, 'Member',
    CASE WHEN i % 2 = 0 OR i % 5 = 0 THEN '${PEOPLE_IDS.post}'::uuid WHEN i % 3 = 0 THEN ${idOf("00000008")} END,
    CASE i % 4 WHEN 1 THEN '${PEOPLE_IDS.organization}'::uuid END,
    CASE WHEN i % 22 = 0 THEN '0000000a-0000-4000-8000-000000000001'::uuid END, ${period}, ${asserted}
  FROM generate_series(1, ${ROWS}) AS i;

  INSERT INTO person_nationality (person_id, position, country_code)
  SELECT ${idOf("00000005")}, position, 'PAK' FROM generate_series(2, ${PEOPLE}, 2) AS i, generate_series(0, 1) AS position;

  INSERT INTO citation (id, record_id, record_type, position, source_id, via, stance)
  SELECT gen_random_uuid(), record.id, record.type, position, '${PEOPLE_IDS.source}', '{}', 'SUPPORTS'
  FROM generate_series(3, ${PEOPLE}, 3) AS i, generate_series(0, 1) AS position,
    unnest(ARRAY[${["00000005", "00000007", "00000009"].map(idOf).join(", ")}], ARRAY['PERSON', 'ORGANIZATION', 'MEMBERSHIP'])
      AS record (id, type);
`;
