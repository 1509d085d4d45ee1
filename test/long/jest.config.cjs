const [, real] = require("../../jest.config.cjs").projects;

/**
 * Tests that take minutes: they install, build and start everything as its users do. Two at a time, each in a folder and on
 * ports of its own: what they measure has room for a machine that does something else as well.
 */
module.exports = {
  rootDir: real.rootDir,
  testEnvironment: real.testEnvironment,
  transform: real.transform,
  transformIgnorePatterns: real.transformIgnorePatterns,
  displayName: "long",
  testMatch: ["<rootDir>/test/long/**/*.test.ts"],
  globalSetup: "<rootDir>/test/support/build.ts",
  maxWorkers: 2,
  testTimeout: 300_000,
};
