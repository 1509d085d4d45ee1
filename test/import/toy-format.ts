import type { Draft, FileRow, Format, InputFile, Surroundings } from "../../services/commands/import/format";
import { RowRejected } from "../../services/commands/import/format";
import { fold } from "../../services/runtime/names/fold";
import { naturalId } from "../../services/runtime/records/identity";

/** A visit, as a row of the toy format has it. */
export interface ToyVisit {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly note?: string;
  readonly purpose?: string | null;
}

interface ToyRow extends FileRow {
  readonly visit: ToyVisit;
}

/** Visits, one JSON object a line: as little of a format as the pipeline needs. */
export const toyFormat: Format<ToyRow> = {
  name: "toy",
  about: "visits for tests",
  collection: {
    title: "Toy visits",
    outletName: "The Toy Office",
    url: "https://toys.example.org/visits",
    language: "en",
  },
  rows: async function* (file) {
    let line = 0;
    let rest = "";
    for await (const piece of file.text()) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const raw of lines) {
        line += 1;
        const visit = JSON.parse(raw) as ToyVisit;
        yield { line, locator: `visit ${visit.key}`, raw, visit };
      }
    }
  },
  draftsOf: ({ visit }, surroundings) => draftsOf(visit, surroundings),
};

export const personId = (name: string, country: string): string => naturalId("person", `name:${fold(name)}:${country}`);
export const visitId = (key: string): string => naturalId("visit", `toy:${key}`);

const draftsOf = (visit: ToyVisit, surroundings: Surroundings): readonly Draft[] => {
  const { key, name, on, note, purpose } = visit;
  const [from, to] = [visit.from, visit.to].map((country) => {
    const code = surroundings.countryNamed(country);
    if (code === null) throw new RowRejected(`Nobody knows the country ${country}.`);
    return code;
  });
  const person = personId(name, from ?? "");
  return [
    {
      type: "VISIT",
      id: visitId(key),
      given: {
        kind: "OFFICIAL",
        ...{ from, to, note, purpose },
        period: { edtf: on },
        visitors: [
          {
            personId: person,
            label: name,
            as: "President",
            postRole: "HEAD_OF_STATE",
            onBehalfOf: { countryCode: from },
          },
        ],
      },
    },
    {
      type: "PERSON",
      id: person,
      given: { name, nationalities: [from] },
      isMention: true,
      sameAs: { name, country: from ?? "" },
    },
  ];
};

/** A file that is made line by line while it is read, however long it is. */
export const fileOf = (name: string, visits: () => Iterable<ToyVisit>): InputFile => ({
  path: name,
  name,
  size: 1,
  text: async function* () {
    for (const visit of visits()) yield await Promise.resolve(`${JSON.stringify(visit)}\n`);
  },
});
