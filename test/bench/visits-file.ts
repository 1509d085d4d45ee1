import { once } from "node:events";
import { createWriteStream } from "node:fs";

/** Of what a desk's spreadsheet is made; the same file each time. */
const COUNTRIES = ["PAK", "USA", "IRN", "CHN", "TUR", "SAU", "ARE", "AFG", "IND", "RUS", "GBR", "FRA", "DEU", "QAT"];
const GIVEN_NAMES = [
  "Ishaq",
  "Nadia",
  "Omar",
  "Fatima",
  "Javed",
  "Sergei",
  "Li",
  "Hakan",
  "Amir",
  "Claire",
  "Otto",
  "Wang",
];
const FAMILY_NAMES = [
  "Dar",
  "Khan",
  "Rahmani",
  "Petrov",
  "Demir",
  "Haddad",
  "Sharma",
  "Moreau",
  "Becker",
  "Stone",
  "Zhao",
];
const SYLLABLES = ["ba", "do", "mi", "ra", "tu", "le", "ko", "sha", "ni", "ze", "gu", "pa", "vi"];
const CITIES = ["Islamabad", "Washington", "Tehran", "Beijing", "Ankara", "Riyadh", "Doha", "Kabul", "London", "Paris"];
const KINDS = ["STATE", "OFFICIAL", "WORKING", "PRIVATE", "TRANSIT"];
const POSTS = ["president", "foreign minister", "prime minister", "special envoy", "defence minister"];
const PURPOSES = ["Talks on trade and transit", "A summit of the region's governments, with a word on water", ""];
const TOPICS = ["trade", "security", "energy; trade", "refugees", "water; security"];

/** So many people go on all of these visits, each of a country of their own. */
const PEOPLE = 2_000;

const HEADING = [
  ...["key", "kind", "visitors", "visitors.as", "from", "to", "hosts", "period", "places", "purpose", "topics", "note"],
].join(",");

/** Writes a spreadsheet of visits, in order of their days. */
export const writeVisitsFile = async (path: string, rows: number): Promise<void> => {
  const file = createWriteStream(path);
  file.write(`${HEADING}\n`);
  for (let row = 0; row < rows; row++) {
    if (!file.write(`${lineOf(row, rows)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
};

const lineOf = (row: number, rows: number): string => {
  const visitor = (row * 7_919) % PEOPLE;
  const host = (row * 104_729 + 1) % PEOPLE;
  const begun = dayOf(Math.floor((row / rows) * 9_000));
  return [
    `V-${row}`,
    pick(KINDS, row),
    nameOf(visitor),
    pick(POSTS, visitor),
    countryOf(visitor),
    countryOf(host),
    nameOf(host),
    row % 3 === 0 ? begun : `${begun}/${dayOf(Math.floor((row / rows) * 9_000) + (row % 5))}`,
    pick(CITIES, host),
    pick(PURPOSES, row).includes(",") ? `"${pick(PURPOSES, row)}"` : pick(PURPOSES, row),
    pick(TOPICS, row),
    row % 4 === 0 ? `As the desk's diary of ${begun} has it` : "",
  ].join(",");
};

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

const countryOf = (person: number): string => pick(COUNTRIES, person);

/** Names of two words that differ by more than a letter. */
const nameOf = (person: number): string => {
  const middle = `${pick(SYLLABLES, person)}${pick(SYLLABLES, Math.floor(person / 13))}${pick(SYLLABLES, Math.floor(person / 169))}`;
  return `${pick(GIVEN_NAMES, person)} ${middle.charAt(0).toUpperCase()}${middle.slice(1)} ${pick(FAMILY_NAMES, person)}`;
};

const dayOf = (days: number): string => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
