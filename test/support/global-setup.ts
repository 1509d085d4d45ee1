import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../services/runtime/database/embedded/embedded-postgres";
import { createLogger } from "../../services/runtime/logging/logger";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { openGeopolitics } from "../../services/geopolitics/service";
import { readPeopleConfig } from "../../services/people/config";
import { openPeople } from "../../services/people/service";
import build from "./build";

declare global {
  var testCluster: { readonly postgres: EmbeddedPostgres; readonly directory: string } | undefined;
}

/** One cluster a run. Its two databases are migrated and loaded once, and then serve as templates for those of the tests. */
const setUp = async (): Promise<void> => {
  build();
  const directory = mkdtempSync(join(tmpdir(), "dossier-test-"));
  const postgres = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"], durable: false });
  globalThis.testCluster = { postgres, directory };
  process.env.TEST_CLUSTER_URL = postgres.adminUrl;

  const logger = createLogger({ name: "test", environment: "test" });
  const settings = {
    NODE_ENV: "test",
    SAMPLE_DATA: "true",
    GEOPOLITICS_DATABASE_URL: postgres.urls.geopolitics,
    PEOPLE_DATABASE_URL: postgres.urls.people,
  };
  const services = await Promise.all([
    openGeopolitics(readGeopoliticsConfig(settings), logger),
    openPeople(readPeopleConfig(settings), logger),
  ]);
  // A template must have no connections.
  await Promise.all(services.map((service) => service.close()));
};

export default setUp;
