import { Command } from "commander";
import { runCommand } from "./command-error";
import { serviceDatabases, withDatabase } from "./databases";
import { danglingReferences, type RecordsFound, verifyRecords } from "./verify-records";

const verify = async (): Promise<void> => {
  const found: RecordsFound[] = [];
  for (const service of serviceDatabases()) {
    found.push(
      await withDatabase(service, (dataSource) => verifyRecords(dataSource, service.records, service.ownTables)),
    );
  }
  const problems = [...found.flatMap((each) => each.problems), ...danglingReferences(found)];
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  const records = found.flatMap(({ keys }) => [...keys.values()]).reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(
    `${records} records, ${problems.length === 0 ? "nothing wrong" : `${problems.length} problems`}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
};

const command = new Command("verify")
  .description("Checks that every record is what its history says, and that nothing names what is not there.")
  .action(() => runCommand(verify));

void command.parseAsync();
