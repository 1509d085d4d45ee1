import { toAlpha3 } from "../../runtime/iso3166/iso3166";
import { CommandError } from "../command-error";
import { csvFormat } from "./csv/csv";
import { dossierFormat } from "./dossier/dossier-format";
import type { Format } from "./format";
import { hsgTravels } from "./hsg/travels";
import { hsgVisits } from "./hsg/visits";
import { popoloFormat } from "./popolo/popolo";

/** What is said of a file besides, where its format has use for it. */
export interface FormatOptions {
  /** Columns by the fields that they hold, as `--map "Column=field"` gives them. */
  readonly map: readonly string[];
  /** What the rows of a spreadsheet are; left out, its columns say it. */
  readonly type?: string;
  /** The country that a file's parties and constituencies are of, by its code. */
  readonly country?: string;
}

/** A format that can be asked for. */
export interface KnownFormat {
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  /** @throws CommandError for options that it has no use for, or that are mistaken */
  open(options: FormatOptions): Format;
}

const known = ({ name, about }: Format, open: KnownFormat["open"]): KnownFormat => ({ name, about, open });

/** One that has everything it needs in its files. */
const asItIs = (format: Format): KnownFormat =>
  known(format, (options) => {
    refuse(format, options, ["map", "type", "country"]);
    return format;
  });

const REASONS = {
  map: "has no columns of one's own: leave --map out",
  type: "says itself what its records are: leave --type out",
  country: "says itself what its countries are: leave --country out",
} as const;

const refuse = ({ name }: Format, options: FormatOptions, useless: readonly (keyof FormatOptions)[]): void => {
  for (const option of useless) {
    const given = options[option];
    if (given !== undefined && given.length > 0) throw new CommandError(`${name} ${REASONS[option]}.`);
  }
};

/** @throws CommandError for what is no country's code */
const codeOf = (country: string | undefined): string | null => {
  const code = country === undefined ? null : toAlpha3(country);
  if (country === undefined || code !== null) return code;
  throw new CommandError(`--country "${country}" is no country's code; write it by ISO 3166-1, for example PAK or pk.`);
};

/** Every format that files are read in. */
export const formats: readonly KnownFormat[] = [
  known(popoloFormat(), (options) => {
    refuse(popoloFormat(), options, ["map", "type"]);
    return popoloFormat({ country: codeOf(options.country) });
  }),
  asItIs(hsgVisits),
  asItIs(hsgTravels),
  known(csvFormat(), (options) => {
    refuse(csvFormat(), options, ["country"]);
    return csvFormat(options);
  }),
  asItIs(dossierFormat),
];
