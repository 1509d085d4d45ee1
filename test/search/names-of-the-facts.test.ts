import { readFileSync } from "node:fs";
import { dataOf } from "../promises/http";
import { besideTheProject } from "../support/beside-the-project";
import { startDossier, type Dossier } from "../support/dossier";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

interface Named {
  readonly name: string;
  readonly alsoKnownAs?: readonly { readonly name: string }[];
  readonly code?: string;
  readonly alpha2?: string;
}
type List = "people" | "organizations" | "places" | "countries";
const LISTS: readonly List[] = ["people", "organizations", "places", "countries"];

const path = besideTheProject("shared/facts/article-facts.json", "searching by every spelling of the facts");
const facts = path && (JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<List, readonly Named[]>>);

const firstOf = async (list: List, search: string): Promise<string | undefined> => {
  const query = `query ($search: String) { list: ${list}(search: $search, first: 1) { nodes { name } } }`;
  const { list: found } = await dataOf<{ list: { nodes: { name: string }[] } }>(dossier, query, { search });
  return found.nodes[0]?.name;
};

describe.each(LISTS)("every spelling of the facts among %s", (list) => {
  (facts ? it.each(facts[list].map((named) => [named.name, named] as const)) : it.skip.each([["none", undefined]]))(
    "finds %s first",
    async (name, named) => {
      const spellings = [name, ...(named?.alsoKnownAs ?? []).map((each) => each.name), named?.code, named?.alpha2];
      for (const spelling of spellings.filter((each) => each !== undefined)) {
        for (const typed of [spelling, spelling.toUpperCase(), spelling.toLowerCase()]) {
          expect({ typed, first: await firstOf(list, typed) }).toEqual({ typed, first: name });
        }
      }
    },
  );
});

it.each<readonly [list: List, typed: string, name: string]>([
  ["organizations", "Supreme Council of National Security", "Supreme National Security Council"],
  ["organizations", "SNSC", "Supreme National Security Council"],
  ["organizations", "Rosmorechflot", "Federal Agency for Maritime and River Transport"],
  ["organizations", "Росморречфлот", "Federal Agency for Maritime and River Transport"],
  ["organizations", "Pak Fauj", "Pakistan Army"],
  ["organizations", "Wiki Leaks", "WikiLeaks"],
  ["organizations", "Al-Mayadin", "Al Mayadeen"],
  ["organizations", "interservice inteligence", "Inter-Services Intelligence"],
  ["organizations", "red cresent", "Iranian Red Crescent"],
  ["places", "Teheran", "Tehran"],
  ["places", "طهران", "Tehran"],
  ["places", "Aiwan e Sadar", "Aiwan-e-Sadr"],
  ["places", "Noor Khan Airbase", "Nur Khan air base"],
  ["places", "Moskva", "Moscow"],
  ["places", "Umm al-Quwain", "Umm Al Quwain"],
  ["places", "Um Al Qaiwain", "Umm Al Quwain"],
  ["places", "Cashmere Kashmeer", "Kashmir"],
  ["countries", "usa", "United States"],
  ["countries", "UK", "United Kingdom"],
  ["countries", "UAE", "United Arab Emirates"],
  ["countries", "PAK", "Pakistan"],
  ["countries", "irn", "Iran"],
  ["countries", "Pakstan", "Pakistan"],
  ["countries", "Afganistan", "Afghanistan"],
  ["countries", "Иран", "Iran"],
  ["countries", "kirgizstan", "Kyrgyzstan"],
  ["countries", "Isreal", "Israel"],
])("in %s, %s finds %s first", async (list, typed, name) => {
  expect(await firstOf(list, typed)).toBe(name);
});
