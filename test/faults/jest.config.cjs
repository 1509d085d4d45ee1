const [, real] = require("../../jest.config.cjs").projects;

/**
 * Faults: processes and databases that are killed, stopped and replaced under load. Each suite has parts of its own.
 * Those that take less than a minute are called `*.quick.test.ts`.
 */
module.exports = {
  rootDir: real.rootDir,
  testEnvironment: real.testEnvironment,
  transform: real.transform,
  transformIgnorePatterns: real.transformIgnorePatterns,
  displayName: "faults",
  testMatch: ["<rootDir>/test/faults/**/*.test.ts"],
  globalSetup: real.globalSetup,
  globalTeardown: real.globalTeardown,
  maxWorkers: 2,
  testTimeout: 120_000,
};
