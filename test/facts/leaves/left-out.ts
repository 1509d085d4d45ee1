/** Values that are in no answer, and why. */
export interface LeftOut {
  /** A path, with or without places in lists. */
  readonly leaf: string;
  /** Of which facts, or entries of a register, where not of all that have such a value. */
  readonly of?: readonly string[];
  readonly count: number;
  readonly why: string;
}

const facts = (numbers: string): string[] => numbers.split(" ");

export const LEFT_OUT: readonly LeftOut[] = [
  { leaf: "id", count: 94, why: "It numbers the facts of the file; a record has an id of its own." },
  {
    leaf: "summary",
    of: facts("F02 F06 F09 F10 F11 F15"),
    count: 6,
    why: "A visit has no text of its own: who went where and when stands in its fields.",
  },
  {
    leaf: "summary",
    of: facts(
      "F27 F30 F33 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F44 F45 F46 F47 F48 F49 F59 F67 F72 F83 F84 F85 F86 F87 F88",
    ),
    count: 28,
    why: "It tells who said what; the record has the speaker, the text and what it comes to.",
  },
  {
    leaf: "summary",
    of: facts("F89 F90 F91 F92 F93"),
    count: 5,
    why: "It tells an answer of the box over again; the record has the answer.",
  },
  { leaf: "summary", of: facts("F79"), count: 1, why: "It is as the article has it, and corrected here." },
  { leaf: "note", of: facts("F01"), count: 1, why: "It tells whoever loads the file to make one record of the pair." },
  {
    leaf: "note",
    of: facts("F94"),
    count: 1,
    why: "It tells whoever loads the file not to guess a name, and the rest stands in the person's summary.",
  },
  ...["parties[0].kind", "statement.speaker.kind"].map((leaf) => ({
    leaf,
    of: facts("F36"),
    count: 1,
    why: "The outlet is the reported speaker, and a text in the correction: it has no type there.",
  })),
  {
    leaf: "parties[0].kind",
    of: facts("F64 F79"),
    count: 2,
    why: "Named in a text only, the subject or what the article printed: it has no type there.",
  },
  {
    leaf: "parties[1].kind",
    of: facts("F90"),
    count: 1,
    why: "Whom the box credits is a text in the correction: it has no type there.",
  },
  {
    leaf: "related[]",
    of: facts("F22 F23"),
    count: 3,
    why: "Offices are the people service's, statements and events the other's: from a person no list leads to what is about them.",
  },
  {
    leaf: "related[1]",
    of: facts("F06"),
    count: 1,
    why: "The reception names its visit; a visit has no list of its events.",
  },
  {
    leaf: "bio.answer",
    of: facts("F92"),
    count: 1,
    why: "It is longer than the twenty words that may be copied; the rest is a comment in our words.",
  },
  {
    leaf: "bio.parsed.attributionVerdict",
    count: 1,
    why: "MISATTRIBUTED says more than is known: the attribution is DISPUTED.",
  },
];
