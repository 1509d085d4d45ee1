import type { Writable } from "node:stream";
import type { Exporter } from "../exporter";
import { type Snapshot, withSnapshots } from "../snapshots";
import { writeText } from "../write-text";
import { FORMAT, type Header, TYPES, VERSION } from "../../dossier/dossier-file";
import { countOf, linesOfType } from "./lines-of-type";

/** Everything, with all of its history: what comes out of equal data is equal to the byte. */
export const dossierExport: Exporter = {
  name: FORMAT,
  about: "all records of both services with their whole history, as JSON lines that import takes in again",
  write: (databases, out) => withSnapshots(databases, (snapshots) => writeAll(snapshots, out)),
};

const writeAll = async (snapshots: readonly Snapshot[], out: Writable): Promise<number> => {
  let records = 0;
  for (const type of TYPES) records += await countOf(snapshots, type);
  await writeLine(out, { format: FORMAT, version: VERSION, records } satisfies Header);
  for (const type of TYPES) {
    for await (const line of linesOfType(snapshots, type)) await writeLine(out, line);
  }
  return records;
};

const writeLine = (out: Writable, line: object): Promise<void> => writeText(out, `${JSON.stringify(line)}\n`);
