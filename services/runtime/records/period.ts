import { parsePeriod } from "../edtf/edtf";

/** A period as a record holds it: its EDTF text, the bounds made from it, and the source's own words. */
export interface Period {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly asReported: string | null;
}

/** A period as somebody gives it. */
export interface PeriodGiven {
  readonly edtf: string;
  readonly asReported?: string | null;
}

/** @throws InvalidEdtf */
export const periodOf = ({ edtf, asReported }: PeriodGiven): Period => {
  const { earliest, latest } = parsePeriod(edtf);
  return { edtf, earliest, latest, asReported: asReported ?? null };
};

/** A period as columns; all of them null where there is none. */
export const periodColumns = (period: PeriodGiven | null): { [Part in keyof Period]: Period[Part] | null } =>
  period ? periodOf(period) : { edtf: null, earliest: null, latest: null, asReported: null };
