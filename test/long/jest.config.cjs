const [, real] = require("../../jest.config.cjs").projects;

/** Tests that take minutes: they install, build and start everything as its users do. One after another, for they measure. */
module.exports = {
  rootDir: real.rootDir,
  testEnvironment: real.testEnvironment,
  transform: real.transform,
  transformIgnorePatterns: real.transformIgnorePatterns,
  displayName: "long",
  testMatch: ["<rootDir>/test/long/**/*.test.ts"],
  maxWorkers: 1,
  testTimeout: 300_000,
};
