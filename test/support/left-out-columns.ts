import { subscribe, hasSubscribers } from "node:diagnostics_channel";
import { NARROWED } from "../../services/runtime/database/narrowing";

// Nobody may read a column that was left out because no field of its name was asked for: whoever does is told at once.
if (!hasSubscribers(NARROWED))
  subscribe(NARROWED, (message) => {
    const { rows, leftOut } = message as { readonly rows: readonly object[]; readonly leftOut: readonly string[] };
    for (const row of rows)
      for (const name of leftOut)
        if (!(name in row))
          Object.defineProperty(row, name, {
            configurable: true,
            get: () => {
              throw new Error(`${name} was not read from the database: the operation doesn't ask for it.`);
            },
          });
  });
