/** What somebody may do beyond reading. An admin may all that an editor may. */
export const ROLES = ["editor", "admin"] as const;

export type Role = (typeof ROLES)[number];

/** Who asks, as their token says. A reader has none. */
export interface Caller {
  readonly name: string;
  /** The same in every token of theirs, and nobody else's: the name may be another's too. */
  readonly subject: string;
  readonly roles: readonly Role[];
}
