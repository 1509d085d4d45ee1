// As much of psql as docker/postgres/ uses, for machines that have none: --set, --dbname, --file, \getenv, \connect,
// :"name" and :'value'. ADMIN_URL says which server; FILES stands for the folder that the container has its files in.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Client, escapeIdentifier, escapeLiteral } from "pg";

const options = Object.fromEntries(process.argv.slice(2).map((option) => option.replace(/^--/, "").split(/=(.*)/s)));
if (options.set !== "ON_ERROR_STOP=1") throw new Error("without ON_ERROR_STOP psql goes on after an error");

const variables = {};
let client = await connect(options.dbname);
try {
  const script = readFileSync(join(process.env.FILES, basename(options.file)), "utf8").replace(/^\s*--.*$/gm, "");
  for (const step of script.split(/(^\\.*$)|;\s*$/m)) {
    if (step?.trim()) await perform(step.trim());
  }
} finally {
  await client.end();
}

async function perform(step) {
  const [command, name, value] = step.startsWith("\\") ? filled(step).split(/\s+/) : [];
  if (command === undefined) await client.query(filled(step));
  else if (command === "\\getenv") variables[name] = process.env[value];
  else if (command === "\\connect") {
    await client.end();
    client = await connect(name.replaceAll('"', ""));
  } else throw new Error(`not known to this test: ${step}`);
}

function filled(text) {
  return text
    .replace(/:"(\w+)"/g, (_whole, name) => escapeIdentifier(variables[name]))
    .replace(/:'(\w+)'/g, (_whole, name) => escapeLiteral(variables[name]));
}

async function connect(database) {
  const url = new URL(process.env.ADMIN_URL);
  url.pathname = database;
  const connected = new Client({ connectionString: url.href });
  await connected.connect();
  return connected;
}
