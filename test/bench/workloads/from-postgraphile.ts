/** What JSON is read into. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What PostGraphile answers, in the shape of Dossier's answers: columns become the fields that Dossier makes of them. */
export const toDossier = (value: Json | undefined): Json => {
  if (isList(value)) return value.map(toDossier);
  if (!isObject(value)) return value ?? null;
  if ("partyType" in value) return who(value);
  if ("recordType" in value) return happening(value);
  const fields = Object.entries(value).map(([name, field]): JsonObject => {
    const rule = RULES[name];
    return rule ? rule(field) : { [name]: toDossier(field) };
  });
  return Object.assign({}, ...fields) as JsonObject;
};

/** The rows of a connection where Dossier gives the whole list. */
const whole =
  (name: string) =>
  (list: Json): JsonObject => ({ [name]: nodesOf(list).map(toDossier) });

/** The one row of a connection, where it is one. */
const only =
  (name: string) =>
  (given: Json): JsonObject => ({
    [name]: toDossier(isObject(given) && "nodes" in given ? (nodesOf(given)[0] ?? null) : given),
  });

const RULES: Readonly<Record<string, (field: Json) => JsonObject>> = {
  rowId: (id) => ({ id }),
  periodEdtf: (edtf) => ({ period: edtf === null ? null : { edtf } }),
  publishedEdtf: (edtf) => ({ publishedOn: edtf === null ? null : { edtf } }),
  fromCode: (code) => ({ from: { code } }),
  toCode: (code) => ({ to: { code } }),
  ageYears: (years) => ({ age: { years } }),
  colourAnswer: (answer) => ({ favouriteColour: { answer } }),
  post: (post) => {
    const { role, organization } = isObject(post) ? post : {};
    return { post: { role: role ?? null }, organization: organization ?? null };
  },
  nationalities: (list) => ({
    nationalities: nodesOf(list).map((node) => (isObject(node) ? (node.country ?? null) : null)),
  }),
  ...Object.fromEntries(
    ["memberships", "visitors", "hosts", "participants", "about", "citations"].map((name) => [name, whole(name)]),
  ),
  ...Object.fromEntries(["speaker", "from", "to"].map((name) => [name, only(name)])),
};

/** A participant. */
const who = ({ label, asPost, partyType, party, person }: JsonObject): JsonObject => ({
  label: label ?? null,
  as: asPost ?? null,
  party: isObject(person)
    ? { __typename: "Person", id: person.rowId ?? null, name: person.name ?? null }
    : { __typename: partyType ?? null, code: party ?? null },
});

/** An entry of a timeline: one of four kinds of record. */
const happening = ({ recordType, ...records }: JsonObject): Json => {
  const kind = typeof recordType === "string" ? recordType.toLowerCase() : "";
  const record = toDossier(records[kind]);
  return isObject(record) ? { __typename: kind.charAt(0).toUpperCase() + kind.slice(1), ...record } : record;
};

const nodesOf = (connection: Json): readonly Json[] =>
  isObject(connection) && isList(connection.nodes) ? connection.nodes : [];

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);
