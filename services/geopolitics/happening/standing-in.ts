import type { ParticipantList } from "../participant/participant.enum";
import type { HappeningType } from "./happening.enum";

/** Where the parties of a record stand: those to whom it happened, or who spoke, were spoken to or spoken of. */
export const STANDING_IN = {
  VISIT: ["FROM", "TO", "VISITORS", "HOSTS"],
  MEETING: ["PARTICIPANTS"],
  STATEMENT: ["SPEAKER", "ADDRESSEES", "ABOUT"],
  EVENT: ["PARTICIPANTS"],
} as const satisfies Readonly<Record<HappeningType, readonly ParticipantList[]>>;
