import type { LeftOut } from "../left-out";

export const LEFT_OUT_OF_REGISTERS: readonly LeftOut[] = [
  {
    leaf: "countries.numeric",
    count: 14,
    why: "The numeric code of ISO 3166-1: no field has it, and no newsroom asks for it.",
  },
  {
    leaf: "countries.metonyms[]",
    count: 9,
    why: "A capital that stands for its state: countries are searched by name.",
  },
  {
    leaf: "countries.onlyInCorroboration",
    count: 14,
    why: "A country is reference data and cites no source.",
  },
  {
    leaf: "places.onlyInCorroboration",
    count: 3,
    why: "A place cites no source.",
  },
  ...["kind", "lang", "script"].map((field) => ({
    leaf: `places.alsoKnownAs[].${field}`,
    count: 13,
    why: "A place's other names are texts; only people and organizations have names with a language.",
  })),
  {
    leaf: "organizations.onlyInCorroboration",
    of: ["The National", "Supreme National Security Council"],
    count: 2,
    why: "The outlet isn't named by its own article, nor is the council: both rest on other sources.",
  },
  { leaf: "sources.outletBasis[]", count: 1, why: "The note says by which copy the outlet is known." },
  {
    leaf: "people.note",
    count: 6,
    why: "It points to the fact that the person is in; there the record says so.",
  },
  {
    leaf: "organizations.note",
    of: ["Al Mayadeen"],
    count: 1,
    why: "It points to the fact that describes its outlook, which is a relation.",
  },
  {
    leaf: "places.note",
    of: ["Lahore"],
    count: 1,
    why: "It points to the visit, which has the place as its first stop.",
  },
];
