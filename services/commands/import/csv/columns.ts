/** What the cells of a column hold, and how they are read. */
export type CellKind =
  | "text"
  | "words"
  | "country"
  | "id"
  | "date"
  | "number"
  | "flag"
  | "json"
  | "party"
  | "principal"
  | "identifier"
  | "contact";

/** One column that a spreadsheet can have. */
export interface Column {
  /** As its heading has it: a field of the API's input, or a path to one: visitors.as. */
  readonly name: string;
  /** The field of the input that it is for. */
  readonly field: string;
  /** Where its cell goes inside the field; nothing where the cell is the field. */
  readonly path: readonly string[];
  /** Whether a cell has several, with semicolons between. */
  readonly isList: boolean;
  readonly kind: CellKind;
}

const one = (name: string, kind: CellKind = "text"): Column => ({ name, field: name, path: [], isList: false, kind });
const several = (name: string, kind: CellKind = "text"): Column => ({ ...one(name, kind), isList: true });

/** The parts of a field that is an object, or a list of them; the part without a name has the field's own heading. */
const parts = (field: string, isList: boolean, all: readonly (readonly [string, string, CellKind])[]): Column[] =>
  all.map(([suffix, path, kind]) => ({
    ...{ field, isList, kind, path: path.split(".") },
    name: suffix === "" ? field : `${field}.${suffix}`,
  }));

const period = (field: string): Column[] =>
  parts(field, false, [
    ["", "edtf", "date"],
    ["asReported", "asReported", "text"],
  ]);

const party = (field: string, isList: boolean): Column[] =>
  parts(field, isList, [
    ["", "label", "text"],
    ["personId", "personId", "party"],
    ["organizationId", "organizationId", "party"],
    ["countryCode", "countryCode", "country"],
    ["as", "as", "text"],
    ["postRole", "postRole", "words"],
    ["role", "role", "words"],
    ["side", "side", "number"],
    ["onBehalfOf", "onBehalfOf", "principal"],
    ["identification", "identification", "json"],
  ]);

/** One type of records that a file can hold. */
export interface RecordsOfFile {
  readonly name: "visits" | "statements" | "people" | "memberships";
  /** As messages call one. */
  readonly one: string;
  /** As the history names it. */
  readonly type: string;
  readonly columns: readonly Column[];
  /** What every record needs: of each line one of the columns. */
  readonly required: readonly (readonly string[])[];
  /** What tells one row from another that has neither an id nor a key. */
  readonly identity: readonly string[];
}

/** Of every type: which record it is, and how well it stands up. */
const COMMON: readonly Column[] = [one("id"), one("key"), one("verification", "words")];

/** Columns of our own exports that say more than is read back. */
export const READ_ONLY: ReadonlySet<string> = new Set(["sources"]);

/** Fields of the participants' kind, whose people may be given by name. */
export const PARTIES: ReadonlySet<string> = new Set(["visitors", "hosts", "speaker", "addressees", "about"]);

const idsOf = (field: string): readonly string[] => [
  field,
  `${field}.personId`,
  `${field}.organizationId`,
  `${field}.countryCode`,
];

export const VISITS: RecordsOfFile = {
  name: "visits",
  one: "visit",
  type: "VISIT",
  columns: [
    ...COMMON,
    one("kind", "words"),
    one("from", "country"),
    one("to", "country"),
    ...period("period"),
    ...party("visitors", true),
    ...party("hosts", true),
    several("places"),
    one("purpose"),
    several("topics"),
    one("status", "words"),
    one("trip"),
    one("note"),
  ],
  required: [["kind"], idsOf("visitors")],
  identity: [...idsOf("visitors"), "from", "to", "period"],
};

export const STATEMENTS: RecordsOfFile = {
  name: "statements",
  one: "statement",
  type: "STATEMENT",
  columns: [
    ...COMMON,
    one("form", "words"),
    one("text"),
    one("language"),
    one("originalText"),
    one("originalLanguage"),
    one("gloss"),
    ...party("speaker", false),
    ...party("addressees", true),
    ...party("about", true),
    several("topics"),
    one("medium", "words"),
    ...period("period"),
    one("visitId", "id"),
    one("meetingId", "id"),
    one("variantOfId", "id"),
    one("links", "json"),
  ],
  required: [["form"], ["text"], idsOf("speaker"), ["medium"]],
  identity: [...idsOf("speaker"), "text", "period"],
};

export const PEOPLE: RecordsOfFile = {
  name: "people",
  one: "person",
  type: "PERSON",
  columns: [
    ...COMMON,
    one("name"),
    one("isNamed", "flag"),
    ...parts("names", true, [
      ["", "text", "text"],
      ["kind", "kind", "words"],
      ["language", "language", "text"],
      ["script", "script", "text"],
      ["period", "period.edtf", "date"],
      ["period.asReported", "period.asReported", "text"],
      ["note", "note", "text"],
    ]),
    several("identifiers", "identifier"),
    several("nationalities", "country"),
    one("gender"),
    ...period("birth"),
    ...period("death"),
    one("summary"),
    one("image"),
    ...parts("webLinks", true, [
      ["", "url", "text"],
      ["note", "note", "text"],
    ]),
    several("contacts", "contact"),
    one("identification", "json"),
  ],
  required: [["name"]],
  identity: ["name", "nationalities"],
};

export const MEMBERSHIPS: RecordsOfFile = {
  name: "memberships",
  one: "membership",
  type: "MEMBERSHIP",
  columns: [
    ...COMMON,
    one("personId", "id"),
    one("person"),
    one("country", "country"),
    one("organizationId", "id"),
    one("organization"),
    one("postId", "id"),
    one("onBehalfOfId", "id"),
    one("onBehalfOf"),
    one("areaId", "id"),
    one("area"),
    one("termId", "id"),
    one("label"),
    ...period("period"),
    one("note"),
  ],
  required: [
    ["personId", "person"],
    ["organizationId", "organization", "postId"],
  ],
  identity: [
    ...["personId", "person", "country", "postId", "organizationId", "organization"],
    ...["onBehalfOfId", "onBehalfOf", "areaId", "area", "termId", "label", "period"],
  ],
};

/** Names in the place of ids: what a membership's columns say for people who have no ids at hand. */
export const BY_NAME: ReadonlySet<string> = new Set(["person", "country", "organization", "onBehalfOf", "area"]);

export const RECORDS_OF_FILES: readonly RecordsOfFile[] = [VISITS, STATEMENTS, PEOPLE, MEMBERSHIPS];
