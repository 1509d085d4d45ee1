import { personSlug } from "../data/world";
import { type JsonObject, toDossier } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import * as sql from "./plain-sql";
import { spread, type Workload } from "./workload";

/** A person's page, found by the slug in its address. */
export const PERSON: Workload = {
  name: "person",
  title: "person's page",
  writes: false,
  operation: operationFile("person"),
  variables: ({ world }) => spread(world.people).map((n) => ({ scheme: "dossier", value: personSlug(n) })),
  postgraphile: {
    operation: operationFile("postgraphile/person"),
    read: ({ personIdentifierBySchemeAndValue: found }) => ({
      personByIdentifier: (toDossier(found) as JsonObject | null)?.person ?? null,
    }),
  },
  plainSql: {
    parameters: ({ scheme, value }) => [scheme, value],
    statement: `
      SELECT json_build_object('personByIdentifier', json_build_object('id', r.id, 'name', r.name, 'isNamed', r.is_named,
        'summary', r.summary, 'verification', r.verification,
        'nationalities', (SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'flag', c.flag) ORDER BY n.position), '[]')
          FROM person_nationality n JOIN country c ON c.code = n.country_code WHERE n.person_id = r.id),
        'memberships', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'label', m.label, 'post', json_build_object('role', post.role),
            'organization', json_build_object('name', o.name), 'period', ${sql.period("m.period_edtf")}) ORDER BY ${sql.NEWEST_FIRST("m")}), '[]')
          FROM membership m JOIN post ON post.id = m.post_id JOIN organization o ON o.id = post.organization_id WHERE m.person_id = r.id),
        'bio', (SELECT json_build_object('id', b.id, 'age', json_build_object('years', b.age_years),
          'favouriteColour', json_build_object('answer', b.colour_answer)) FROM bio b WHERE b.person_id = r.id),
        'visits', (${page(
          "VISIT",
          "'VISITORS', 'HOSTS'",
          "visit",
          `'period', ${sql.period("d.period_edtf")},
            'to', (SELECT json_build_object('code', t.code, 'name', t.name) FROM country t WHERE t.code = d.to_code),
            'places', d.places, 'hosts', ${sql.everybody("d", "HOSTS")}, 'citations', ${sql.footnotes("d")}`,
        )}),
        'statements', (${page(
          "STATEMENT",
          "'SPEAKER'",
          "statement",
          `'form', d.form, 'text', d.text, 'medium', d.medium,
            'period', ${sql.period("d.period_edtf")}, 'citations', ${sql.footnotes("d")}`,
        )})
      ))::text AS answer
      FROM person_identifier i JOIN person r ON r.id = i.person_id WHERE i.scheme = $1 AND i.value = $2`,
  },
};

/** The twenty newest records that the person stands in, and how many there are. */
function page(kind: string, lists: string, table: string, fields: string): string {
  return `
    WITH own AS MATERIALIZED (SELECT DISTINCT record_id FROM participant
      WHERE party = r.id::text AND record_type = '${kind}' AND list IN (${lists}))
    SELECT json_build_object('totalCount', (SELECT count(*) FROM own), 'nodes',
      coalesce(json_agg(json_build_object('id', d.id, ${fields}) ORDER BY ${sql.NEWEST_FIRST("d")}), '[]'))
    FROM (SELECT d.* FROM own JOIN ${table} d ON d.id = own.record_id ORDER BY ${sql.NEWEST_FIRST("d")} LIMIT 20) AS d`;
}
