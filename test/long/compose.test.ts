import { join } from "node:path";
import { readComposeFile } from "./compose-file";
import { ROOT } from "../support/root";

const COMPOSE_FILE = join(ROOT, "docker/compose.yaml");
const SETTINGS = {
  POSTGRES_PASSWORD: "superuser",
  GEOPOLITICS_DATABASE_PASSWORD: "geopolitics1",
  PEOPLE_DATABASE_PASSWORD: "people1",
  SUBGRAPH_SECRET: "between-gateway-and-services-1234567",
};

describe("compose.yaml", () => {
  test.each(["POSTGRES_PASSWORD", "GEOPOLITICS_DATABASE_PASSWORD", "PEOPLE_DATABASE_PASSWORD", "SUBGRAPH_SECRET"])(
    "says that %s is missing",
    (name) => {
      expect(() => readComposeFile(COMPOSE_FILE, { ...SETTINGS, [name]: "" })).toThrow(
        `${name}: set it in docker/.env`,
      );
    },
  );

  const services = readComposeFile(COMPOSE_FILE, SETTINGS);

  test("publishes the gateway's port alone, on this machine", () => {
    const published = Object.entries(services).flatMap(([name, { ports }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([["gateway", "127.0.0.1:4000:4000"]]);
  });

  test("keeps the gateway away from the database", () => {
    expect(services.gateway?.networks).not.toContain("databases");
    expect(services.postgres?.networks).toEqual(["databases"]);
  });

  test.each(Object.entries(services))("%s restarts, may write nowhere and can't gain rights", (_name, service) => {
    expect(service).toMatchObject({
      restart: "unless-stopped",
      read_only: true,
      security_opt: ["no-new-privileges:true"],
    });
  });

  test("every Dossier container is the one image", () => {
    const built = Object.values(services).filter(({ build }) => build !== undefined);
    expect(built).toHaveLength(3);
    for (const { build } of built) expect(build).toEqual({ context: "..", dockerfile: "docker/Dockerfile" });
  });
});
