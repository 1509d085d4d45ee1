import { raw } from "sql-template-tag";
import { type Beside, columns, onlyFor, selectable } from "../../../services/runtime/database/columns";
import type { Database, Statement } from "../../../services/runtime/database/database";
import { narrowDatabase } from "../../../services/runtime/database/narrowing";

const PERIOD: Beside = {
  field: "period",
  typename: "Period",
  columns: [raw(`v.period_edtf AS "edtf", v.period_latest AS "latest"`)],
};
const SOURCE: Beside = { field: "source", typename: "Source", columns: [raw("s.id, s.title"), PERIOD] };

/** What is sent where everything is asked for but some fields. */
const sentWithout = async (text: string, ...leftOut: readonly string[]): Promise<string> => {
  const sent: string[] = [];
  const database: Database = {
    rows: ({ text: asked }: Statement) => {
      sent.push(asked);
      return Promise.resolve([]);
    },
    transaction: () => Promise.reject(new Error("Nothing is written here.")),
  };
  const narrow = narrowDatabase(database);
  narrow.narrowTo({
    leavesOut: (typename, column) => leftOut.includes(`${typename}.${column}`),
    with() {
      return this;
    },
    hasRead: () => true,
  });
  await narrow.rows({ text, values: [] });
  return (sent[0] ?? "").replace(/\/\*[^]*?\*\//g, "");
};

describe("columns of an object in the row", () => {
  const all = `SELECT ${selectable("Visit", raw("v.id, v.kind"), PERIOD).text} FROM visit v`;

  it("are called by where they stand", () => {
    expect(columns(raw("v.id"), SOURCE).text).toBe(
      'v.id, s.id AS "source.id", s.title AS "source.title", v.period_edtf AS "source.period.edtf", v.period_latest AS "source.period.latest"',
    );
  });

  it("are all read where all are asked for", async () => {
    expect(await sentWithout(all)).toBe(
      'SELECT v.id, v.kind, v.period_edtf AS "period.edtf", v.period_latest AS "period.latest" FROM visit v',
    );
  });

  it("are left out with the field that the object is for", async () => {
    expect(await sentWithout(all, "Visit.period")).toBe("SELECT v.id, v.kind FROM visit v");
  });

  it("are left out each by itself, but for the first, which tells whether there is an object", async () => {
    expect(await sentWithout(all, "Period.edtf", "Period.latest", "Visit.kind")).toBe(
      'SELECT v.id, v.period_edtf AS "period.edtf" FROM visit v',
    );
  });

  it("go with the join that they need", async () => {
    const cited = `SELECT ${selectable("Citation", raw("c.id"), SOURCE).text} FROM citation c${onlyFor("Citation.source", " JOIN source s ON true")}`;
    expect(await sentWithout(cited, "Source.title", "Source.period")).toBe(
      'SELECT c.id, s.id AS "source.id" FROM citation c JOIN source s ON true',
    );
    expect(await sentWithout(cited, "Citation.source")).toBe("SELECT c.id FROM citation c");
  });
});
