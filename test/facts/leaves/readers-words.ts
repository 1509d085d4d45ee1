// The file's sentences speak of facts by number, of sources by key, and to whoever loads them. Readers get the same in other
// words: these.

const WORDS: readonly (readonly [ofTheFile: string, ours: string])[] = [
  ["; keep two claims. The article", ", so both claims are kept; the article"],
  ["one of the two visits listed", "the visit of his predecessor or with that of the president"],
  ["'when' is only the possible window", "The period is only the window in which it is possible"],
  ["the first stop of that trip", "the first stop"],
  ["The label is asserted", "The label ('conservative centrist') is asserted"],
  ["F73 in the same article", "the same article's view that Iran gave little support while India attacked"],
  ["; F42-F45 inherit them", ", and carry over"],
  ["khabarchin-19694", "Khabarchin"],
  [": import once", ""],
  [" (compare F06)", ""],
  ["F62", "Pakistan's reserve towards Russia"],
  [" (F84)", ""],
  ["The conflicts are hypothetical.", "The conflicts are hypothetical:"],
  ["within the same article (F42)", "within the same article: it also reports Zardari's thanks for Iran's part"],
  ["tehrantimes-520791", "Tehran Times"],
  ["Plural and descriptive,", "Plural and descriptive (coat colours of dogs),"],
  [" (dawn-1830191, newsaz-iran-pakistan-trade)", ""],
  [
    "AS_REPORTED view: post 'President of Pakistan', no dates",
    "As reported he held the post of President of Pakistan; no dates are given",
  ],
  ["Keep the participant unnamed as reported; the identity is", "Kept unnamed as reported: who it probably was is"],
  ["is cited; reports", "is cited, in November 2025; reports"],
  ["The bio box does not say", "The box does not say"],
  ["The seed text, part A. ", ""],
  [
    "not in the seed and were not guessed.",
    "not known and were not guessed; the outlet is named by a copy (arkforgeai.com).",
  ],
  [" (F46)", ""],
  ["The seed text, part B: a", "A"],
  ["attached to part A", "attached to the article"],
  ["as article-2025", "as the article"],
  [" in this session", ""],
  ["Date of the parliamentary vote", "The start is the day on which parliament voted"],
  ["Held on 2025-11-24", "Held on 24 November 2025"],
  ["Held on 2009-10-07", "Held on 7 October 2009"],
  ["title in F07", "title of its secretary, Ali Larijani"],
  ["iribnews-5636195", "IRIB News"],
  ["between IND and PAK", "between India and Pakistan"],
  ["Opened 2014", "Opened in 2014"],
  ["thenational-20220917, thenational-1.876835", "The National, 2019 and 2022"],
  ["During that visit", "During his visit"],
];

/** A text of the file as readers get it; it may go on after what is its end in the file. */
export const inReadersWords = (text: string): string =>
  WORDS.reduce((told, [ofTheFile, ours]) => told.replace(ofTheFile, ours), text).replace(/\.$/, "");
