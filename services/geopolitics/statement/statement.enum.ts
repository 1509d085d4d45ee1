import { registerEnumType } from "type-graphql";

export enum StatementForm {
  QUOTE = "QUOTE",
  PARAPHRASE = "PARAPHRASE",
  ASSESSMENT = "ASSESSMENT",
}
registerEnumType(StatementForm, {
  name: "StatementForm",
  description: "How close a statement's text is to what was said.",
  valuesConfig: {
    QUOTE: { description: "The very words, in the language given." },
    PARAPHRASE: { description: "What was said, in our own words." },
    ASSESSMENT: { description: "An opinion, forecast or judgement, in our own words; never a fact." },
  },
});

export enum Medium {
  SPOKEN = "SPOKEN",
  MEETING = "MEETING",
  SOCIAL_POST = "SOCIAL_POST",
  INTERVIEW = "INTERVIEW",
  PRESS_CONFERENCE = "PRESS_CONFERENCE",
  PRESS_RELEASE = "PRESS_RELEASE",
  SPEECH = "SPEECH",
  LETTER = "LETTER",
  CABLE = "CABLE",
  ARTICLE = "ARTICLE",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(Medium, {
  name: "Medium",
  description: "How a statement was made.",
  valuesConfig: {
    SPOKEN: { description: "Said aloud, to reporters for instance." },
    MEETING: { description: "Said in a meeting." },
    SOCIAL_POST: { description: "Posted on a social network." },
    INTERVIEW: { description: "Said in an interview." },
    PRESS_CONFERENCE: { description: "Said at a press conference." },
    PRESS_RELEASE: { description: "Put out as a release." },
    SPEECH: { description: "Said in a speech." },
    LETTER: { description: "Written in a letter." },
    CABLE: { description: "Reported in a diplomatic cable." },
    ARTICLE: { description: "Written in an article." },
    UNKNOWN: { description: "No source says how." },
  },
});
