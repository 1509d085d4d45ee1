import { Float, ID, Int } from "type-graphql";
import { z } from "zod";
import { parsePeriod } from "../../edtf/edtf";
import { quoted } from "../../graphql/bad-input";
import { isUuid } from "../../graphql/ids";
import { EdtfScalar } from "../../graphql/scalars";
import { suggestedCode } from "../../iso3166/suggested-code";
import { toAlpha3 } from "../../iso3166/iso3166";
import { UNCLEAR, withGlance } from "./glance";
import type { ValueKind } from "./field";
import { optional, required } from "./field";
import { objectOf } from "./input-class";

/** Text is stored as given, but for its form of Unicode and the blanks around it. It is never interpreted. */
const tidy = (value: string): string => value.normalize("NFC").trim();

// Written out so that no control character stands in this file: all but line breaks and tabs.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/; // eslint-disable-line no-control-regex

/** @param longest in characters */
export const text = (longest = 1_000): ValueKind<string> => ({
  type: () => String,
  value: withGlance(
    z
      .string()
      .transform(tidy)
      .superRefine((value, context) => {
        if (value === "") context.addIssue({ code: "custom", message: "is empty; write something, or leave it out" });
        if (CONTROL.test(value)) context.addIssue({ code: "custom", message: "has a control character; leave it out" });
        if (value.length > longest)
          context.addIssue({ code: "custom", message: `has ${value.length} characters; it can have up to ${longest}` });
      }),
    (given) => {
      if (typeof given !== "string") return UNCLEAR;
      const value = tidy(given);
      return value === "" || value.length > longest || CONTROL.test(value) ? UNCLEAR : value;
    },
  ),
});

export const flag: ValueKind<boolean> = {
  type: () => Boolean,
  value: withGlance(z.boolean(), (given) => (typeof given === "boolean" ? given : UNCLEAR)),
};

export const oneOf = <E extends Readonly<Record<string, string>>>(values: E): ValueKind<E[keyof E]> => {
  const all: ReadonlySet<unknown> = new Set(Object.values(values));
  return {
    type: () => values,
    value: withGlance(z.enum(values), (given) => (all.has(given) ? (given as E[keyof E]) : UNCLEAR)),
  };
};

export const number = (least: number, most: number, unit: string): ValueKind<number> => ({
  type: () => Float,
  value: between(z.number(), least, most, unit),
});

export const wholeNumber = (least: number, most: number, unit: string): ValueKind<number> => ({
  type: () => Int,
  value: between(z.number().int(), least, most, unit),
});

const between = (value: z.ZodNumber, least: number, most: number, unit: string): z.ZodType<number> =>
  value.refine((given) => given >= least && given <= most, { error: `lies outside ${least} to ${most} ${unit}` });

export const latitude = number(-90, 90, "degrees");
export const longitude = number(-180, 180, "degrees");

/** An id of a record, as the database writes it. */
export const idOf = (typename: string): ValueKind<string> => ({
  type: () => ID,
  value: withGlance(
    z
      .string()
      .refine(isUuid, { error: ({ input }) => `${quoted(String(input))} is no id` })
      .transform((id) => id.toLowerCase()),
    (given) => (typeof given === "string" && isUuid(given) ? given.toLowerCase() : UNCLEAR),
  ),
  referencesIn: (id, path) => [{ typename, id, path }],
});

/** A country by its code of two or three letters, in any case; held by three in capitals (ISO 3166-1). */
export const country: ValueKind<string> = {
  type: () => ID,
  value: withGlance(
    z.string().transform((code, context) => {
      const alpha3 = toAlpha3(code.trim());
      if (alpha3 !== null) return alpha3;
      const near = suggestedCode(code);
      const hint = near === null ? "write it by ISO 3166-1, for example PAK or pk" : `did you mean ${near}?`;
      context.addIssue({ code: "custom", message: `${quoted(code)} is no country's code; ${hint}` });
      return z.NEVER;
    }),
    (given) => (typeof given === "string" ? (toAlpha3(given.trim()) ?? UNCLEAR) : UNCLEAR),
  ),
  referencesIn: (code, path) => [{ typename: "Country", id: code, path }],
};

export const webAddress: ValueKind<string> = {
  type: () => String,
  value: text(2_000).value.refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), {
    error: ({ input }) => `${quoted(String(input))} is no web address; it begins with https:// or http://`,
  }),
};

/** A BCP 47 tag in its usual letter case. */
export const language: ValueKind<string> = {
  type: () => String,
  value: z.string().transform((tag, context) => {
    try {
      return new Intl.Locale(tag.trim()).toString();
    } catch {
      const message = `${quoted(tag)} is no language tag; write it by BCP 47, for example en, fa or pt-BR`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
  }),
};

const edtf: ValueKind<string> = {
  type: () => EdtfScalar,
  value: withGlance(
    z.string().transform((given, context) => {
      try {
        return parsePeriod(given).edtf;
      } catch (error) {
        context.addIssue({ code: "custom", message: error instanceof Error ? error.message : String(error) });
        return z.NEVER;
      }
    }),
    (given) => {
      if (typeof given !== "string") return UNCLEAR;
      try {
        return parsePeriod(given).edtf;
      } catch {
        return UNCLEAR;
      }
    },
  ),
};

export const period = objectOf(
  "PeriodInput",
  "A date that may be partial, uncertain or a span, with the source's own wording beside it.",
  {
    edtf: required(edtf, "In the Extended Date/Time Format: 2025-11-24/2025-11-26, 2025-08, 2025-08-05/.."),
    asReported: optional(text(), "The source's own words: back in August."),
  },
);
