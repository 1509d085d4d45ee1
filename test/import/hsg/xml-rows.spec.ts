import { CommandError } from "../../../services/commands/command-error";
import { hsgVisits } from "../../../services/commands/import/hsg/visits";
import { fileOf, rowsOf } from "./input-files";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const read = (text: string) => rowsOf(hsgVisits, fileOf(text));

describe("a file of visits", () => {
  it.each([
    ["cut off", `${HEAD}<visits>\n<visit><id>1</id>`, "visits.xml is no well-formed XML: unclosed tag: visit (line 3)"],
    [
      "not well-formed",
      `${HEAD}<visits>\n<visit></id></visit></visits>`,
      "visits.xml is no well-formed XML: unexpected close tag (line 3)",
    ],
    ["empty", "", "visits.xml is no well-formed XML: document must contain a root element (line 1)"],
    ["JSON", '{"persons":[]}', "visits.xml is no well-formed XML: text data outside of root node (line 1)"],
    [
      "of the other format",
      `${HEAD}<trips></trips>`,
      "visits.xml is no file for hsg-visits: it begins with <trips>, where <visits> should stand (line 2)",
    ],
    [
      "a bomb of entities",
      `${HEAD}<!DOCTYPE visits [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<visits><visit><id>&b;</id></visit></visits>`,
      "visits.xml declares entities; write out what they stand for (line 2)",
    ],
    [
      "with an entity that nobody declares",
      `${HEAD}<visits><visit><id>&b;</id></visit></visits>`,
      "visits.xml is no well-formed XML: undefined entity (line 2)",
    ],
  ])("that is %s is refused in one line", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(new CommandError(message));
  });

  it("with a row that doesn't end is refused before it fills the memory", async () => {
    let given = 0;
    const endless = {
      ...fileOf(""),
      text: async function* () {
        yield await Promise.resolve("<visits><visit><description>");
        for (; given < 100; given += 1) yield "x".repeat(100_000);
      },
    };
    await expect(rowsOf(hsgVisits, endless)).rejects.toThrow(
      "visits.xml has more than 1,000,000 characters in a row; is a </visit> missing? (about line 1)",
    );
    expect(given).toBeLessThan(15);
  });

  it("gives its rows while it is read, however much of it is to come", async () => {
    let given = 0;
    const long = {
      ...fileOf(""),
      text: async function* () {
        yield await Promise.resolve("<visits>");
        for (; given < 1_000; given += 1) yield `<visit><id>${given}</id></visit>\n`;
        yield "</visits>";
      },
    };
    for await (const row of hsgVisits.rows(long)) {
      expect(row.locator).toBe(`visit ${given}`);
      if (given === 10) break;
    }
    expect(given).toBe(10);
  });

  it("may have a doctype, comments, attributes and elements of its own in a text", async () => {
    const rows = await read(
      `<!DOCTYPE visits SYSTEM "visits.dtd">\n<visits><!-- a --><visit kind="a"><id> 1 </id><from id="oman">Muscat &amp;\n Oman</from><description>With <em>words</em>.</description></visit></visits>`,
    );
    expect(rows).toMatchObject([
      {
        line: 2,
        locator: "visit 1",
        attributes: { kind: "a" },
        fields: {
          from: [{ text: "Muscat & Oman", attributes: { id: "oman" } }],
          description: [{ text: "With words." }],
        },
      },
    ]);
  });
});
