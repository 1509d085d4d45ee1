const long = require("../long/jest.config.cjs");

/** All other tests once more, on each line of Node.js that we support: half an hour and more. */
module.exports = {
  ...long,
  displayName: "nodes",
  testMatch: ["<rootDir>/test/nodes/*.test.ts"],
  testTimeout: 30 * 60_000,
};
