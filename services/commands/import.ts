import { Argument, Command } from "commander";
import { onStopSignal } from "../runtime/lifecycle/stop-signal";
import { CommandError, runCommand } from "./command-error";
import { serviceDatabases } from "./databases";
import type { SaidOfFiles } from "./import/file-sources";
import type { InputFile } from "./import/format";
import { formats } from "./import/formats";
import { importFailure } from "./import/import-failure";
import { openInputFile } from "./import/input-file";
import { showProgress } from "./import/progress";
import { openReport, shownReport } from "./import/report";
import { countRows, runImport } from "./import/run-import";
import { withStores } from "./import/stores";

interface Options extends SaidOfFiles {
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly map: readonly string[];
  readonly type?: string;
  readonly country?: string;
}

/** As a shell reports a process that was interrupted. */
const INTERRUPTED = 130;
const SOME_REJECTED = 2;

const importFiles = async (name: string, paths: readonly string[], options: Options): Promise<void> => {
  const known = formats.find((format) => format.name === name);
  if (!known)
    throw new CommandError(`There is no format ${name}; there are ${formats.map((each) => each.name).join(", ")}.`);
  const format = known.open(options);
  const files: InputFile[] = [];
  for (const path of new Set(paths)) files.push(await openInputFile(path));
  const rows = await countRows({ format, files });
  const report = options.report === undefined ? shownReport(tellAside) : await openReport(options.report);
  let isStopped = false;
  let read: number | null = null;
  onStopSignal(() => (isStopped = true));
  try {
    await withStores(serviceDatabases(), async (stores) => {
      const progress = showProgress(rows, process.stderr);
      try {
        const account = await runImport(stores, {
          ...{ format, files, report },
          said: options,
          isDryRun: options.dryRun === true,
          progress: (count) => {
            read = count;
            progress.at(count);
          },
          isStopped: () => isStopped,
        });
        progress.stop();
        if (options.dryRun === true) tell("dry run: nothing was written");
        for (const line of account.lines()) tell(line);
        if (account.rows.rejected > 0) process.exitCode = SOME_REJECTED;
        if (account.read < rows) {
          tellAside(`Interrupted: ${rows - account.read} rows are left. Run it again, and it goes on from there.`);
          process.exitCode = INTERRUPTED;
        }
      } finally {
        progress.stop();
      }
    });
  } catch (error) {
    throw importFailure(error, read);
  } finally {
    await report.close();
  }
};

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const tellAside = (line: string): void => void process.stderr.write(`${line}\n`);

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const command = new Command("import")
  .description("Brings other people's files into both databases. Doing it again changes nothing.")
  .addArgument(new Argument("<format>", "what the files are").choices(formats.map((format) => format.name)))
  .argument("<files...>", "the files, each of that format")
  .option("--dry-run", "tell what would come of it, and write nothing")
  .option(
    "--report <file>",
    "write every rejected row, kept record and possible duplicate into a file, a JSON object a line",
  )
  .option("--source <title>", "the collection that the files are of")
  .option("--outlet <name>", "who publishes it")
  .option("--url <url>", "its web address")
  .option("--language <code>", "what it is written in, as a BCP 47 tag: en, ur")
  .option("--map <Column=field>", "csv: the field that a column holds; as often as there are columns", collect, [])
  .option("--type <type>", "csv: visits, statements, people or memberships, where the columns don't say it")
  .option("--country <code>", "popolo: the country of the parties and constituencies: PAK, pk")
  .addHelpText(
    "after",
    () => `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join("\n")}\n`,
  )
  .action((format: string, files: readonly string[], options: Options) =>
    runCommand(() => importFiles(format, files, options)),
  );

void command.parseAsync();
