import { toDossier } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import * as sql from "./plain-sql";
import { spread, type Workload } from "./workload";

/** Where a country stands in each kind of record. */
const LISTS = {
  VISIT: "'FROM', 'TO', 'VISITORS', 'HOSTS'",
  MEETING: "'PARTICIPANTS'",
  STATEMENT: "'SPEAKER', 'ADDRESSEES', 'ABOUT'",
  EVENT: "'PARTICIPANTS'",
};

/** What happened last for a country, of four kinds of record. */
export const TIMELINE: Workload = {
  name: "timeline",
  title: "country timeline",
  writes: false,
  operation: operationFile("timeline"),
  variables: ({ codes }) => spread(codes.length).map((n) => ({ country: codes[n] })),
  postgraphile: {
    operation: operationFile("postgraphile/timeline"),
    read: (data) => ({ timeline: toDossier(data.countryTimeline) }),
  },
  plainSql: {
    parameters: ({ country }) => [country],
    statement: `
      SELECT json_build_object('timeline', json_build_object(
        'nodes', coalesce(json_agg(CASE h.record_type ${Object.entries(fieldsOf()).map(branch).join(" ")} END
          ORDER BY h.day DESC, h.record_id DESC) FILTER (WHERE h.place <= 20), '[]'),
        'pageInfo', json_build_object('hasNextPage', count(*) > 20)))::text AS answer
      FROM (SELECT *, row_number() OVER (ORDER BY day DESC, record_id DESC) AS place
        FROM (${Object.entries(LISTS).map(ofCountry).join(" UNION ALL ")}) AS happened ORDER BY day DESC, record_id DESC LIMIT 21) AS h`,
  },
};

/** One range of an index each. */
function ofCountry([kind, lists]: readonly [string, string]): string {
  return `(SELECT DISTINCT ON (coalesce(day, '-infinity'::date), record_id)
      record_type, record_id, coalesce(day, '-infinity'::date) AS day FROM participant
    WHERE party = $1 AND record_type = '${kind}' AND list IN (${lists})
    ORDER BY coalesce(day, '-infinity'::date) DESC, record_id DESC LIMIT 21)`;
}

function fieldsOf(): Readonly<Record<string, string>> {
  const country = (code: string): string =>
    `(SELECT json_build_object('code', c.code, 'name', c.name) FROM country c WHERE c.code = ${code})`;
  return {
    VISIT: `'kind', d.kind, 'status', d.status, 'places', d.places, 'from', ${country("d.from_code")}, 'to', ${country("d.to_code")},
      'visitors', ${sql.everybody("d", "VISITORS")}, 'hosts', ${sql.everybody("d", "HOSTS")}`,
    MEETING: `'place', d.place, 'summary', d.summary, 'participants', ${sql.everybody("d", "PARTICIPANTS")}`,
    STATEMENT: `'form', d.form, 'text', d.text, 'medium', d.medium, 'speaker', ${sql.only("d", "SPEAKER")},
      'about', ${sql.everybody("d", "ABOUT")}`,
    EVENT: `'title', d.title, 'summary', d.summary, 'participants', ${sql.everybody("d", "PARTICIPANTS")}`,
  };
}

function branch([kind, fields]: readonly [string, string]): string {
  const name = kind.charAt(0) + kind.slice(1).toLowerCase();
  return `WHEN '${kind}' THEN (SELECT json_build_object('__typename', '${name}', 'id', d.id, 'topics', d.topics,
      'period', ${sql.period("d.period_edtf")}, 'verification', d.verification, 'citations', ${sql.footnotes("d")}, ${fields})
    FROM ${kind.toLowerCase()} d WHERE d.id = h.record_id)`;
}
