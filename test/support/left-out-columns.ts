import { subscribe, hasSubscribers } from "node:diagnostics_channel";
import { NARROWED } from "../../services/runtime/database/narrowing";

/** By what is left out of its rows, which is one list for all rows of a statement. */
const complaints = new WeakMap<readonly string[], object>();

const complaintOf = (leftOut: readonly string[]): object => {
  const getter = (name: string): PropertyDescriptor => ({
    get: () => {
      throw new Error(`${name} was not read from the database: the operation doesn't ask for it.`);
    },
  });
  const made = Object.create(
    Object.prototype,
    Object.fromEntries(leftOut.map((name) => [name, getter(name)])),
  ) as object;
  complaints.set(leftOut, made);
  return made;
};

// Nobody may read a column that was left out because no field of its name was asked for: whoever does is told at once.
if (!hasSubscribers(NARROWED))
  subscribe(NARROWED, (message) => {
    const { rows, leftOut } = message as { readonly rows: readonly object[]; readonly leftOut: readonly string[] };
    const complaint = complaints.get(leftOut) ?? complaintOf(leftOut);
    for (const row of rows) Object.setPrototypeOf(row, complaint);
  });
