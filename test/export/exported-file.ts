import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { serviceDatabases } from "../../services/commands/databases";
import type { Exporter } from "../../services/commands/export/exporter";
import type { TestDatabases } from "../support/databases";

/** Writes an export of a test's databases into a file. @returns how many records are in it */
export const exportInto = async (
  path: string,
  { geopolitics, people }: TestDatabases,
  exporter: Exporter,
  type: string | null,
): Promise<number> => {
  const out = createWriteStream(path);
  const services = serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people });
  const count = await exporter.write(services, out, { type });
  out.end();
  await finished(out);
  return count;
};
