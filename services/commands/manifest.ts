import { readdirSync, readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Command } from "commander";
import { buildSchema } from "graphql";
import { schemaFile } from "../runtime/files/schema-file";
import { runCommand } from "./command-error";
import { makeManifest, ManifestError } from "./persisted-query-manifest";

interface Wish {
  readonly out: string;
}

const OPERATIONS = relative(process.cwd(), schemaFile("operations"));
const API = schemaFile("api.graphql");

/** @throws ManifestError where there is no file of GraphQL */
const filesIn = (places: readonly string[]): readonly string[] => {
  const mistakes: string[] = [];
  const files = places.flatMap((place) => {
    const found = graphqlIn(place);
    if (found.length === 0) mistakes.push(`${place}: there is no file of GraphQL (.graphql, .gql)`);
    return found;
  });
  if (mistakes.length > 0) throw new ManifestError(mistakes);
  return [...new Set(files)];
};

/** A file itself, whatever it is called; of a folder all that is GraphQL, however deep. */
const graphqlIn = (place: string): readonly string[] => {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(graphql|gql)$/.test(file))
    .sort()
    .map((file) => join(place, file));
};

const command = new Command("manifest")
  .description(
    "Writes a manifest of operations (Apollo's format), for clients that send ids and for gateways that take them.",
  )
  .argument("[places...]", "files of GraphQL, or folders of them", [OPERATIONS])
  .option("--out <file>", "where it goes", "persisted-query-manifest.json")
  .action((places: readonly string[]) =>
    runCommand(async () => {
      const { out } = command.opts<Wish>();
      const manifest = await makeManifest(filesIn(places), buildSchema(readFileSync(API, "utf8")));
      if (manifest.operations.length === 0) throw new ManifestError(["The files have no operation."]);
      await writeFile(out, JSON.stringify(manifest, null, 2));
      process.stdout.write(`${out}: ${manifest.operations.length} operations\n`);
    }),
  );

void command.parseAsync();
