import { type Dossier, MODES, startDossier } from "../support/dossier";
import { ask, problems, waitUntil, whileLocked } from "./asking";
import { type Cluster, startCluster } from "./parts";

// Statements that take too long use up all connections to a database.

const POOL = 3;
const WAIT_MS = 500;
const VISITS = "{ visits { totalCount } people { totalCount } }";
const COUNTRY = '{ country(code: "PAK") { name } people { totalCount } }';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

describe.each(MODES)("with the services %s", (mode) => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await startDossier(mode, cluster.databases, {
      settings: {
        ...cluster.settings,
        DATABASE_POOL_SIZE: String(POOL),
        DATABASE_CONNECT_TIMEOUT_MS: String(WAIT_MS),
        DATABASE_STATEMENT_TIMEOUT_MS: "6000",
      },
    });
  });
  afterAll(() => dossier.close());

  const probe = (at: string, path: string) => fetch(at + path, { signal: AbortSignal.timeout(1_500) });

  it("others wait no longer than they may, are told when to ask again, and health checks answer", async () => {
    await whileLocked(cluster.databases.geopolitics, "visit", async ({ waiting }) => {
      const slow: ReturnType<typeof ask>[] = [];
      // One after another: what is asked at the same moment shares a connection.
      while (slow.length < POOL) {
        slow.push(ask(dossier.url, VISITS));
        await waitUntil(async () => (await waiting()) === slow.length, 2_000);
      }

      const others = await Promise.all(Array.from({ length: 20 }, () => ask(dossier.url, COUNTRY)));
      for (const other of others) {
        expect(problems(other)).toEqual(['DATABASE_UNAVAILABLE ["country"]']);
        expect(other.data).toMatchObject({ country: null, people: { totalCount: expect.any(Number) as number } });
        expect(other.retryAfter).toBe("1");
        expect(other.took).toBeLessThan(WAIT_MS + 1_000);
      }
      expect(await waiting()).toBe(POOL);

      expect((await probe(dossier.url, "/healthz")).status).toBe(200);
      const ready = await probe(dossier.url, "/readyz");
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: "ready", checks: { supergraph: true, geopolitics: true, people: true } },
      ]);

      for (const answer of await Promise.all(slow)) expect(problems(answer)).toEqual(['GATEWAY_TIMEOUT ["visits"]']);
    });
    const after = await Promise.all(Array.from({ length: 4 * POOL }, () => ask(dossier.url, COUNTRY)));
    expect(after.flatMap(problems)).toEqual([]);
  });
});
