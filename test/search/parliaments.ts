import { readFileSync } from "node:fs";
import type { DataSource } from "typeorm";
import { NameKind } from "../../services/people/person/name.enum";
import { personRecord, type PersonDocument } from "../../services/people/person/person.record";
import { naturalId } from "../../services/runtime/records/identity";
import { importRecords } from "../../services/runtime/records/writing/import-records";
import { Verification } from "../../services/runtime/records/verification";
import { besideTheProject } from "../support/beside-the-project";

const COUNTRIES = { pakistan: "PAK", estonia: "EST", ireland: "IRL" } as const;

interface Member {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly { readonly name: string; readonly lang?: string }[];
}

/** Members of three parliaments as Popolo has them; undefined where the files aren't there. */
export const readMembers = (): readonly PersonDocument[] | undefined => {
  const members: PersonDocument[] = [];
  for (const [country, code] of Object.entries(COUNTRIES)) {
    const path = besideTheProject(`shared/data/popolo/${country}.json`, "searching among members of parliaments");
    if (path === undefined) return undefined;
    const { persons } = JSON.parse(readFileSync(path, "utf8")) as { readonly persons: readonly Member[] };
    members.push(...persons.map((member) => documentOf(member, code)));
  }
  return members;
};

/** Puts them in as the product itself would. */
export const loadMembers = async (dataSource: DataSource, members: readonly PersonDocument[]): Promise<void> => {
  const records = members.map((member) => ({ id: memberId(member), document: { ...member, ...UNSOURCED } }));
  await dataSource.transaction((manager) => importRecords(manager, personRecord, records, new Date()));
};

const UNSOURCED = { verification: Verification.REPORTED, citations: [], corrections: [] };

export const memberId = ({ name, nationalities }: Pick<PersonDocument, "name" | "nationalities">): string =>
  naturalId("member", `${nationalities.join()}:${name}`);

const documentOf = ({ name, other_names = [] }: Member, code: string): PersonDocument => ({
  name,
  isNamed: true,
  names: other_names.map((other) => ({
    text: other.name,
    kind: NameKind.ALTERNATE,
    language: other.lang ?? null,
    script: null,
    period: null,
    note: null,
  })),
  identifiers: [],
  gender: null,
  image: null,
  summary: null,
  birth: null,
  death: null,
  nationalities: [code],
  webLinks: [],
  contacts: [],
  identification: null,
});
