import type { Writable } from "node:stream";
import { ALL_TERMS, type StoredTerm } from "../../../people/bulk";
import { CitedSources } from "../cited-sources";
import { currentRecords, shapeOfType, together, type CurrentRecord } from "../current-records";
import type { Exporter } from "../exporter";
import { snapshotNamed, withSnapshots, type Snapshot } from "../snapshots";
import { writeText } from "../write-text";
import {
  popoloArea,
  popoloMembership,
  popoloOrganization,
  popoloPerson,
  popoloPost,
  popoloTerm,
} from "./popolo-objects";

/** The people service's records as Popolo JSON, which import reads back into the same records. */
export const popoloExport: Exporter = {
  name: "popolo",
  about: "people, organizations, posts, memberships, places and terms as Popolo JSON",
  write: (databases, out) => withSnapshots(databases, (snapshots) => writeAll(snapshots, out)),
};

const LISTS = [
  { section: "persons", type: "PERSON", objectOf: popoloPerson },
  { section: "organizations", type: "ORGANIZATION", objectOf: popoloOrganization },
  { section: "posts", type: "POST", objectOf: popoloPost },
  { section: "memberships", type: "MEMBERSHIP", objectOf: popoloMembership },
  { section: "areas", type: "PLACE", objectOf: popoloArea },
] as const;

const writeAll = async (snapshots: readonly Snapshot[], out: Writable): Promise<number> => {
  const people = snapshotNamed(snapshots, "people");
  const sources = new CitedSources(snapshots);
  // Who wrote it tells whoever reads it that its ids are those of records.
  await writeText(out, `{"meta":{"generator":"dossier"}`);
  let count = 0;
  for (const { section, type, objectOf } of LISTS) {
    count += await writeList(out, section, objects(people, sources, type, objectOf));
  }
  count += await writeList(out, "events", terms(people));
  await writeText(out, "}\n");
  return count;
};

async function* objects(
  people: Snapshot,
  sources: CitedSources,
  type: string,
  objectOf: (record: CurrentRecord) => object,
): AsyncGenerator<object> {
  for await (const records of together(currentRecords(people, shapeOfType(people, type)))) {
    const cited = await sources.of(records);
    for (const [place, record] of records.entries()) {
      const named = (cited[place] ?? []).map(({ title, url, locator }) => ({
        ...(url === null ? {} : { url }),
        note: locator === null ? title : `${title}, ${locator}`,
      }));
      yield { ...objectOf(record), ...(named.length > 0 ? { sources: named } : {}) };
    }
  }
}

async function* terms(people: Snapshot): AsyncGenerator<object> {
  for await (const term of people.stream<StoredTerm>(ALL_TERMS)) yield popoloTerm(term);
}

/** An object a line. */
const writeList = async (out: Writable, section: string, items: AsyncIterable<object>): Promise<number> => {
  await writeText(out, `,\n"${section}":[`);
  let count = 0;
  for await (const item of items) {
    await writeText(out, `${count === 0 ? "" : ","}\n${JSON.stringify(item)}`);
    count += 1;
  }
  await writeText(out, "\n]");
  return count;
};
