import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { schemaFile } from "../runtime/files/schema-file";
import { CommandError, runCommand } from "./command-error";
import { drawVisitsByYear, type VisitsByYear } from "./visits-chart";

interface Wish {
  readonly url: string;
  readonly out?: string;
}

interface Answer {
  readonly data?: VisitsByYear | null;
  readonly errors?: readonly { readonly message: string }[];
}

const OPERATION = schemaFile("operations/visits-by-year.graphql");
const PATIENCE_MS = 30_000;

/** @throws CommandError where the API does not answer, or not with visits between two countries */
const askForVisits = async (url: string, between: readonly string[]): Promise<VisitsByYear> => {
  const { data, errors } = await answerOf(url, { query: readFileSync(OPERATION, "utf8"), variables: { between } });
  if (errors?.length) throw new CommandError(errors.map(({ message }) => message).join("\n"));
  if (!data) throw new CommandError(`${url} gave no answer that has data.`);
  if (data.countries.nodes.length !== between.length) {
    throw new CommandError(
      `No country has one of the codes ${between.join(", ")}; give two of ISO 3166-1, such as IRN PAK.`,
    );
  }
  return data;
};

const answerOf = async (url: string, request: object): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return (await response.json()) as Answer;
  } catch {
    throw new CommandError(`No Dossier answers at ${url}; start one by npm start, or say by --url where it is.`);
  }
};

const command = new Command("chart")
  .description("Draws how many visits there were between two countries, year by year, as an SVG.")
  .argument("<one>", "a country's code: IRN, ir")
  .argument("<other>", "the other one's: PAK, pk")
  .option("--url <url>", "where the API answers", "http://localhost:4000/graphql")
  .option("--out <file>", "where the drawing goes; visits-IRN-PAK.svg in this folder where left out")
  .action((one: string, other: string) =>
    runCommand(async () => {
      const { url, out } = command.opts<Wish>();
      const visits = await askForVisits(url, [one, other]);
      const file = out ?? `visits-${visits.countries.nodes.map(({ code }) => code).join("-")}.svg`;
      await writeFile(file, drawVisitsByYear(visits));
      process.stdout.write(`${file}\n`);
    }),
  );

void command.parseAsync();
