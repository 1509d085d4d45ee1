/** The value in a document at a path such as `visitors[0].as`; undefined where nothing is. */
export const valueAt = (document: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    document,
  );

/** The field of the record that a path begins with. */
export const rootOf = (path: string): string => stepsOf(path)[0] ?? "";

/** A value as people read it; null for nothing. */
export const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(", ") || null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isObject(value)) return null;
  // A period, a participant, a quote, a name: each has one part that stands for it.
  const [part] = ["edtf", "label", "answer", "text", "years", "countryCode"].filter((name) => isGiven(value[name]));
  return part === undefined ? null : textOf(value[part]);
};

const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== "");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
