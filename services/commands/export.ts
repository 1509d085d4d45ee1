import { Argument, Command } from "commander";
import { CommandError, runCommand } from "./command-error";
import { serviceDatabases } from "./databases";
import { exporters } from "./export/exporters";
import type { Exporter } from "./export/exporter";
import { writeExport } from "./export/write-export";

interface Wish {
  readonly out?: string;
  readonly type?: string;
}

const typeOf = ({ name, types = [] }: Exporter, type: string | undefined): string | null => {
  if (types.length === 0) {
    if (type === undefined) return null;
    throw new CommandError(`${name} has all in one: leave --type out.`);
  }
  if (type !== undefined && types.includes(type)) return type;
  throw new CommandError(`${name} has one type of records at a time: say by --type which, one of ${types.join(", ")}.`);
};

const command = new Command("export")
  .description(
    [
      "Takes data out of both databases, as of one moment:",
      ...exporters.map(({ name, about }) => `  ${name}: ${about}`),
    ].join("\n"),
  )
  .addArgument(new Argument("<format>", "what to write").choices(exporters.map(({ name }) => name)))
  .option("--out <file>", "where it goes; to the standard output where left out")
  .option("--type <type>", "which records, for a format that has one type at a time")
  .action((format: string) =>
    runCommand(async () => {
      const { out, type } = command.opts<Wish>();
      const exporter = exporters.find(({ name }) => name === format);
      if (!exporter) throw new CommandError(`There is no format ${format}.`);
      const options = { type: typeOf(exporter, type) };
      const databases = serviceDatabases();
      const count = await writeExport(out ?? null, (stream) => exporter.write(databases, stream, options));
      process.stderr.write(`${count} ${count === 1 ? "record" : "records"}\n`);
    }),
  );

void command.parseAsync();
