import { membershipsOfIranians } from "./memberships-of-iranians";
import { membershipsOfOthers } from "./memberships-of-others";
import { membershipsOfPakistanis } from "./memberships-of-pakistanis";
import type { MembershipSample } from "./sample.types";

/** Who of the sample's people holds or has held which post. */
export const memberships: readonly MembershipSample[] = [
  ...membershipsOfIranians,
  ...membershipsOfPakistanis,
  ...membershipsOfOthers,
];
