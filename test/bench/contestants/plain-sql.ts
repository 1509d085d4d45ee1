import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contestant } from "./contestant";
import { freePort, NODE, PROCESSES, startServerProcess } from "./server-process";

/** One endpoint written by hand, of which each page is one prepared statement: the limit of what can be reached. */
export const PLAIN_SQL: Contestant = {
  name: "plain-sql",
  description: "plain SQL by hand on one database, a statement a page",
  isWarm: false,
  takes: ({ plainSql }) => plainSql !== undefined,
  start: async ({ folder, databases, workloads }) => {
    const port = await freePort();
    const file = join(folder, "statements.json");
    const statements = workloads.flatMap(({ name, plainSql }) => (plainSql ? [[name, plainSql.statement]] : []));
    writeFileSync(file, JSON.stringify(Object.fromEntries(statements)));
    const server = await startServerProcess({
      command: [...NODE, "contestants/plain-sql-server.mjs"],
      cwd: join(__dirname, ".."),
      port,
      readyPath: "/ready",
      env: { PROCESSES, PORT: String(port), DATABASE_URL: databases.merged, STATEMENTS_FILE: file },
    });
    return {
      origin: server.origin,
      processIds: [server.pid],
      request: ({ name, plainSql }, variables) => ({
        path: `/${name}`,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(plainSql?.parameters({ ...variables }) ?? []),
      }),
      read: ({ name }, body) => {
        const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
        if (errors !== undefined || data == null) throw new Error(`${name}: ${body.slice(0, 2_000)}`);
        return data;
      },
      stop: server.stop,
    };
  },
};
