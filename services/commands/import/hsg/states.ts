import type { Surroundings } from "../format";
import type { XmlField } from "./xml-rows";

/**
 * The state that a row means, by its name and day and, where the name says nothing, by the collection's own id
 * ("korea-south"); null where nobody knows it.
 */
export const stateOf = (field: XmlField | undefined, day: string | null, surroundings: Surroundings): string | null => {
  const [name, id] = [field?.text ?? "", field?.attributes.id ?? ""];
  if (name === "" && id === "") return null;
  const meant = OWN_WAYS.find(
    (each) => each.id === id && each.name.test(name) && day !== null && each.from <= day && day <= each.to,
  );
  if (meant) return surroundings.countryNamed(meant.state, day);
  const words = id.replaceAll("-", " ");
  return (
    (name === "" ? null : surroundings.countryNamed(name, day)) ??
    (id === "" ? null : surroundings.countryNamed(words, day))
  );
};

/** What the names of this collection mean by themselves, and another reader would not guess. */
const OWN_WAYS: readonly {
  readonly id: string;
  readonly name: RegExp;
  readonly from: string;
  readonly to: string;
  readonly state: string;
}[] = [
  // Washington dealt with one of the two Vietnams.
  { id: "vietnam", name: /^Vietnam$/, from: "1955-10-26", to: "1975-04-30", state: "South Vietnam" },
  // The Republic of China before it was in Taiwan alone.
  { id: "china", name: /China, Republic of/, from: "1912-01-01", to: "1949-12-07", state: "China" },
  // A visit to Pristina, in what was a province then.
  { id: "kosovo", name: /\(Kosovo\)/, from: "1990-01-01", to: "2008-02-16", state: "Kosovo" },
  // A visit to Pristina, in what was a province then.
  { id: "kosovo", name: /\(Kosovo\)/, from: "1990-01-01", to: "2008-02-16", state: "Kosovo" },
];
