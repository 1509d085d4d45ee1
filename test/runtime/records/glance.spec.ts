import "reflect-metadata";
import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { records as geopoliticsRecords } from "../../../services/geopolitics/records";
import { records as peopleRecords } from "../../../services/people/records";
import { glanceOf, UNCLEAR, withGlance } from "../../../services/runtime/records/writing/glance";
import { fieldsOf } from "../../../services/runtime/records/writing/read-input";

// What is told at a glance is what the check itself says, word for word; of all else nothing is told at a glance.

const UUID = "0190A5B2-1111-7000-8000-00000000000A";
const texts = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    " a word ",
    "Ishaq Dar",
    "e\u0301",
    "ڈار",
    "a\u0001",
    "a\nb",
    "x".repeat(301),
    "x".repeat(5_001),
  ),
  fc.constantFrom(UUID, UUID.toLowerCase(), "0190a5b2", "PAK", " pk ", "Zzz", "usa", "en", "no tag"),
  fc.constantFrom("2025-11-24", "2025-11-24/..", "2025-02-30", "2025-08~", "24.11.2025", "https://example.org", "Latn"),
  fc.string({ maxLength: 8 }),
);
const numbers = fc.constantFrom(0, 1, 2, 3, -1, 1.5, 90, 181, NaN, Infinity, 2 ** 60, 1e12);
const anything = fc.oneof(texts, numbers, fc.constantFrom(null, undefined, true, [], {}, [null], new Date(0)));

interface Defined {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

const definedBy = (check: z.ZodType): Defined => check.def;

/** What a check is for, good and bad. */
const givenTo = (check: z.ZodType): Arbitrary<unknown> =>
  fc.oneof({ weight: 19, arbitrary: fitting(definedBy(check)) }, { weight: 1, arbitrary: anything });

const fitting = ({ type, shape, element, innerType, in: first, out, entries }: Defined): Arbitrary<unknown> => {
  if (shape) return fc.record(Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, givenTo(part)])));
  if (element) {
    const several = fc.array(givenTo(element), { maxLength: 3 });
    return fc.oneof(
      several,
      givenTo(element).map((each) => Array<unknown>(201).fill(each)),
    );
  }
  if (innerType) return fc.option(givenTo(innerType), { nil: undefined, freq: 3 });
  if (first) return out && out.def.type !== "transform" ? fc.oneof(givenTo(first), givenTo(out)) : givenTo(first);
  if (entries) return fc.constantFrom(...Object.values(entries));
  return type === "number" ? numbers : type === "boolean" ? fc.boolean() : texts;
};

const kinds = [...geopoliticsRecords, ...peopleRecords];
const fields = kinds.flatMap((kind) =>
  Object.entries(fieldsOf(kind)).map(([name, { value }]) => ({ name: `${kind.typename}.${name}`, check: value })),
);

it.each(fields)("tells of $name what its check says", ({ check }) => {
  fc.assert(
    fc.property(givenTo(check), (given) => {
      const seen = glanceOf(check)(given);
      if (seen === UNCLEAR) return;
      const read = check.safeParse(given);
      expect(read.error).toBeUndefined();
      // In the same order too: histories are compared as text.
      expect(JSON.stringify(seen)).toBe(JSON.stringify(read.data));
      expect(seen).toEqual(read.data);
    }),
    { numRuns: 60 },
  );
});

it("sees visitors and hosts, periods and sources as they are", () => {
  const visitor = { label: "Ishaq Dar", personId: UUID, as: "foreign minister", onBehalfOf: { countryCode: "pk" } };
  const clear: Readonly<Record<string, unknown>> = {
    "Visit.visitors": [visitor],
    "Visit.hosts": null,
    "Visit.period": { edtf: "2025-11-24/2025-11-26" },
    "Visit.citations": [{ sourceId: UUID, locator: "row 12" }],
    "Person.name": "Ishaq Dar",
  };
  for (const [name, given] of Object.entries(clear)) {
    const check = fields.find((field) => field.name === name)?.check;
    expect(glanceOf(check ?? z.never())(given)).not.toBe(UNCLEAR);
  }
});

it("tells nothing of a check that was made of one with a glance", () => {
  const word = withGlance(z.string(), (given) => (typeof given === "string" ? given : UNCLEAR));
  expect(glanceOf(word)("Dar")).toBe("Dar");
  expect(glanceOf(word.refine((given) => given !== "Dar"))("Dar")).toBe(UNCLEAR);
});
