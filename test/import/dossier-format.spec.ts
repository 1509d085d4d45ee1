import { dossierFormat } from "../../services/commands/import/dossier/dossier-format";
import { RowRejected } from "../../services/commands/import/format";

const SURROUNDINGS = { sourceId: "", language: null, countryNamed: () => null };
const ID = "0199c3f2-7a10-7000-8000-000000000001";

const draftsOf = (raw: Readonly<Record<string, unknown>>) =>
  dossierFormat.draftsOf({ line: 2, locator: "", raw }, SURROUNDINGS);

const refusalOf = (raw: Readonly<Record<string, unknown>>): string => {
  try {
    draftsOf(raw);
  } catch (error) {
    expect(error).toBeInstanceOf(RowRejected);
    return (error as Error).message;
  }
  throw new Error("It was taken.");
};

const first = {
  ...{ number: 1, action: "CREATED", changedFields: ["name"], label: "Gwadar", madeBy: "Dana" },
  ...{ madeAt: "2026-01-02T03:04:05.678Z", reason: null, snapshot: { name: "Gwadar", kind: "CITY", old: 1 } },
};
const second = { ...first, number: 2, action: "UPDATED", snapshot: undefined, changes: { name: "Gwādar" } };
const place = (...revisions: readonly object[]) => ({ type: "PLACE", id: ID, revisions });

describe("a record", () => {
  it("has its history, each revision what it was as a whole", () => {
    const [draft] = draftsOf(place(first, { ...second, removed: ["old"] }));
    expect(draft).toMatchObject({
      type: "PLACE",
      id: ID,
      history: {
        id: ID,
        revisions: [
          {
            number: 1,
            madeAt: new Date("2026-01-02T03:04:05.678Z"),
            document: { name: "Gwadar", kind: "CITY", old: 1 },
          },
          { number: 2, document: { name: "Gwādar", kind: "CITY" } },
        ],
      },
    });
    expect(draft?.history?.revisions[1]?.document).not.toHaveProperty("old");
  });

  it("that can't be read is rejected with what is wrong", () => {
    const nested = JSON.parse(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`) as Readonly<Record<string, unknown>>;
    expect(refusalOf({ type: "TREATY", id: ID })).toMatch(/^type is "TREATY"; it is one of COUNTRY, SOURCE, /);
    expect(refusalOf({ ...place(first), id: "one" })).toBe('id is "one"; it is a UUID');
    expect(refusalOf(place())).toMatch(/^revisions: /);
    expect(refusalOf(place(first, { ...second, number: 3 }))).toBe(
      "its revision 3 stands where 2 should; they count from 1, without gaps",
    );
    expect(refusalOf(place({ ...first, snapshot: undefined }))).toBe("its revision 1 has no snapshot");
    expect(refusalOf(place(first, { ...second, changes: undefined }))).toBe(
      "its revision 2 has neither snapshot nor changes",
    );
    expect(refusalOf(place({ ...first, madeAt: "yesterday" }))).toMatch(/^revisions\.0\.madeAt: /);
    expect(refusalOf(place({ ...first, action: "BURNT" }))).toMatch(/^revisions\.0\.action: /);
    expect(refusalOf(place({ ...first, snapshot: { name: "", kind: "CITY" } }))).toMatch(/^name is empty/);
    expect(refusalOf(place({ ...first, snapshot: { name: "Gwadar", kind: nested } }))).toBe(
      "its values lie too deep in one another",
    );
    expect(refusalOf({ ...place(first), type: "VISIT" })).toMatch(
      /It has no citation: no assertion without a source\.$/,
    );
    expect(refusalOf({ type: "TERM", id: ID, name: "16th", organizationId: "none", period: null })).toMatch(
      /^organizationId: /,
    );
  });
});
