// How several values stand in one cell, and how a cell is kept from being run as a formula. What is written here is read
// back the same.

/** What spreadsheets run, in any of their forms (OWASP, CSV injection); a mark in front of one that is data already. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A number is no formula, though it may begin with a sign. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** A cell that a spreadsheet shows as it is. */
export const escapedCell = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** The text of a cell that was kept from being run. */
export const unescapedCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** Several values in one cell; nothing where all are empty. A semicolon that is part of one has a backslash before it. */
export const joinedCell = (values: readonly string[]): string =>
  values.every((value) => value === "") ? "" : values.map((value) => value.replace(/[\\;]/g, "\\$&")).join("; ");

/** The values in a cell; one that is empty keeps its place among others. */
export const valuesIn = (cell: string): readonly string[] => {
  if (cell.trim() === "") return [];
  if (!cell.includes("\\")) return cell.split(";").map((value) => value.trim());
  const values = [""];
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charAt(at);
    const isEscape = letter === "\\" && /[\\;]/.test(cell.charAt(at + 1));
    if (letter === ";") values.push("");
    else values.push(`${values.pop() ?? ""}${isEscape ? cell.charAt(at + 1) : letter}`);
    if (isEscape) at += 1;
  }
  return values.map((value) => value.trim());
};
