import { sqlName } from "../../../services/runtime/telemetry/sql-name";

test.each([
  ["SELECT * FROM visit v WHERE v.id = ANY($1)", "select visit"],
  ["\n  select count(*) from visit", "select visit"],
  ["INSERT INTO revision (id) VALUES ($1)", "insert revision"],
  ['INSERT INTO "revision"("id") VALUES ($1)', "insert revision"],
  ["UPDATE person SET name = $1", "update person"],
  ["DELETE FROM idempotent_write WHERE made_at <= now()", "delete idempotent_write"],
  ["SELECT p.id FROM unnest($1::uuid[]) AS p (id) CROSS JOIN LATERAL (SELECT * FROM visit LIMIT 1) v", "select visit"],
  ["WITH wanted AS (SELECT id FROM participant) SELECT * FROM wanted JOIN visit USING (id)", "select participant"],
  ["WITH found AS MATERIALIZED (SELECT $1) SELECT * FROM found JOIN meeting USING (id)", "select meeting"],
  ["WITH gone AS (DELETE FROM citation RETURNING id) SELECT count(*) FROM gone", "delete citation"],
  ["SELECT 'drop table from secret' FROM place", "select place"],
  ["SELECT extract(year FROM v.earliest) FROM visit v", "select visit"],
  ["START TRANSACTION", "start"],
  ["COMMIT", "commit"],
  ["SELECT 1", "select"],
  ["", "unknown"],
])("%s is called %s", (text, name) => {
  expect(sqlName(text)).toBe(name);
});
