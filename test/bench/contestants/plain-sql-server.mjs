// One endpoint of plain SQL: POST /<page> with the page's parameters as a list gives `{"data": ...}`. Each page is one
// prepared statement, which PostgreSQL itself makes the answer of.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import pg from "pg";
import { onEveryCore } from "./on-every-core.mjs";

const { DATABASE_URL, PORT, STATEMENTS_FILE } = process.env;
const statements = JSON.parse(readFileSync(STATEMENTS_FILE, "utf8"));
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const answer = async (request, response) => {
  const name = request.url.slice(1);
  if (name === "ready") return response.end("ready");
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  try {
    const { rows } = await pool.query({ name, text: statements[name], values: JSON.parse(body) });
    response.setHeader("content-type", "application/json");
    response.end(`{"data":${rows[0]?.answer ?? "null"}}`);
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [{ message: error.message }] }));
  }
};

await onEveryCore(() => createServer(answer).listen(Number(PORT), "127.0.0.1"));
