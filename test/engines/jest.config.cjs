const [, real] = require("../../jest.config.cjs").projects;

/** Other engines and composers than our own, which come with a package.json of their own. */
module.exports = {
  ...real,
  displayName: "engines",
  modulePathIgnorePatterns: [],
  testMatch: ["<rootDir>/test/engines/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
