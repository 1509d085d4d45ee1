import { memo } from "./memo";
import { NEUTRAL, PHRASES, type Phrases } from "./phrases";

/** How dates are written in one language. */
export interface Locale {
  /** For Intl; null for a language that it does not know, where it would write in the machine's own. */
  readonly tag: string | null;
  /** The language alone: zh of zh-Hant-TW. */
  readonly language: string;
  readonly phrases: Phrases;
}

/**
 * The locale of a BCP 47 tag, with the calendar of EDTF whatever a country's own is: Iran's beside an EDTF text would
 * surprise. English that names no country puts the day before the month.
 *
 * @throws RangeError for a malformed tag
 */
export const localeOf: (language: string) => Locale = memo(200, (language) => {
  const asked = readTag(language);
  const { language: base, script } = asked.maximize();
  const isBareEnglish = asked.language === "en" && asked.region === undefined;
  const { baseName } = isBareEnglish ? new Intl.Locale(asked, { region: "GB" }) : asked;
  const digits = asked.numberingSystem === undefined ? {} : { numberingSystem: asked.numberingSystem };
  const [tag = null] = Intl.DateTimeFormat.supportedLocalesOf(
    new Intl.Locale(baseName, { calendar: "gregory", ...digits }).toString(),
  );
  return { tag, language: base, phrases: PHRASES[`${base}-${script ?? ""}`] ?? PHRASES[base] ?? NEUTRAL };
});

function readTag(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language);
  } catch {
    throw new RangeError(
      `'${language.slice(0, 60)}' is no language tag (BCP 47); for example en, fa, en-US or zh-Hant.`,
    );
  }
}
