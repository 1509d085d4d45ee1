import { wordsOf } from "../happening/whole-words";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { linkRows, withLinkedTypes } from "../link/link.rows";
import { labelOfParticipant, participantRows } from "../participant/participant.rows";
import { Statement } from "./statement.entity";
import { statementKind } from "./statement.fields";
import { mistakesOfVariant, withVisitOfMeeting } from "./statement-rules.sql";

export type StatementDocument = DocumentOf<typeof statementKind.fields>;

/** Statements as they are written. */
export const statementRecord: RecordShape<typeof statementKind.fields> = {
  ...statementKind,
  entity: Statement,
  table: "statement",
  labelOf: ({ speaker, text }) => `${labelOfParticipant(speaker)}: ${shortened(text)}`,
  rowOf: (statement) => {
    const { form, text, language, originalText, originalLanguage, gloss, medium, period, topics } = statement;
    const { visitId, meetingId, variantOfId } = statement;
    return {
      ...{ form, text, language, originalText, originalLanguage, gloss, medium, topics },
      ...{ visitId, meetingId, variantOfId },
      topicWords: wordsOf(topics),
      period: periodColumns(period),
    };
  },
  childrenOf: ({ period, speaker, addressees, about, links }, id) => [
    ...participantRows({ type: "STATEMENT", id, period }, [
      { list: "SPEAKER", role: "SPEAKER", participants: [speaker] },
      { list: "ADDRESSEES", role: "ADDRESSEE", participants: addressees },
      { list: "ABOUT", role: "SUBJECT", participants: about },
    ]),
    linkRows("STATEMENT", id, links),
  ],
  completed: async (statements, database, coming) => {
    const linked = await withLinkedTypes(statements, database, coming);
    const placed = await withVisitOfMeeting(
      linked.map(({ document }) => document as StatementDocument),
      database,
      coming,
    );
    return placed.map(({ document, mistakes }, index) => ({
      document,
      mistakes: [...(linked[index]?.mistakes ?? []), ...mistakes],
    }));
  },
  isLookedAt: ({ variantOfId }) => variantOfId !== null,
  mistakesAmong: mistakesOfVariant,
};

const shortened = (text: string): string =>
  text.length > LONGEST_IN_LABEL ? `${text.slice(0, LONGEST_IN_LABEL)}…` : text;
const LONGEST_IN_LABEL = 100;
