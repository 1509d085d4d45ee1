import { LRUCache } from "lru-cache";
import sql from "sql-template-tag";
import type { StoredDocument } from "../../runtime/records/writing/record-shape";
import type { CurrentRecord } from "./current-records";
import { snapshotNamed, type Snapshot } from "./snapshots";

/** A source as a reader knows it. */
export interface CitedSource {
  readonly title: string;
  readonly url: string | null;
}

/** The sources that records cite: many cite the same. */
export class CitedSources {
  private readonly known = new LRUCache<string, CitedSource>({ max: 10_000 });

  constructor(private readonly snapshots: readonly Snapshot[]) {}

  /** What each record cites, in its order, with where in the source. */
  async of(
    records: readonly CurrentRecord[],
  ): Promise<readonly (readonly (CitedSource & { locator: string | null })[])[]> {
    const ids = [...new Set(records.flatMap(({ document }) => idsIn(document)))];
    const found = new Map<string, CitedSource>();
    for (const id of ids) {
      const source = this.known.get(id);
      if (source) found.set(id, source);
    }
    for (const { id, title, url } of await this.read(ids.filter((id) => !found.has(id)))) {
      found.set(id, { title, url });
      this.known.set(id, { title, url });
    }
    return records.map(({ document }) =>
      (document.citations ?? []).flatMap(({ sourceId, locator }) => {
        const source = found.get(sourceId);
        return source ? { ...source, locator } : [];
      }),
    );
  }

  private read(ids: readonly string[]): Promise<readonly (CitedSource & { readonly id: string })[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return snapshotNamed(this.snapshots, "geopolitics").rows(sql`SELECT id, url,
      coalesce(title, outlet_name, author, url, kind) AS title FROM source WHERE id = ANY(${ids}::uuid[])`);
  }
}

const idsIn = ({ citations = [] }: StoredDocument): readonly string[] => citations.map(({ sourceId }) => sourceId);
