import { Client } from "pg";
import { searchable } from "../../services/geopolitics/text-search/searchable";
import { createDatabases } from "../support/databases";

// What is searched for is brought into the form in which words are compared by us, and what records say by the database.

/** Every character but NUL and halves of pairs, of the planes that letters are in. */
const characters = function* (): Generator<string> {
  for (let code = 1; code < 0x20000; code += 1) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
};

const ELIDED = [
  "l'Iran, d'État et qu’il n'a",
  "dell'Iran «l'Iran» (D’Ivoire) –l'eau",
  "Sana'a o'clock nell'aria Un'altra",
  "l'\td'un\nl’homme “s'il”",
  "aujourd'hui rock'n'roll 'l'Iran'",
];

it("has every character as the database has it", async () => {
  const databases = await createDatabases();
  const client = new Client({ connectionString: databases.geopolitics });
  await client.connect();
  try {
    const letters = [...characters()];
    const lines = Array.from({ length: Math.ceil(letters.length / 64) }, (_, line) =>
      letters
        .slice(line * 64, (line + 1) * 64)
        .map((letter) => `a${letter}b ${letter}'c`)
        .join("d"),
    );
    const texts = [...ELIDED, ...lines];
    const { rows } = await client.query<{ made: string }>(
      "SELECT searchable(given) AS made FROM unnest($1::text[]) WITH ORDINALITY AS texts (given, place) ORDER BY place",
      [texts],
    );
    expect(texts.map(searchable)).toEqual(rows.map(({ made }) => made));
  } finally {
    await client.end();
    await databases.drop();
  }
});
