const MOST_KEPT = 2_000;
const names = new Map<string, string>();

/**
 * What a statement is called in logs and metrics: its verb and the first table that it names, such as `select visit`.
 * There are as many as there are tables, times four; texts are many more.
 */
export const sqlName = (text: string): string => {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = nameOf(text);
  if (names.size >= MOST_KEPT) names.clear();
  names.set(text, name);
  return name;
};

const nameOf = (text: string): string => {
  const plain = text.replace(/'(?:[^']|'')*'/g, "''").replace(/--[^\n]*/g, "");
  const [first = "unknown"] = /[a-z]+/i.exec(plain) ?? [];
  // What a WITH is for comes last; what it writes meanwhile is the more important.
  const [verb] = first.toLowerCase() === "with" ? (/\b(?:insert|update|delete)\b/i.exec(plain) ?? ["select"]) : [first];
  const table = firstTable(plain, verb);
  return table === undefined ? verb.toLowerCase() : `${verb.toLowerCase()} ${table}`;
};

const firstTable = (plain: string, verb: string): string | undefined => {
  const own = new Set(
    [...plain.matchAll(/(?:\bwith\s+(?:recursive\s+)?|,\s*)(\w+)[^(),]*\bas\s*(?:\w+\s*)?\(/gi)].map(
      ([, name]) => name,
    ),
  );
  const writes = /^(insert|update|delete)$/i.test(verb);
  const place = writes ? /\b(?:into|update|delete\s+from)\s+(?:only\s+)?"?([a-z_]\w*)"?/gi : TABLES;
  for (const [, name] of plain.matchAll(place)) if (name !== undefined && !own.has(name)) return name.toLowerCase();
  return undefined;
};

/** Not functions, which have a parenthesis behind them, nor what comes after `extract(... FROM`. */
const TABLES = /\b(?:from|join)\s+(?:only\s+)?(?!lateral\b|only\b)"?([a-z_]\w*)"?(?![\w"]*\s*[.(])/gi;
