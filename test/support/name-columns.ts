import { searchableName } from "../../services/runtime/names/searchable-name";

/** What a row of a table of names has beside its text, by the columns' own names. */
export const nameColumns = (text: string, isTitled = false) => {
  const { folded, latin, sounds, wordCount, keys } = searchableName(text, isTitled);
  return { folded, latin, sounds, word_count: wordCount, keys };
};
