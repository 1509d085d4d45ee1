import type { Contestant } from "./contestant";
import { DOSSIERS } from "./dossier";
import { HIVE } from "./hive";
import { PLAIN_SQL } from "./plain-sql";
import { POSTGRAPHILE } from "./postgraphile";
import { STOCK } from "./stock";

/** All, Dossier first: the others' answers are compared with its. */
export const CONTESTANTS: readonly Contestant[] = [...DOSSIERS, STOCK, HIVE, POSTGRAPHILE, PLAIN_SQL];
