import type { VisitKind } from "../../../geopolitics/bulk";
import { firstSentenceOf } from "./sentences";

type VisitKindName = `${VisitKind}`;

/**
 * How formal a visit was, by the words for it: those of the first sentence before those of the rest.
 *
 * "Informal" was the protocol's word for what it later calls a working visit; an unofficial visit is a private one; the
 * guest of the president or the government is an official one's. Who came for a summit, a funeral or the United Nations
 * is among many guests, unless the visit is called something else, and who stopped on the way is in transit.
 */
export const kindOf = (description: string): VisitKindName => {
  const [first, all] = [firstSentenceOf(description, description.length) ?? "", description];
  return named(first) ?? named(all) ?? byOccasion(first) ?? (ATTENDED.test(all) ? "MULTILATERAL" : "UNSPECIFIED");
};

/** Of a later sentence: that it was a stop there says nothing of the whole. */
const ATTENDED = /\battended\b[^.;]*\b(?:summit|conference|general assembly|funeral|ministerial|council)\b/i;

const named = (text: string): VisitKindName | undefined => WORDS.find(([words]) => words.test(text))?.[1];

const byOccasion = (text: string): VisitKindName | undefined => OCCASIONS.find(([words]) => words.test(text))?.[1];

/** The first that fits counts: an official working visit is no working visit. The newest files write "Offical". */
const WORDS: readonly (readonly [words: RegExp, kind: VisitKindName])[] = [
  [/\bstate visit\b/i, "STATE"],
  [/\boffici?al working visit\b/i, "OFFICIAL_WORKING"],
  [
    /\b(?:unofficial|private(?:,? unofficial)?|vacation(?:ing)?)(?: \w+)? (?:visit|stop|trip|stay)\b|\bprivate visit\b/i,
    "PRIVATE",
  ],
  [
    /\boffici?al (?:select )?visit\b|\bofficial guest\b|\bguest of (?:the )?(?:U\. ?S\.|president|government)|\bpresidential guest\b/i,
    "OFFICIAL",
  ],
  [/\bofficially returned\b|\bcourtesy visit\b/i, "OFFICIAL"],
  [/\bworking (?:visit|luncheon|lunch|brunch|dinner|meeting)\b/i, "WORKING"],
  [
    /\binformal (?:visit|meetings?|discussions?|talks|conversations|consultations)\b|\bmet informally\b|\bconferred informally\b/i,
    "WORKING",
  ],
  [/^vacation(?:ed)?\b|\bon vacation\b/i, "PRIVATE"],
];

const OCCASIONS: readonly (readonly [words: RegExp, kind: VisitKindName])[] = [
  [/\b(?:funeral|memorial service|coronation|inauguration|wedding)\b/i, "MULTILATERAL"],
  [/\b(?:stopp?ed|stopover|stop|refuel\w*|en route|in transit|transited|while returning)\b/i, "TRANSIT"],
  [
    /\b(?:attend\w*|accompanied|joined|at|during|led|headed|participated|opened|addressed)\b[^;]*\b(?:summit(?! meetings? with)|conference|general assembly|u\. ?n\.|un\b|united nations|nato\b|north atlantic|apec|asean|osce|csce|oas\b|seato|cento|g-\d+|caricom|forum|ministerial|council|heads of)/i,
    "MULTILATERAL",
  ],
  [
    /^attended (?:the )?(?:[\w-]+ )*(?:ceremon(?:y|ies)|signing|dedication|anniversary|white house dinner)\b/i,
    "MULTILATERAL",
  ],
];
