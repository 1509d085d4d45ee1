import countries from "world-countries";

/**
 * A country code as alpha-3 in upper case, from alpha-3 or alpha-2 in any case; null for what is none (ISO 3166-1).
 * Former states are known by their old alpha-3 only (ISO 3166-3), since an old alpha-2 may mean another state now: SU and
 * YU are gone, CS was given out twice. User-assigned codes XAA to XZZ pass through, Kosovo's XKX with its XK among them.
 */
export const toAlpha3 = (input: string): string | null => {
  if (!/^[A-Za-z]{2,3}$/.test(input)) return null;
  const code = input.toUpperCase();
  if (/^X..$/.test(code) || FORMER.has(code)) return code;
  codes ??= readCodes();
  return codes.get(code) ?? null;
};

/** The old alpha-3 of ISO 3166-3, but for ATF, which the French Southern Territories have still. */
const FORMER: ReadonlySet<string> = new Set(
  (
    "AFI ANT ATB ATN BUR BYS CSK CTE DDR DHY FXX GEL HVO JTN MID " +
    "NHB NTZ PCI PCZ PUS RHO SCG SKM SUN TMP VDR WAK YMD YUG ZAR"
  ).split(" "),
);

let codes: ReadonlyMap<string, string> | undefined;

function readCodes(): ReadonlyMap<string, string> {
  const pairs = countries
    // Kosovo, which the package has under the UN's travel document code UNK; XK and XKX are what everyone else uses.
    .filter(({ cca3 }) => cca3 !== "UNK")
    .flatMap(({ cca2, cca3 }): [string, string][] => [
      [cca2, cca3],
      [cca3, cca3],
    ]);
  return new Map([...pairs, ["XK", "XKX"]]);
}
