import { z } from "zod";
import { optional, required, requiredList, type Reference, type ValueKind } from "../../runtime/records/writing/field";
import { glanceOf, UNCLEAR, withGlance } from "../../runtime/records/writing/glance";
import { documentSchema, inputClass, objectOf } from "../../runtime/records/writing/input-class";
import { country, idOf, oneOf, text, wholeNumber } from "../../runtime/records/writing/kinds";
import { citation, type CitationGiven } from "../../runtime/records/writing/provenance.fields";
import { referencesOfFields } from "../../runtime/records/writing/field";
import { Verification } from "../../runtime/records/verification";
import { ParticipantRole, PostRole } from "./participant.enum";

/** One of them, or, for the unnamed, none. */
export interface PartyGiven {
  readonly countryCode: string | null;
  readonly personId: string | null;
  readonly organizationId: string | null;
}

export interface ParticipantGiven extends PartyGiven {
  readonly label: string | null;
  readonly role: ParticipantRole | null;
  readonly as: string | null;
  readonly postRole: PostRole | null;
  readonly side: number | null;
  readonly onBehalfOf: ParticipantGiven | null;
  readonly identification: IdentificationGiven | null;
}

export interface IdentificationGiven extends PartyGiven {
  readonly verification: Verification;
  readonly citations: readonly CitationGiven[];
}

const PARTY = {
  countryCode: optional(country, "A country, by its code of two or three letters."),
  personId: optional(idOf("Person"), "A person."),
  organizationId: optional(idOf("Organization"), "An organization."),
};

const partiesIn = ({ countryCode, personId, organizationId }: PartyGiven): readonly string[] =>
  [countryCode, personId, organizationId].filter((party): party is string => party !== null);

const TOO_MANY = "has more than one of countryCode, personId and organizationId; give one of them, or none";

const identificationObject = objectOf("IdentificationInput", "Who an unnamed participant probably was.", {
  ...PARTY,
  verification: required(oneOf(Verification), "How well the identification stands up."),
  citations: requiredList(citation, "What it rests on: at least one."),
});
const identification: ValueKind<IdentificationGiven> = {
  ...identificationObject,
  value: identificationObject.value.superRefine((given, context) => {
    if (partiesIn(given).length > 1) context.addIssue({ code: "custom", message: TOO_MANY });
    if (partiesIn(given).length === 0)
      context.addIssue({ code: "custom", message: "has nobody; give one of countryCode, personId and organizationId" });
    if (given.citations.length === 0)
      context.addIssue({ code: "custom", path: ["citations"], message: "is empty; no assertion without a source" });
  }),
};

const OWN = {
  ...PARTY,
  label: optional(text(300), "What the source calls them; may be left out for a country."),
  role: optional(oneOf(ParticipantRole), "In what role; that of the list where left out."),
  as: optional(text(300), "The post that they held then."),
  postRole: optional(oneOf(PostRole), "What kind of post that was."),
  side: optional(wholeNumber(1, 2, ""), "In a conflict: side 1 or 2."),
  identification: optional(identification, "Who it probably was, for the unnamed."),
};

const isSound = (given: Omit<ParticipantGiven, "onBehalfOf">): boolean =>
  partiesIn(given).length <= 1 && (given.label !== null || given.countryCode !== null);

const checked = (given: Omit<ParticipantGiven, "onBehalfOf">, context: z.RefinementCtx): void => {
  if (partiesIn(given).length > 1) context.addIssue({ code: "custom", message: TOO_MANY });
  if (given.label === null && given.countryCode === null)
    context.addIssue({ code: "custom", path: ["label"], message: "is missing; only a country may go without a label" });
};

const principalSchema = documentSchema(OWN) as unknown as z.ZodType<Omit<ParticipantGiven, "onBehalfOf">>;
const onBehalfOf: ValueKind<ParticipantGiven> = {
  type: () => ParticipantInput,
  value: withGlance(
    z
      .looseObject({ onBehalfOf: z.null({ error: "goes one level deep only" }).optional() })
      .pipe(principalSchema as never)
      .superRefine((given, context) => {
        checked(given, context);
      })
      .transform((given) => ({ ...(given as ParticipantGiven), onBehalfOf: null })),
    (given) => {
      const seen = glanceOf(principalSchema)(given);
      if (seen === UNCLEAR || !isSound(seen)) return UNCLEAR;
      const isNobodys = ((given as Partial<ParticipantGiven>).onBehalfOf ?? null) === null;
      return isNobodys ? { ...seen, onBehalfOf: null } : UNCLEAR;
    },
  ),
  referencesIn: (value, path) => referencesIn(OWN, value, path),
};
const FIELDS = { ...OWN, onBehalfOf: optional(onBehalfOf, "Whom they act for: a minister for a country.") };

const ParticipantInput: new () => object = inputClass(
  "ParticipantInput",
  "One of countryCode, personId, organizationId or, for the unnamed, none. The label may be left out for a country.",
  FIELDS,
);

const participantSchema = documentSchema(FIELDS) as unknown as z.ZodType<ParticipantGiven>;

/** Who takes part in a record. */
export const participant: ValueKind<ParticipantGiven> = {
  type: () => ParticipantInput,
  value: withGlance(participantSchema.superRefine(checked), (given) => {
    const seen = glanceOf(participantSchema)(given);
    return seen === UNCLEAR || !isSound(seen) ? UNCLEAR : seen;
  }),
  referencesIn: (value, path) => referencesIn(FIELDS, value, path),
};

const referencesIn = (fields: typeof OWN, value: object, path: Reference["path"]): readonly Reference[] =>
  referencesOfFields(fields, value as Readonly<Record<string, unknown>>, path);
