import { memo } from "../edtf/memo";
import { badInput, quoted } from "../graphql/bad-input";

interface NameInLanguage {
  readonly language: string | null;
  readonly text: string;
}

/** The language that names are held in where nothing else is said. */
const DEFAULT_LANGUAGE = "en";

/**
 * The first name in a language, or in the language that it is a form of (`fa-IR` is also `fa`), else the default one.
 * Names are read only where another language than the default is asked for.
 * @throws BAD_USER_INPUT for what is no BCP 47 tag
 */
export const inLanguage = (
  language: string,
  defaultName: string,
  readNames: () => Promise<readonly NameInLanguage[]>,
): string | Promise<string> => {
  const wanted = localeOf(language);
  if (wanted.language === DEFAULT_LANGUAGE) return defaultName;
  return readNames().then((names) => {
    const name =
      names.find(({ language }) => language === wanted.toString()) ??
      names.find(({ language }) => language === wanted.language);
    return name?.text ?? defaultName;
  });
};

/** A page asks for its language once a name. */
const localeOf = memo(200, (language): Intl.Locale => {
  try {
    return new Intl.Locale(language);
  } catch {
    throw badInput(`${quoted(language)} is no language tag; write it by BCP 47, for example en, fa or pt-BR.`);
  }
});
