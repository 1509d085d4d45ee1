import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { createEmptyDatabases, type TestDatabases } from "../../support/databases";
import { type Answer, startGateway, type ToyGateway } from "../toy-gateway";
import { toyGeopolitics, toyPeople } from "../toy-subgraphs";

const PROXY = "127.0.0.1";

describe("gateways that count in one database", () => {
  let databases: TestDatabases;
  const gateways: ToyGateway[] = [];
  beforeAll(async () => {
    databases = await createEmptyDatabases();
  });
  afterEach(() => Promise.all(gateways.splice(0).map((gateway) => gateway.close())));
  afterAll(() => databases.drop());

  const open = async (databaseUrl = databases.geopolitics, points = 10, seconds = 60) => {
    const services = { geopolitics: toyGeopolitics(), people: toyPeople() };
    const rates = { points, seconds, databaseUrl };
    const gateway = await startGateway(services, { rates, trustedProxies: [PROXY] });
    gateways.push(gateway);
    return gateway;
  };
  const ask = (gateway: ToyGateway, address: string, query = "{ __typename }"): Promise<Answer> =>
    gateway.ask(query, undefined, { "x-forwarded-for": address });
  const remaining = (answer: Answer) => answer.headers.get("ratelimit-remaining");
  const warnings = ({ logged }: ToyGateway) =>
    logged.filter((line) => line.includes("RATE_DATABASE_URL can't be used"));

  test("share one count of a client", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const client = "198.51.100.1";
    expect(remaining(await ask(one, client))).toBe("9");
    expect(remaining(await ask(other, client))).toBe("8");
    const many = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(index % 2 ? one : other, client)));
    expect(many.filter(({ status }) => status === 200)).toHaveLength(8);
    expect(many.filter(({ status }) => status === 429)).toHaveLength(4);
    for (const gateway of [one, other]) {
      const refused = await ask(gateway, client);
      expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await ask(gateway, "198.51.100.2")).status).toBe(200);
      expect(warnings(gateway)).toEqual([]);
    }
  });

  test("charge operations there as well", async () => {
    const [one, other] = await Promise.all([open(undefined, 30), open(undefined, 30)]);
    const write = `mutation { planVisit(title: "x") { id } }`;
    expect(remaining(await ask(one, "198.51.100.3", write))).toBe("19");
    expect(remaining(await ask(other, "198.51.100.3", write))).toBe("8");
    expect((await ask(one, "198.51.100.3", write)).errors[0]?.extensions.code).toBe("RATE_LIMITED");
  });

  test("give the points back when the span is over", async () => {
    const gateway = await open(undefined, 2, 1);
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await ask(gateway, "198.51.100.4")).status);
    expect(statuses).toEqual([200, 200, 429]);
    await sleep(1_100);
    expect((await ask(gateway, "198.51.100.4")).status).toBe(200);
  });

  test("need no right to make a table that is there", async () => {
    const url = new URL(databases.geopolitics);
    const role = `${url.pathname.slice(1)}_counter`;
    const owner = new Client({ connectionString: databases.geopolitics });
    await owner.connect();
    await ask(await open(), "198.51.100.5");
    await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'counts'`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON rate_counts TO ${role}`);
    url.username = role;
    url.password = "counts";
    const gateway = await open(url.href);
    expect(remaining(await ask(gateway, "198.51.100.5"))).toBe("8");
    expect(warnings(gateway)).toEqual([]);
    await owner.query(`DROP OWNED BY ${role}`);
    await owner.query(`DROP ROLE ${role}`);
    await owner.end();
  });

  describe("while it is away", () => {
    let away: Outage;
    beforeEach(async () => {
      away = await openOutage(databases.people);
    });
    afterEach(() => away.close());

    test.each(["refusing", "silent"] as const)(
      "count in memory, say so once, and go back to it later (%s)",
      async (kind) => {
        const gateway = await open(away.url);
        const client = `198.51.100.${kind === "silent" ? 21 : 20}`;
        expect(remaining(await ask(gateway, client))).toBe("9");
        away.begin(kind);
        const started = performance.now();
        const answers = await Promise.all(Array.from({ length: 15 }, () => ask(gateway, client)));
        const again = await ask(gateway, client);
        expect(performance.now() - started).toBeLessThan(4_000);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
        expect([again.status, again.errors[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
        expect(again.text).not.toMatch(/postgres|ECONN|timeout|rate_counts/i);
        expect(warnings(gateway)).toHaveLength(1);

        away.end();
        const deadline = Date.now() + 20_000;
        while (!gateway.logged.some((line) => line.includes("again")) && Date.now() < deadline) {
          await sleep(500);
          await ask(gateway, "198.51.100.22");
        }
        expect(remaining(await ask(gateway, client))).toBe("8");
        expect(warnings(gateway)).toHaveLength(1);
      },
      60_000,
    );

    test("start without it", async () => {
      away.begin("refusing");
      const gateway = await open(away.url);
      expect(remaining(await ask(gateway, "198.51.100.23"))).toBe("9");
      expect(warnings(gateway)).toHaveLength(1);
      expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    });
  });
});

/** Stands between a gateway and its database, so that the way can be cut while the server runs on for others. */
interface Outage {
  readonly url: string;
  begin(kind: "refusing" | "silent"): void;
  end(): void;
  close(): Promise<void>;
}

const openOutage = async (databaseUrl: string): Promise<Outage> => {
  const url = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let kind: "none" | "refusing" | "silent" = "none";
  const server: Server = createServer((near) => {
    if (kind === "refusing") {
      near.destroy();
      return;
    }
    const far = connect({ host: url.hostname, port: Number(url.port) });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.once("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (chunk) => {
      if (kind !== "silent") far.write(chunk);
    });
    far.on("data", (chunk) => {
      if (kind !== "silent") near.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url.hostname = "127.0.0.1";
  const port = String((server.address() as AddressInfo).port);
  const through = new URL(url.href);
  through.port = port;
  return {
    url: through.href,
    begin: (chosen) => {
      kind = chosen;
      if (kind === "refusing") for (const socket of sockets) socket.destroy();
    },
    end: () => {
      kind = "none";
      // What was swallowed never comes.
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
