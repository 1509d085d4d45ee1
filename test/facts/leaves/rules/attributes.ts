import type { Fact } from "../../facts-file";
import type { Leaf } from "../leaf";
import { equal, plain, renamed, word, type Found, type Rules } from "../rule";
import { sidesAt } from "../sides";
import type { Told } from "../told";

// Attributes of a country or an organization: a relation's subject says which, its strength or its other side the value.

const ATTRIBUTES: Readonly<Record<string, string>> = {
  muslimMajority: "muslim majority",
  borders: "border",
  politicalClassOrientation: "international orientation",
  diplomaticTradition: "diplomatic tradition",
  basedIn: "based in",
  editorialLine: "editorial line",
  nuclearArmed: "nuclear armed",
  nuclearArmedNeighbours: "nuclear armed",
};

const SIDES = ["from", "to", "from country"];
const sides = (record: Told) => sidesAt(SIDES, record);
const codes = (record: Told): Found[] => sides(record).map(({ code }) => code);

const about = ({ subject, note, citations }: Told): string =>
  plain([subject, note, ...citations.map((citation) => citation.note)].join("\n"));

const tells = (record: Told, { at: [index = 0] }: Leaf, fact: Fact): boolean =>
  about(record).includes(ATTRIBUTES[fact.attributes?.[index]?.attribute ?? ""] ?? "\0");

const valueOf = (record: Told, leaf: Leaf, fact: Fact): Found[] => {
  if (!tells(record, leaf, fact)) return [];
  if (typeof leaf.value === "boolean") return [true];
  const words = plain([record.strength, record.subject].join("\n"));
  return [...codes(record), ...(words.includes(plain(String(leaf.value))) ? [leaf.value] : [])];
};

export const rulesOfAttributes: Rules = {
  "attributes[].country": equal(codes),
  "attributes[].organization": equal((record) => sides(record).flatMap(({ names }) => names)),
  "attributes[].attribute": { ...renamed(ATTRIBUTES, (record) => [about(record)]), within: true },
  "attributes[].value": equal(valueOf),
  "attributes[].value[]": equal(valueOf),
  "attributes[].scope": word(({ strength }) => [strength]),
  "attributes[].status": word(({ strength }) => [strength]),
};
