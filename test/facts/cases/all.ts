import type { FactCase } from "../fact-case";
import { bioBox } from "./bio-box";
import { events } from "./events";
import { meetings } from "./meetings";
import { memberships } from "./memberships";
import { relations } from "./relations";
import { statements } from "./statements";
import { visits } from "./visits";

/** The cases of each type of record. */
export const casesOf = {
  visit: visits,
  meeting: meetings,
  statement: statements,
  membership: memberships,
  relation: relations,
  event: events,
  bio: bioBox,
} satisfies Readonly<Record<string, readonly FactCase<unknown>[]>>;
