import { fold } from "../../../runtime/names/fold";
import { naturalId } from "../../../runtime/records/identity";
import type { Draft } from "../format";

export const organizationMentioned = (name: string, country: string | null): Draft => ({
  type: "ORGANIZATION",
  id: naturalId("organization", `name:${fold(name)}:${country ?? ""}`),
  given: { name, classification: "OTHER", ...(country === null ? {} : { country }) },
  isMention: true,
});

export const placeMentioned = (name: string, country: string | null): Draft => ({
  type: "PLACE",
  id: naturalId("place", `name:${fold(name)}:${country ?? ""}`),
  given: { name, kind: "OTHER", ...(country === null ? {} : { country }) },
  isMention: true,
});

/** Whether words are what somebody is called rather than what they are: "a deputy adviser", "Pakistani officials". */
export const isPersonsName = (label: string): boolean => /^[^\p{Ll}\P{L}]/u.test(label) && !NO_NAME.test(label);

const NO_NAME =
  /^(an?|the|some|several|unnamed|unknown|two|three|four|five)\s|\b(delegations?|officials?|ministry|government|embassy|team|envoys|representatives)\b/i;
