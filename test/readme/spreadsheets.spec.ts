import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORDS_OF_FILES } from "../../services/commands/import/csv/columns";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** Which columns every spreadsheet may have stands below the table. */
const COMMON = ["id", "key", "verification"];

it.each(RECORDS_OF_FILES)("the README names the columns of $name, and no other", ({ name, columns }) => {
  const line = readme.split("\n").find((each) => each.startsWith(`| \`${name}\` `)) ?? "";
  const told = Array.from(line.matchAll(/`([^`]+)`/g), ([, column = ""]) => column).filter((column) => column !== name);
  const own = columns.filter((column) => !column.name.includes(".") && !COMMON.includes(column.name));
  expect([...new Set(told)].sort()).toEqual(own.map((column) => column.name).sort());
});
