import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { serviceDatabases } from "../../services/commands/databases";
import { dossierExport } from "../../services/commands/export/dossier/dossier-export";
import type { TestDatabases } from "../support/databases";

/** What `export dossier` writes, without the second that a process takes to start. */
export const exported = async ({
  geopolitics,
  people,
}: Pick<TestDatabases, "geopolitics" | "people">): Promise<string> => {
  const out = new PassThrough();
  const written = text(out);
  const databases = serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people });
  await dossierExport.write(databases, out, { type: null });
  out.end();
  return written;
};
