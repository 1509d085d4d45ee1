import { randomUUID } from "node:crypto";
import { type JsonObject } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import type { Workload } from "./workload";

const WRITES = 2_000;

/** What an editor's form sends for a new source: the record and the first revision of its history. */
export const MUTATION: Workload = {
  name: "mutation",
  title: "mutation",
  writes: true,
  operation: operationFile("mutation"),
  // Each is written once: no address may be there before.
  variables: () =>
    Array.from({ length: WRITES }, () => {
      const key = randomUUID();
      return {
        kind: "ARTICLE",
        title: `A report ${key.slice(0, 8)}`,
        outletName: "Bench",
        url: `https://bench.example/${key}`,
      };
    }),
  postgraphile: {
    operation: operationFile("postgraphile/mutation"),
    read: ({ writeSource }) => ({
      createSource: { source: (writeSource as JsonObject).result ?? null, userErrors: [] },
    }),
  },
  plainSql: {
    parameters: ({ kind, title, outletName, url }) => [kind, title, outletName, url],
    statement: `
      WITH made AS (
        INSERT INTO source (id, kind, title, outlet_name, url, address, revision, created_at, updated_at)
        VALUES (gen_random_uuid(), $1, $2, $3, $4, substr($4, 9), 1, now(), now()) RETURNING *),
      kept AS (
        INSERT INTO revision (id, record_type, record_id, number, action, changed_fields, snapshot, label, made_by, made_at)
        SELECT gen_random_uuid(), 'SOURCE', id, 1, 'CREATED', '{kind,title,outletName,url}',
          jsonb_build_object('kind', kind, 'title', title, 'outletName', outlet_name, 'url', url), title, 'Bench', now() FROM made)
      SELECT json_build_object('createSource', json_build_object('source', json_build_object('kind', kind, 'title', title,
        'outletName', outlet_name, 'url', url, 'revision', revision), 'userErrors', '[]'::json))::text AS answer FROM made`,
  },
};
