import "reflect-metadata";
import { BY_NAME, RECORDS_OF_FILES } from "../../../services/commands/import/csv/columns";
import { records as geopoliticsRecords } from "../../../services/geopolitics/records";
import { records as peopleRecords } from "../../../services/people/records";
import { fieldsOf } from "../../../services/runtime/records/writing/read-input";

const kinds = [...peopleRecords, ...geopoliticsRecords];

/** What no cell is for: a spreadsheet's rows cite the spreadsheet. */
const NO_COLUMN = ["citations", "corrections"];

describe.each(RECORDS_OF_FILES)("the columns of $name", ({ type, columns, required }) => {
  const kind = kinds.find((each) => each.type === type);
  const fields = kind ? fieldsOf(kind) : {};
  const names = new Set(columns.map(({ field }) => field));

  it("are the API's fields, all of them", () => {
    expect(Object.keys(fields).filter((field) => !names.has(field) && !NO_COLUMN.includes(field))).toEqual([]);
    const others = [...names].filter(
      (field) => !(field in fields) && !["id", "key"].includes(field) && !BY_NAME.has(field),
    );
    expect(others).toEqual([]);
  });

  it("are lists where the fields are", () => {
    // An object without a column of its own is given as the API takes it.
    const asJson = ["links", "identification"];
    for (const { field, isList } of columns) {
      if (field in fields && !asJson.includes(field)) expect([field, isList]).toEqual([field, fields[field]?.isList]);
    }
  });

  it("are needed where the fields are", () => {
    const needed = Object.entries(fields)
      .filter(([name, { isRequired }]) => isRequired && !NO_COLUMN.includes(name))
      .map(([name]) => name);
    const first = required.map(([name]) => name);
    expect(first).toEqual(expect.arrayContaining(needed));
  });

  it("have names of their own, however they are written", () => {
    const lower = columns.map(({ name }) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
  });
});
