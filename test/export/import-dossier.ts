import { serviceDatabases, withDatabase } from "../../services/commands/databases";
import { dossierFormat, type DossierRow } from "../../services/commands/import/dossier/dossier-format";
import type { Draft } from "../../services/commands/import/format";
import { openInputFile } from "../../services/commands/import/input-file";
import { parsePeriod } from "../../services/runtime/edtf/edtf";
import { type HistoryMerged, mergeHistories, type RecordHistory } from "../../services/commands/import/merge-histories";
import type { TestDatabases } from "../support/databases";

const NOWHERE = { sourceId: "", language: null, countryNamed: () => null };

/** What came of each record of a file that goes into databases. */
export const importDossier = async (
  { geopolitics, people }: Pick<TestDatabases, "geopolitics" | "people">,
  file: string,
  options: { readonly isDryRun?: boolean } = {},
): Promise<readonly HistoryMerged[]> => {
  const drafts = await draftsIn(file);
  const merged: HistoryMerged[] = [];
  for (const service of serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people })) {
    await withDatabase(service, async (dataSource) => {
      for (const shape of service.records) {
        const histories = drafts.flatMap(({ type, history }) => (type === shape.type && history ? [history] : []));
        for (let start = 0; start < histories.length; start += 50) {
          const some: readonly RecordHistory[] = histories.slice(start, start + 50);
          merged.push(...(await dataSource.transaction((manager) => mergeHistories(manager, shape, some, options))));
        }
      }
      if (service.name !== "people" || options.isDryRun) return;
      for (const { id, given } of drafts.filter(({ type }) => type === "TERM")) {
        const period = given.period as { readonly edtf: string; readonly asReported: string | null } | null;
        const { earliest = null, latest = null } = period ? parsePeriod(period.edtf) : {};
        await dataSource.query(
          `INSERT INTO term (id, name, organization_id, period_edtf, period_earliest, period_latest, period_as_reported)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
          [id, given.name, given.organizationId, period?.edtf, earliest, latest, period?.asReported],
        );
      }
    });
  }
  return merged;
};

export const draftsIn = async (file: string): Promise<readonly Draft[]> => {
  const rows: DossierRow[] = [];
  for await (const row of dossierFormat.rows(await openInputFile(file))) rows.push(row);
  return rows.flatMap((row) => dossierFormat.draftsOf(row, NOWHERE));
};
