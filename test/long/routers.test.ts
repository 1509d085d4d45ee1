import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/root";

// It comes with jest and brings no types.
const yaml = createRequire(__filename)("js-yaml") as { readonly load: (content: string) => unknown };

const COMPOSE = "docker-compose";
const isThere = spawnSync(COMPOSE, ["version"]).status === 0;

const SETTINGS = {
  COMPOSE_PROJECT_NAME: "dossier",
  POSTGRES_PASSWORD: "superuser",
  GEOPOLITICS_DATABASE_PASSWORD: "geopolitics1",
  PEOPLE_DATABASE_PASSWORD: "people1",
  SUBGRAPH_SECRET: "between-gateway-and-services-1234567",
};

interface Service {
  readonly image?: string;
  readonly scale?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly read_only?: boolean;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dossier-compose-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the engine makes of the files, by the distribution's own program. */
const composed = (files: readonly string[], settings: Readonly<Record<string, string>> = SETTINGS) => {
  const env = join(folder, "env");
  writeFileSync(
    env,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(""),
  );
  const named = files.flatMap((file) => ["--file", join(ROOT, "docker", file)]);
  const { PATH = "", HOME = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(COMPOSE, ["--env-file", env, ...named, "config"], {
    encoding: "utf8",
    env: { PATH, HOME },
  });
  if (status !== 0) throw new Error(stderr);
  return (yaml.load(stdout) as { readonly services: Readonly<Record<string, Service>> }).services;
};

if (!isThere)
  test(`${COMPOSE} is not in PATH: the files were not looked at`, () => {
    expect({ isDemanded: process.env.COMPOSE_REQUIRED === "true" }).toEqual({ isDemanded: false });
  });
else
  describe("the files of the containers", () => {
    test("are read by the distribution's program", () => {
      expect(Object.keys(composed(["compose.yaml"])).toSorted()).toEqual([
        "gateway",
        "geopolitics",
        "people",
        "postgres",
      ]);
    });

    describe.each([
      ["apollo-router", "ghcr.io/apollographql/router:v"],
      ["hive-router", "ghcr.io/graphql-hive/router:"],
    ])("with %s in the gateway's place", (router, image) => {
      const files = ["compose.yaml", `${router}.yaml`];

      test("the gateway is away, and of each service there are several", () => {
        const { gateway, geopolitics, people } = composed(files);
        expect([gateway?.scale, geopolitics?.scale, people?.scale]).toEqual([0, 2, 2]);
        const more = composed(files, { ...SETTINGS, GEOPOLITICS_REPLICAS: "5" });
        expect([more.geopolitics?.scale, more.people?.scale]).toEqual([5, 2]);
      });

      test("it is the one that can be reached, knows the secret, and has the supergraph of this release", () => {
        const { router: service } = composed(files);
        expect(service?.image).toMatch(new RegExp(`^${image}[\\d.]+$`));
        expect(service).toMatchObject({ read_only: true, ports: ["127.0.0.1:4000:4000/tcp"] });
        expect(service?.environment).toMatchObject({ SUBGRAPH_SECRET: SETTINGS.SUBGRAPH_SECRET });
        expect(Object.keys(service?.networks ?? {})).not.toContain("databases");
        const mounted = service?.volumes?.map((volume) => volume.split(":")[0]);
        expect(mounted).toContain(join(ROOT, "schema/supergraph.graphql"));
        for (const file of mounted ?? []) expect(() => readFileSync(String(file))).not.toThrow();
      });

      test("it demands the secret", () => {
        expect(() => composed(files, { ...SETTINGS, SUBGRAPH_SECRET: "" })).toThrow("set it in docker/.env");
      });
    });
  });

describe.each(["apollo-router/router.yaml", "hive-router/router.config.yaml"])("%s", (file) => {
  const config = yaml.load(readFileSync(join(ROOT, "docker", file), "utf8")) as Readonly<Record<string, object>>;

  test("passes on what the gateway passes on, and the secret", () => {
    const { request } = (config.headers as { readonly all: { readonly request: readonly Rule[] } }).all;
    const passed = request.flatMap(({ propagate }) => propagate?.named ?? []).toSorted();
    expect(passed).toEqual(["accept-language", "authorization", "idempotency-key", "x-request-id"]);
    expect(request.flatMap(({ insert }) => insert?.name ?? [])).toEqual(["x-subgraph-secret"]);
  });

  test("finds both services", () => {
    const urls = JSON.stringify(config.override_subgraph_url ?? config.override_subgraph_urls);
    expect(urls).toContain("http://geopolitics:4001/graphql");
    expect(urls).toContain("http://people:4002/graphql");
  });
});

interface Rule {
  readonly propagate?: { readonly named: string | readonly string[] };
  readonly insert?: { readonly name: string };
}
