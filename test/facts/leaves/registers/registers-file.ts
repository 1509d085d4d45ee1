import { readFileSync } from "node:fs";
import { besideTheProject } from "../../../support/beside-the-project";

/** What the facts file has of those whom its facts name, and of the sources that it cites. */
export interface Registers {
  readonly sources: readonly SourceEntry[];
  readonly people: readonly PersonEntry[];
  readonly organizations: readonly NamedEntry[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly NamedEntry[];
  readonly unnamed: readonly UnnamedEntry[];
}

export interface SourceEntry {
  readonly key: string;
}

export interface NamedEntry {
  readonly name: string;
  readonly alsoKnownAs: readonly { readonly name: string; readonly lang: string }[];
}

export interface PersonEntry extends NamedEntry {
  readonly posts: readonly { readonly title: string; readonly start: string | null }[];
}

export interface UnnamedEntry {
  readonly label: string;
  readonly facts: readonly string[];
}

/** Undefined where the file isn't there. */
export const readRegisters = (): Registers | undefined => {
  const path = besideTheProject(
    "shared/facts/article-facts.json",
    "comparing the sample with the registers of its facts",
  );
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, "utf8")) as Registers);
};
