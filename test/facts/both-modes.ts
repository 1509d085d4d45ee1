import { MODES, startDossier, type Dossier, type DossierOptions, type Mode } from "../support/dossier";

/** Starts a Dossier in each mode over one pair of databases, for the tests of a file; gives a way to each. */
export const startBothModes = (options?: DossierOptions): ((mode: Mode) => Dossier) => {
  const dossiers = new Map<Mode, Dossier>();

  beforeAll(async () => {
    for (const mode of MODES) {
      dossiers.set(mode, await startDossier(mode, dossiers.get("in-process")?.databases, options));
    }
  }, 60_000);

  // The one that made the databases comes last: it drops them.
  afterAll(async () => {
    for (const dossier of [...dossiers.values()].reverse()) await dossier.close();
  });

  return (mode) => {
    const dossier = dossiers.get(mode);
    if (!dossier) throw new Error(`There is no Dossier ${mode}.`);
    return dossier;
  };
};
