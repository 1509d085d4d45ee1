import { UNLIMITED } from "../../../support/dossier";
import { naturalId } from "../../../../services/runtime/records/identity";
import { startBothModes } from "../../both-modes";
import { askFacts } from "../ask-facts";
import type { Leaf } from "../leaf";
import { LEFT_OUT } from "../left-out";
import { sizeOf, testWalk } from "../walk";
import { askRegisters } from "./ask-registers";
import { LEFT_OUT_OF_REGISTERS } from "./left-out-of-registers";
import { registerOf, type Register } from "./register";
import { readRegisters } from "./registers-file";
import { rulesOfSources } from "./rules-of-sources";
import { rulesOfCountries, rulesOfOrganizations, rulesOfPeople, rulesOfPlaces } from "./rules-of-the-named";
import { rulesOfUnnamed, type ToldFact } from "./rules-of-the-unnamed";

// Walks what the facts file has of the sources, and of people and all others whom its facts name.

const LEAVES_OF_FACTS = 3508;
const AT_MOST_LEFT_OUT = 0.05;

const file = readRegisters();

if (file) {
  const dossier = startBothModes({ limits: UNLIMITED });
  const ask = (query: string) => dossier("in-process").ask(query);
  const codes = file.countries.map(({ code }) => code);
  let told: Awaited<ReturnType<typeof askRegisters>>;
  let facts: readonly ToldFact[];

  beforeAll(async () => {
    told = await askRegisters(ask, codes);
    facts = [...(await askFacts(ask))].map(([fact, records]) => ({ fact, records }));
  }, 60_000);

  const nameOf = ({ name }: { readonly name: string }) => name;
  const named = (register: "people" | "organizations" | "countries" | "places") => (entry: { readonly name: string }) =>
    told[register].filter(({ name }) => name === entry.name);
  const registers: Readonly<Record<string, Register>> = {
    sources: registerOf(
      "sources",
      file.sources,
      rulesOfSources,
      ({ key }) => key,
      ({ key }) => told.sources.filter(({ id }) => id === naturalId("source", key)),
    ),
    people: registerOf("people", file.people, rulesOfPeople, nameOf, named("people")),
    organizations: registerOf(
      "organizations",
      file.organizations,
      rulesOfOrganizations,
      nameOf,
      named("organizations"),
    ),
    countries: registerOf("countries", file.countries, rulesOfCountries, nameOf, named("countries")),
    places: registerOf("places", file.places, rulesOfPlaces, nameOf, named("places")),
    unnamed: registerOf(
      "unnamed",
      file.unnamed,
      rulesOfUnnamed,
      ({ label }) => label,
      (entry) => facts.filter(({ fact }) => entry.facts.includes(fact)),
    ),
  };
  const steps = Object.values(registers).flatMap((register) => register.steps);
  const isTold = (of: string, leaf: Leaf): boolean =>
    registers[leaf.pattern.split(".")[0] ?? ""]?.isTold(of, leaf) ?? false;

  it("walks every value of every register", () => {
    expect(steps).toHaveLength(1440);
  });

  testWalk(steps, LEFT_OUT_OF_REGISTERS, isTold);

  it("leaves out one value in twenty at most, of the facts and the registers together", () => {
    const all = LEAVES_OF_FACTS + steps.length;
    expect(sizeOf([...LEFT_OUT, ...LEFT_OUT_OF_REGISTERS])).toBeLessThanOrEqual(all * AT_MOST_LEFT_OUT);
  });
} else {
  it("(the facts file is not beside the project: its registers were not walked)", () => {
    expect(file).toBeUndefined();
  });
}
