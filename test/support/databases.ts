import { randomUUID } from "node:crypto";
import { Client } from "pg";

/** Databases of a test file's own. */
export interface TestDatabases {
  readonly geopolitics: string;
  readonly people: string;
  drop(): Promise<void>;
}

/** With the sample in them. */
export const createDatabases = (): Promise<TestDatabases> =>
  copyDatabases({ geopolitics: "geopolitics", people: "people" });

/** With nothing in them: what an operator makes before the first start. */
export const createEmptyDatabases = (): Promise<TestDatabases> =>
  copyDatabases({ geopolitics: "template0", people: "template0" });

const copyDatabases = async (templates: Readonly<Record<"geopolitics" | "people", string>>): Promise<TestDatabases> => {
  const suffix = randomUUID().slice(0, 8);
  const names = { geopolitics: `geopolitics_${suffix}`, people: `people_${suffix}` };
  await asAdmin(async (admin) => {
    for (const service of ["geopolitics", "people"] as const) {
      await admin.query(`CREATE DATABASE ${names[service]} TEMPLATE ${templates[service]} STRATEGY file_copy`);
    }
  });
  return {
    geopolitics: urlOf(names.geopolitics),
    people: urlOf(names.people),
    drop: () =>
      asAdmin(async (admin) => {
        for (const name of Object.values(names)) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
};

export const asAdmin = async <T>(task: (admin: Client) => Promise<T>): Promise<T> => {
  const admin = new Client({ connectionString: clusterUrl() });
  await admin.connect();
  try {
    return await task(admin);
  } finally {
    await admin.end();
  }
};

const urlOf = (database: string): string => {
  const url = new URL(clusterUrl());
  url.pathname = database;
  return url.href;
};

const clusterUrl = (): string => {
  const url = process.env.TEST_CLUSTER_URL;
  if (url === undefined) throw new Error("The test cluster is not up: run tests by npm test.");
  return url;
};
