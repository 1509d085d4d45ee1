import { list, optional, required } from "../../runtime/records/writing/field";
import { idOf, language, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { link } from "../link/link.fields";
import { participant } from "../participant/participant.fields";
import { Medium, StatementForm } from "./statement.enum";

/** A long speech, verbatim. */
const LONGEST = 20_000;

const fields = {
  form: required(oneOf(StatementForm), "Whether these are the very words."),
  text: required(text(LONGEST), "Verbatim for a quote, in the language given; our own words otherwise."),
  language: optional(language, "The language of the text, as a BCP 47 tag."),
  originalText: optional(text(LONGEST), "The words in the original, where the text is a translation."),
  originalLanguage: optional(language, "The language of the original, as a BCP 47 tag."),
  gloss: optional(text(5_000), "What it comes to, in our own words."),
  speaker: required(participant, "Who said it."),
  addressees: list(participant, "To whom it was said."),
  about: list(participant, "Whom it is about."),
  topics: list(text(200), "What it was about, in a few words each."),
  medium: required(oneOf(Medium), "How it was made."),
  period: optional(period, "When."),
  visitId: optional(
    idOf("Visit"),
    "The visit during which it was said; where left out, the one that the meeting belongs to.",
  ),
  meetingId: optional(idOf("Meeting"), "The meeting in which it was said."),
  variantOfId: optional(idOf("Statement"), "The original, where this is the same utterance as another source has it."),
  links: list(link, "The records that it bears on."),
};

export const statementKind = {
  type: "STATEMENT",
  typename: "Statement",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;
