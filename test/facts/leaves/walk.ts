import { changed } from "./changed";
import type { Leaf } from "./leaf";
import type { LeftOut } from "./left-out";

/** A value of the facts file on a walk over it. */
export interface Step {
  /** The number of the fact, or the name of the entry of a register. */
  readonly of: string;
  readonly leaf: Leaf;
}

/**
 * Tests that the answers tell every value but those left out, and none of these; and none of the others in another form.
 * @param isTold whether the answer for a fact or an entry has the value at its place
 */
export const testWalk = (
  steps: readonly Step[],
  leftOut: readonly LeftOut[],
  isTold: (of: string, leaf: Leaf) => boolean,
): void => {
  const isLeftOut = (step: Step) => leftOut.some((entry) => isAbout(entry, step));
  const expected = steps.filter((step) => !isLeftOut(step));

  it("finds each in the answer, or in the list of what is left out", () => {
    expect(expected.filter(({ of, leaf }) => !isTold(of, leaf)).map(named)).toEqual([]);
  });

  it("leaves nothing out that is in the answer, and as much as the list says", () => {
    const walked = leftOut.map((entry) => {
      const meant = steps.filter((step) => isAbout(entry, step));
      return { ...entry, count: meant.length, told: meant.filter(({ of, leaf }) => isTold(of, leaf)).map(named) };
    });
    expect(walked).toEqual(leftOut.map((entry) => ({ ...entry, told: [] })));
  });

  it("leaves none out twice", () => {
    const times = steps.map((step) => leftOut.filter((entry) => isAbout(entry, step)).length);
    expect(Math.max(...times)).toBe(1);
  });

  it("finds none of them once it is changed", () => {
    expect(expected.filter(({ of, leaf }) => isTold(of, changed(leaf))).map(named)).toEqual([]);
  });
};

/** How many values a list leaves out. */
export const sizeOf = (leftOut: readonly LeftOut[]): number => leftOut.reduce((sum, { count }) => sum + count, 0);

const isAbout = ({ leaf: path, of: only }: LeftOut, { of, leaf }: Step): boolean =>
  (path === leaf.pattern || path === leaf.path) && (only === undefined || only.includes(of));

const named = ({ of, leaf }: Step): string => `${of} ${leaf.path}: ${String(leaf.value)}`;
