import sql from "sql-template-tag";
import { fold } from "../../runtime/names/fold";
import { Citation } from "../../runtime/records/citation.entity";
import { naturalId } from "../../runtime/records/identity";
import { periodColumns } from "../../runtime/records/period";
import type { DocumentOf } from "../../runtime/records/writing/field";
import { citationsOf } from "../../runtime/records/writing/provenance-documents";
import { citationRows } from "../../runtime/records/writing/record-rows";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { memberships, MENTIONED_ELSEWHERE, referrersIn } from "../referrers.sql";
import { identifierMistakes } from "./identifier-mistakes";
import { beginsAfter } from "./lifespan";
import { identifiersGivenTwice } from "./name.fields";
import { identifierRows, nameRows } from "./name.rows";
import { Person } from "./person.entity";
import { personKind } from "./person.fields";
import { PersonIdentifier } from "./person-identifier.entity";
import { PersonName } from "./person-name.entity";
import { PersonNationality } from "./person-nationality.entity";

export type PersonDocument = DocumentOf<typeof personKind.fields>;

/** People as they are written. */
export const personRecord: RecordShape<typeof personKind.fields> = {
  ...personKind,
  entity: Person,
  table: "person",
  labelOf: ({ name }) => name,
  rowOf: ({ name, isNamed, gender, image, summary, birth, death, webLinks, contacts, identification }, id) => ({
    ...{ name, isNamed, gender, image, summary, webLinks, contacts },
    sortName: fold(name),
    birth: periodColumns(birth),
    death: periodColumns(death),
    identificationId: identification && identificationId(id),
    identifiedAsId: identification?.personId ?? null,
    identificationVerification: identification?.verification ?? null,
  }),
  childrenOf: ({ name, names, identifiers, nationalities, identification }, id) => [
    ofPerson(id, PersonName, nameRows(id, name, names, true)),
    ofPerson(id, PersonIdentifier, identifierRows(identifiers)),
    ofPerson(
      id,
      PersonNationality,
      nationalities.map((countryCode, position) => ({ position, countryCode })),
    ),
    { entity: Citation, owner: "recordId", rows: identification ? basisRows(id, identification.citations) : [] },
  ],
  mistakesIn: ({ identifiers, birth, death }) => [
    ...identifiersGivenTwice(identifiers),
    ...(beginsAfter(birth, death)
      ? [userError("INVALID", ["input", "death"], "Death comes before birth; change one of them.")]
      : []),
  ],
  mistakesAmong: async ({ identifiers, identification }, id, database) => [
    ...(identification?.personId === id
      ? [userError("INVALID", ["input", "identification", "personId"], "Nobody is identified as themselves.")]
      : []),
    ...(await identifierMistakes(database, "person", id, identifiers)),
  ],
  isLookedAt: ({ identification }) => identification !== null,
  identifiers: { table: "person_identifier", owner: "person_id" },
  constraints: { person_identifier_scheme_value_key: ["identifiers"] },
  referrersOf: (id, database) =>
    referrersIn(database, [
      memberships(sql`person_id = ${id}`),
      { one: "bio", several: "bios", found: sql`bio WHERE retracted_at IS NULL AND person_id = ${id}` },
      {
        one: "favourite quotation",
        several: "favourite quotations",
        found: sql`bio WHERE retracted_at IS NULL AND quote_attributed_person_id = ${id}`,
      },
      {
        one: "identification of somebody unnamed",
        several: "identifications of somebody unnamed",
        found: sql`person WHERE retracted_at IS NULL AND identified_as_id = ${id}`,
      },
    ]),
  referrersElsewhere: MENTIONED_ELSEWHERE,
};

const ofPerson = <Row extends object>(personId: string, entity: new () => object, rows: readonly Row[]) => ({
  entity,
  owner: "personId",
  rows: rows.map((row) => ({ ...row, personId })),
});

const identificationId = (personId: string): string => naturalId("identification", personId);

type Basis = NonNullable<PersonDocument["identification"]>["citations"];

/** What the identification of an unnamed person rests on. */
const basisRows = (personId: string, citations: Basis) => {
  const basis = identificationId(personId);
  return citationRows("PERSON", personId, basis, citationsOf(basis, citations));
};
