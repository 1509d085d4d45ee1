import { createLogger, logLevelFor } from "../../../services/runtime/logging/logger";

test("credentials never reach the log", () => {
  const lines: string[] = [];
  const logger = createLogger({ name: "test", environment: "production" }, { write: (line) => void lines.push(line) });
  const headers = {
    authorization: "Bearer s3cret",
    cookie: "s3cret",
    "set-cookie": "s3cret",
    "x-subgraph-secret": "s3cret",
    accept: "text/html",
  };
  logger.info({ headers }, "one");
  logger.info({ req: { headers } }, "two");
  logger.info(headers, 'three\n{"level":60}');
  expect(lines.join("")).not.toContain("s3cret");
  expect(lines.join("")).toContain("text/html");
  expect(lines.join("").trim().split("\n")).toHaveLength(3);
});

test("development is quiet, production tells", () => {
  expect([logLevelFor("development"), logLevelFor("production"), logLevelFor("test")]).toEqual([
    "warn",
    "info",
    "silent",
  ]);
});
