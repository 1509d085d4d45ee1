import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGatewayApp } from "../../gateway/app";
import { openGateway } from "../../gateway/gateway";
import { connectSubgraph } from "../../gateway/remote-subgraph";
import { readGatewayConfig } from "../../gateway/config";
import { DEFAULT_LIMITS, type Limits } from "../../gateway/limits/limits";
import type { PersistedOperationSettings } from "../../gateway/persisted-operations/persisted-operations";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { openGeopolitics } from "../../services/geopolitics/service";
import { readPeopleConfig } from "../../services/people/config";
import { openPeople } from "../../services/people/service";
import { readSecrets } from "../../services/runtime/auth/secrets";
import { entityPort } from "../../services/runtime/records/writing/entity-port";
import { createTokenVerifier } from "../../services/runtime/auth/token-verifier";
import type { Settings } from "../../services/runtime/config/environment";
import type { Subgraph } from "../../services/runtime/graphql/subgraph";
import { listen, type Listener } from "../../services/runtime/http/listen";
import { createProcessApp } from "../../services/runtime/http/process-app";
import { subgraphEndpoint } from "../../services/runtime/http/subgraph-endpoint";
import type { Metrics } from "../../services/runtime/telemetry/metrics";
import { createLogger, type Logger } from "../../services/runtime/logging/logger";
import { createDatabases, type TestDatabases } from "./databases";
import { post } from "./post";
import { TEST_SECRETS } from "./tokens";

/** Whether the services run in the gateway's process or are called over HTTP. */
export type Mode = "in-process" | "over HTTP";
export const MODES: readonly Mode[] = ["in-process", "over HTTP"];

export interface Answer {
  // Tests say what they expect; the types of answers are not theirs to know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** A gateway with both services, for one test file. */
export interface Dossier {
  readonly url: string;
  /** Where each service answers by itself. Only over HTTP. */
  readonly serviceUrls: Readonly<Record<"geopolitics" | "people", string>>;
  readonly databases: TestDatabases;
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The answer's body as it was sent. */
  askForText(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<string>;
  /** Ends one service, as an outage would. Only over HTTP. */
  stopService(name: "geopolitics" | "people"): Promise<void>;
  readonly close: () => Promise<void>;
}

const silent = createLogger({ name: "test", environment: "test" });
const HOST = { host: "127.0.0.1", port: 0 };

/** For operations that look at everything at once, as nobody else does. */
export const UNLIMITED = Object.fromEntries(
  Object.keys(DEFAULT_LIMITS).map((name) => [name, Number.MAX_SAFE_INTEGER]),
) as unknown as Limits;

export interface DossierOptions {
  /** Beside or instead of those that tests have. */
  readonly settings?: Settings;
  readonly logger?: Logger;
  readonly limits?: Limits;
  readonly persistedOperations?: PersistedOperationSettings;
  readonly isProduction?: boolean;
  /** Of the gateway's process, and of the services in it. */
  readonly metrics?: Metrics;
}

/** @param shared databases of another Dossier, which it drops itself */
export const startDossier = async (
  mode: Mode,
  shared?: TestDatabases,
  options: DossierOptions = {},
): Promise<Dossier> => {
  const { settings: given = {}, logger = silent, limits = DEFAULT_LIMITS } = options;
  const { persistedOperations, metrics } = options;
  const databases = shared ?? (await createDatabases());
  const settings = {
    NODE_ENV: "test",
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    ...TEST_SECRETS,
    // So that all tests can be run without the cache as well.
    ANSWER_CACHE_MB: process.env.ANSWER_CACHE_MB,
    ...given,
  };
  const { tokens, subgraphSecrets, environment, answerCacheBytes } = readGatewayConfig(settings);
  const isProduction = options.isProduction ?? environment === "production";
  const secrets = readSecrets(subgraphSecrets);
  // Each service asks the other the way that the gateway does. By then all are open.
  const portTo = (name: string) =>
    entityPort((request) => {
      const subgraph = subgraphs.find((each) => each.name === name);
      return subgraph ? subgraph.execute(request) : Promise.reject(new Error(`${name} is not open.`));
    });
  const services = {
    geopolitics: await openGeopolitics(readGeopoliticsConfig(settings), logger, portTo("people")),
    people: await openPeople(readPeopleConfig(settings), logger, portTo("geopolitics")),
  };
  const endpoints =
    mode === "over HTTP"
      ? await Promise.all(Object.values(services).map((service) => serve(service, secrets, logger)))
      : [];
  const serviceUrls = {
    geopolitics: `${String(endpoints[0]?.url)}/graphql`,
    people: `${String(endpoints[1]?.url)}/graphql`,
  };
  const subgraphs: readonly Subgraph[] =
    mode === "in-process"
      ? Object.values(services)
      : Object.entries(serviceUrls).map(([name, url]) =>
          connectSubgraph({ name, url: new URL(url), secret: secrets[0] ?? "", timeoutMs: 5_000 }),
        );
  const gateway = await openGateway({
    supergraphSdl: readFileSync(join(__dirname, "../../schema/supergraph.graphql"), "utf8"),
    subgraphs,
    subgraphTimeoutMs: 5_000,
    tokens: createTokenVerifier(tokens, logger),
    limits,
    persistedOperations,
    answerCacheBytes,
    showsCost: false,
    isProduction,
    logger,
  });
  metrics?.watch(subgraphs);
  metrics?.watchAnswers(gateway.answers);
  const listener = await listen(HOST);
  listener.serve(await createGatewayApp({ gateway, subgraphs, isProduction, metrics, logger }));

  const askForText: Dossier["askForText"] = async (query, variables, headers) =>
    (await post(`${listener.url}/graphql`, query, variables, headers)).text();
  return {
    url: listener.url,
    serviceUrls,
    databases,
    askForText,
    ask: async (...asked) => JSON.parse(await askForText(...asked)) as Answer,
    stopService: async (name) => {
      await endpoints[Object.keys(services).indexOf(name)]?.close();
    },
    close: async () => {
      await listener.close();
      await gateway.close();
      await Promise.all(endpoints.map((endpoint) => endpoint.close()));
      await Promise.all(Object.values(services).map((service) => service.close()));
      if (!shared) await databases.drop();
    },
  };
};

const serve = async (subgraph: Subgraph, secrets: readonly string[], logger: Logger): Promise<Listener> => {
  const listener = await listen({ ...HOST, drainMs: 100 });
  listener.serve(
    createProcessApp({
      logger,
      readiness: () => subgraph.readiness(),
      routes: (app) => {
        app.use(subgraphEndpoint(subgraph, { secrets, logger }));
      },
    }),
  );
  return listener;
};
