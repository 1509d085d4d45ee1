import { articleUrl, LONG_ARTICLE_IN } from "../data/world";
import { toDossier } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import * as sql from "./plain-sql";
import { spread, type Workload } from "./workload";

/** The page of an article that tells of twenty visits, with what was said on each. */
export const ARTICLE: Workload = {
  name: "article",
  title: "article page",
  writes: false,
  operation: operationFile("article"),
  variables: ({ world }) =>
    spread(Math.floor((world.articles - 1) / LONG_ARTICLE_IN)).map((n) => ({ url: articleUrl(n * LONG_ARTICLE_IN) })),
  postgraphile: {
    operation: operationFile("postgraphile/article"),
    read: (data) => ({ sourceByUrl: toDossier(data.sourceByUrl) }),
  },
  plainSql: {
    parameters: ({ url }) => [url],
    statement: `
      SELECT json_build_object('sourceByUrl', json_build_object('id', s.id, 'title', s.title, 'outletName', s.outlet_name,
        'url', s.url, 'publishedOn', ${sql.period("s.published_edtf")}, 'visits', json_build_object(
          'totalCount', (SELECT count(*) FROM citation c WHERE c.source_id = s.id AND c.record_type = 'VISIT'),
          'nodes', visits.nodes)))::text AS answer
      FROM source s CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'status', v.status, 'period',
            ${sql.period("v.period_edtf")},
            'places', v.places, 'purpose', v.purpose, 'verification', v.verification,
            'from', json_build_object('code', f.code, 'name', f.name),
            'to', json_build_object('code', t.code, 'name', t.name),
            'visitors', ${sql.everybody("v", "VISITORS")}, 'hosts', ${sql.everybody("v", "HOSTS")},
            'statements', json_build_object('nodes', (
              SELECT coalesce(json_agg(json_build_object('id', said.id, 'form', said.form, 'text', said.text, 'medium', said.medium)
                ORDER BY coalesce(said.period_earliest, 'infinity'::date), said.id), '[]')
              FROM (SELECT * FROM statement WHERE visit_id = v.id ORDER BY coalesce(period_earliest, 'infinity'::date), id LIMIT 3) AS said)),
            'citations', (SELECT coalesce(json_agg(json_build_object('stance', c.stance, 'excerpt', c.excerpt)
              ORDER BY c.position), '[]') FROM citation c WHERE c.record_id = v.id)
          ) ORDER BY ${sql.NEWEST_FIRST("v")}), '[]') AS nodes
        FROM (SELECT v.* FROM citation c JOIN visit v ON v.id = c.record_id
          WHERE c.source_id = s.id AND c.record_type = 'VISIT' ORDER BY ${sql.NEWEST_FIRST("v")} LIMIT 20) AS v
        JOIN country f ON f.code = v.from_code JOIN country t ON t.code = v.to_code) AS visits
      WHERE s.url = $1`,
  },
};
