import { csvExport } from "./csv/csv-export";
import { dossierExport } from "./dossier/dossier-export";
import type { Exporter } from "./exporter";
import { popoloExport } from "./popolo/popolo-export";

/** The formats that data are taken out in. */
export const exporters: readonly Exporter[] = [dossierExport, popoloExport, csvExport];
