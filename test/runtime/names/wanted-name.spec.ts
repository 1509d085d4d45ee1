import fc from "fast-check";
import { searchableName } from "../../../services/runtime/names/searchable-name";
import { wantedName } from "../../../services/runtime/names/wanted-name";

describe("a name that is searched for", () => {
  it.each(["", "  ", "!!!", "🙂", "%_\\", "\0", "\u200f\u200e"])("is none in %j", (text) => {
    expect(wantedName(text, true)).toBeNull();
  });

  it("has a bounded number of words, and each finds itself", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const wanted = wantedName(text, true);
        const stored = searchableName(text, true);
        expect(wanted === null).toBe(stored.keys === "");
        expect(wanted?.words.length ?? 0).toBeLessThanOrEqual(6);
        expect(wanted?.latin ?? "").toBe(stored.latin);
        // As PostgreSQL reads keys: each quoted, and nothing between them.
        expect(stored.keys).toMatch(/^('(?:[^'\\]|''|\\\\)*'( |$))*$/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["one", 0],
    ["one two", 0],
    ["one two three", 1],
    ["one two three four", 2],
  ])("of %s lets a name lack %d words", (text, spare) => {
    expect(wantedName(text, true)?.spare).toBe(spare);
  });
});
