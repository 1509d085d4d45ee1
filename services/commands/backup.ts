import { Command } from "commander";
import { backUp } from "./backup/back-up";
import { runCommand } from "./command-error";
import { serviceDatabases } from "./databases";

const command = new Command("backup")
  .description("Writes both databases into a folder, each as of one snapshot, with all of the history.")
  .argument("<folder>", "a folder that is not there yet")
  .action((folder: string) =>
    runCommand(() => backUp(serviceDatabases(), folder, (line) => process.stdout.write(`${line}\n`))),
  );

void command.parseAsync();
