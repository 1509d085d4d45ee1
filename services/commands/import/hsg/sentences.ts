/** The sentences of a text, each as it stands. A full stop after an abbreviation or an initial ends none. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  let begin = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”’)\]]*\s+(?=[\p{Lu}\d“"[(])/gu)) {
    const before = text.slice(begin, index + 1);
    if (ABBREVIATED.test(before) && !BEGINS_ANEW.test(text.slice(index + stop.length))) continue;
    sentences.push(text.slice(begin, index + stop.length).trim());
    begin = index + stop.length;
  }
  const last = text.slice(begin).trim();
  return last === "" ? sentences : [...sentences, last];
};

/** The first sentence, or what of it a citation has room for. */
export const firstSentenceOf = (text: string, longest = 600): string | null => {
  const [first = ""] = sentencesOf(text);
  return first === "" ? null : first.length <= longest ? first : cutOff(first, longest);
};

/** Between two words. */
export const cutOff = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : text
        .slice(0, longest + 1)
        .replace(/\s+\S*$/, "")
        .slice(0, longest);

const ABBREVIATED =
  /(?:^|[\s(.-])(?:\p{Lu}|Mrs?|Dr|St|Ft|Mt|Jr|Sr|Gen|Gov|Sen|Rep|Lt|Col|Conn|Calif|Mass|Tex|Fla|Va|Md|Me|Pa|Ga|Wash|Ariz|Colo|Ill|Mich|Minn|Tenn|Wis|Nev|Ore|Ala|La|Ky|Del|Vt|Okla|Kans|Ark|Wyo|Mont|Neb|Ind|Miss|Mo|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.$/u;
/** What this collection begins its sentences with: "at the U.N. Met with ...", "while in U.S. Departed ...". */
const BEGINS_ANEW =
  /^(?:Met|Attended|Addressed|Also|In U|Visited|Departed|Arrived|Left|Returned|Afterwards?|Private|State|Official|Working|Informal|Discussed|Signed|Revisited|Unveiled|Received|Accompanied|Then|The|He|She|They)\b/;
