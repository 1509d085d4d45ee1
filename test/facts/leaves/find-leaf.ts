import type { Fact } from "../facts-file";
import type { Leaf } from "./leaf";
import type { Found, Rules } from "./rule";
import type { Told } from "./told";

/** Whether a value stands in one of the records, at its place. A value that no rule knows stands nowhere. */
export const isFound = <Answer = Told, Entry = Fact>(
  leaf: Leaf,
  entry: Entry,
  records: readonly Answer[],
  rules: Rules<Answer, Entry>,
): boolean => {
  const rule = rules[leaf.pattern];
  if (!rule) return false;
  const value = rule.say ? rule.say(leaf.value) : leaf.value;
  const matches = rule.within ? holds : (found: Found) => found === value;
  return records.some((record) => rule.look(record, leaf, entry).some((found) => matches(found, value)));
};

const holds = (found: Found, value: Leaf["value"]): boolean =>
  typeof found === "string" && value !== "" && found.includes(String(value));
