import { type JsonObject, toDossier } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import * as sql from "./plain-sql";
import { MOST_VARIABLES, type Workload } from "./workload";

/** So many countries have much to do with one another. */
const MUCH_VISITED = 60;

/** Two states side by side. */
export const DYAD: Workload = {
  name: "dyad",
  title: "dyad",
  writes: false,
  operation: operationFile("dyad"),
  variables: ({ codes }) =>
    Array.from({ length: MOST_VARIABLES }, (_, n) => {
      const [one, step] = [n % MUCH_VISITED, 1 + Math.floor(n / MUCH_VISITED)];
      return { countries: [codes[one], codes[(one + step) % MUCH_VISITED]] };
    }),
  // Counts come in no order.
  comparable: (answer) => {
    const { dyad } = answer as { readonly dyad: { readonly visitCounts: readonly object[] } };
    const texts = dyad.visitCounts.map((count) => JSON.stringify(Object.entries(count).sort()));
    return { dyad: { ...dyad, visitCounts: texts.sort() } };
  },
  postgraphile: {
    operation: operationFile("postgraphile/dyad"),
    variables: ({ countries }) => {
      const [one, other] = countries as readonly string[];
      return { one, other };
    },
    read: ({ one, other, dyadRelations, dyadVisitCounts, dyadVisits }) => ({
      dyad: {
        countries: toDossier([one ?? null, other ?? null]),
        relations: toDossier(dyadRelations),
        visitCounts: (toDossier(dyadVisitCounts) as JsonObject).nodes ?? null,
        visits: toDossier(dyadVisits),
      },
    }),
  },
  plainSql: {
    parameters: ({ countries }) => countries as readonly string[],
    statement: `
      WITH own AS MATERIALIZED (
        SELECT record_id, record_type, coalesce(day, '-infinity'::date) AS day FROM country_pair
        WHERE one = least($1::text, $2::text) AND other = greatest($1::text, $2::text) AND record_type IN ('VISIT', 'RELATION'))
      SELECT json_build_object('dyad', json_build_object(
        'countries', (SELECT json_agg(json_build_object('code', code, 'name', name, 'officialName', official_name, 'flag', flag) ORDER BY code <> $1)
          FROM country WHERE code IN ($1, $2)),
        'relations', json_build_object('totalCount', (SELECT count(*) FROM own WHERE record_type = 'RELATION'), 'nodes', (
          SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'status', d.status, 'isMutual', d.is_mutual,
            'period', ${sql.period("d.period_edtf")}, 'from', ${sql.only("d", "FROM")}, 'to', ${sql.only("d", "TO")})
            ORDER BY ${sql.NEWEST_FIRST("d")}), '[]')
          FROM (SELECT * FROM own WHERE record_type = 'RELATION' ORDER BY day DESC, record_id DESC LIMIT 20) AS o JOIN relation d ON d.id = o.record_id)),
        'visitCounts', (SELECT coalesce(json_agg(json_build_object('year', year, 'to', json_build_object('code', code), 'count', count)), '[]')
          FROM (SELECT v.begun_year AS year, v.to_code AS code, count(*) AS count FROM own JOIN visit v ON v.id = own.record_id
            WHERE own.record_type = 'VISIT' AND v.status = 'TOOK_PLACE' GROUP BY 1, 2) AS counted),
        'visits', json_build_object('totalCount', (SELECT count(*) FROM own WHERE record_type = 'VISIT'), 'nodes', (
          SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'status', d.status, 'period', ${sql.period("d.period_edtf")},
            'from', json_build_object('code', d.from_code), 'to', json_build_object('code', d.to_code),
            'visitors', ${sql.everybody("d", "VISITORS")}, 'hosts', ${sql.everybody("d", "HOSTS")}) ORDER BY ${sql.NEWEST_FIRST("d")}), '[]')
          FROM (SELECT * FROM own WHERE record_type = 'VISIT' ORDER BY day DESC, record_id DESC LIMIT 10) AS o JOIN visit d ON d.id = o.record_id))
      ))::text AS answer`,
  },
};
