const esm = ["any-ascii", "jose", "sql-template-tag", "stream-chain", "stream-json"];

/** What every project shares: TypeScript and the ES modules among the dependencies are transpiled, nothing else. */
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "/node_modules/.+\\.m?js$": "<rootDir>/test/support/module-transformer.cjs",
    "^.+\\.(ts|js|mjs)$": ["ts-jest", { tsconfig: { allowJs: true } }],
  },
  // Packages of their own, as large as ours and of no use to the tests here.
  modulePathIgnorePatterns: ["<rootDir>/test/engines/node_modules/", "<rootDir>/test/bench/node_modules/"],
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join("|")})/)`],
  setupFiles: ["<rootDir>/test/support/quick-graphql.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts", "<rootDir>/test/support/left-out-columns.ts"],
};

module.exports = {
  maxWorkers: 2,
  projects: [
    // Needs no database.
    {
      ...shared,
      displayName: "pure",
      testMatch: ["<rootDir>/test/**/*.spec.ts", "<rootDir>/test/architecture.test.ts"],
      globalSetup: "<rootDir>/test/support/build.ts",
    },
    // Real parts: a PostgreSQL cluster a run, a database a file.
    {
      ...shared,
      displayName: "real",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/architecture.test.ts",
        "<rootDir>/test/engines/",
        "<rootDir>/test/faults/",
        "<rootDir>/test/long/",
        "<rootDir>/test/nodes/",
      ],
      globalSetup: "<rootDir>/test/support/global-setup.ts",
      globalTeardown: "<rootDir>/test/support/global-teardown.ts",
    },
  ],
};
