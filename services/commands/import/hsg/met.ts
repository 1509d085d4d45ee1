import { daysIn } from "./dates";
import { peopleAtBeginning, type NamedInText } from "./people-in-text";
import { placesOfSentence } from "./places";
import { sentencesOf } from "./sentences";

/** A meeting that a description speaks of. */
export interface Met {
  /** Whoever was met, in the order of the words. */
  readonly people: readonly NamedInText[];
  /** EDTF, where the words say the day. */
  readonly days: string | null;
  /** Where the words say one place. */
  readonly place: string | null;
  /** The sentence. */
  readonly words: string;
}

/**
 * The meetings of a description, one for each part of a sentence that says with whom: "Met with President Bush March 12
 * during a private visit." What was said of meetings elsewhere or with nobody in particular is left to the note.
 */
export const meetingsOf = (description: string, period: string | null): readonly Met[] =>
  sentencesOf(description).flatMap((sentence) =>
    sentence
      .split(/;\s+/)
      .map((clause): Met => {
        // Where they met stands behind the meeting: before it is where they had been.
        const places = placesOfSentence(clause.slice(CUE.exec(clause)?.index ?? 0));
        return {
          people: peopleMetIn(clause),
          days: daysIn(clause, period),
          place: places.length === 1 ? (places[0] ?? null) : null,
          words: sentence,
        };
      })
      .filter(({ people }) => people.length > 0),
  );

const peopleMetIn = (clause: string): readonly NamedInText[] => {
  if (NOT_YET.test(clause)) return [];
  const cue = CUE.exec(clause);
  const afterWith = [...clause.matchAll(/\bwith (?=\S)/g)]
    .filter(({ index }) => cue !== null && index > cue.index)
    .flatMap(({ index, 0: words }) => peopleAtBeginning(clause.slice(index + words.length), { withGroups: true }));
  const directly = [...clause.matchAll(DIRECTLY)].flatMap(({ index, 0: words }) =>
    peopleAtBeginning(clause.slice(index + words.length), { withGroups: false }),
  );
  const met = [...afterWith, ...directly];
  if (met.length === 0) return [];
  const [, leader] = clause.split(ACCOMPANIED);
  const [first] = leader === undefined ? [] : peopleAtBeginning(leader, { withGroups: false });
  return withoutTwins(first ? [{ ...first, country: first.country ?? "United States" }, ...met] : met);
};

/** What meetings are called. Of a conference only who conferred is known. */
const CUE =
  /\b(?:met|meet|meets|meetings?|conferred|audiences?|luncheon|lunch|dinner|brunch|breakfast|talks|discuss(?:ed|ions?|ing)?|conversations?|consult(?:ed|ations?)|reception|negotiat(?:ed|ions?)|review(?:ed|ing)|conferences?(?= with)|conference on|brief(?:ed|ing)s?|exchanged views)\b/i;
const DIRECTLY =
  /\b(?:[Vv]isited|[Bb]riefed|[Rr]eceived by|[Cc]alled on|[Ww]elcomed by|[Gg]reeted by|[Gg]reeted|[Hh]osted by|exchange of visits with|[Ss]aw) (?=\S)/g;
/** Of meetings that were only to come. */
const NOT_YET = /\binvit(?:ation|ed)\b[^;]* to meet\b|\b(?:scheduled|cancell?ed|postpon\w+|called off)\b/i;
/** Whom they went with met the same. */
const ACCOMPANIED = /\b(?:[Aa]ccompanied|[Jj]oined|[Aa]ccompanying) (?=President \p{Lu})/u;

const withoutTwins = (people: readonly NamedInText[]): readonly NamedInText[] =>
  people.filter(
    ({ title, name }, index) => people.findIndex((other) => other.title === title && other.name === name) === index,
  );
