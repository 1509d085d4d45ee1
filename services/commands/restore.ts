import { Command } from "commander";
import { restore } from "./backup/restore";
import { runCommand } from "./command-error";
import { serviceDatabases } from "./databases";

const command = new Command("restore")
  .description("Fills both databases, which must be empty, from a folder that backup has written.")
  .argument("<folder>", "a folder that backup has written")
  .action((folder: string) =>
    runCommand(() => restore(serviceDatabases(), folder, (line) => process.stdout.write(`${line}\n`))),
  );

void command.parseAsync();
