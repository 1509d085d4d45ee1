import { searchedWord, searchedWords } from "../data/world";
import { toDossier } from "./from-postgraphile";
import { operationFile } from "./operation-file";
import * as sql from "./plain-sql";
import { spread, type Workload } from "./workload";

/** Statements that have a word which a dozen of them have. */
export const SEARCH: Workload = {
  name: "search",
  title: "search",
  writes: false,
  operation: operationFile("search"),
  variables: ({ world }) => spread(searchedWords(world)).map((n) => ({ words: searchedWord(n) })),
  postgraphile: {
    operation: operationFile("postgraphile/search"),
    read: (data) => ({ statements: toDossier(data.searchStatements) }),
  },
  plainSql: {
    parameters: ({ words }) => [words],
    statement: `
      SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(json_build_object(
        'id', d.id, 'form', d.form, 'text', d.text, 'medium', d.medium, 'period', ${sql.period("d.period_edtf")},
        'speaker', ${sql.only("d", "SPEAKER")}, 'citations', ${sql.footnotes("d")})
        ORDER BY d.rank DESC, ${sql.NEWEST_FIRST("d")}), '[]')))::text AS answer
      FROM (SELECT s.*, round(ts_rank(s.searched, wanted.query, 1 | 32) * 1000000)::integer AS rank
        FROM (SELECT string_agg(format('%L', 'en:' || lexeme), ' & ')::tsquery AS query
            FROM unnest(to_tsvector('search_en', searchable($1)))) AS wanted
          JOIN statement s ON s.searched @@ wanted.query
        ORDER BY rank DESC, ${sql.NEWEST_FIRST("s")} LIMIT 10) AS d`,
  },
};
