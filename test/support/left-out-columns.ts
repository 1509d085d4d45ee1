import { subscribe, hasSubscribers } from "node:diagnostics_channel";
import { NARROWED } from "../../services/runtime/database/narrowing";

/** By what is left out of its rows, which is one list for all rows of a statement: by the object that it is left out of. */
const complaints = new WeakMap<readonly string[], ReadonlyMap<string, object>>();

const complaintsOf = (leftOut: readonly string[]): ReadonlyMap<string, object> => {
  const made = new Map<string, object>();
  for (const path of leftOut) {
    const names = path.split(".");
    const name = names.pop() ?? "";
    const complaint = made.get(names.join(".")) ?? {};
    made.set(names.join("."), complaint);
    Object.defineProperty(complaint, name, {
      get: () => {
        throw new Error(`${path} was not read from the database: the operation doesn't ask for it.`);
      },
    });
  }
  complaints.set(leftOut, made);
  return made;
};

const objectAt = (row: object, path: string): unknown =>
  path === ""
    ? row
    : path.split(".").reduce<unknown>((object, name) => (object as Record<string, unknown> | null)?.[name], row);

// Nobody may read a column that was left out because no field of its name was asked for: whoever does is told at once.
if (!hasSubscribers(NARROWED))
  subscribe(NARROWED, (message) => {
    const { rows, leftOut } = message as { readonly rows: readonly object[]; readonly leftOut: readonly string[] };
    // The row's own last: they would be told of the objects that are left out whole.
    const made = [...(complaints.get(leftOut) ?? complaintsOf(leftOut))].toSorted().toReversed();
    for (const row of rows)
      for (const [owner, complaint] of made) {
        const object = objectAt(row, owner);
        if (typeof object === "object" && object !== null) Object.setPrototypeOf(object, complaint);
      }
  });
