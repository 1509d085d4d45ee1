import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Listener } from "../../services/runtime/http/listen";
import { DEFAULT_RATES } from "../../gateway/rates/counter";
import { built } from "../support/built";
import { TEST_SECRETS } from "../support/tokens";
import { graphqlUrl, serveSubgraph } from "./toy-gateway";
import { toyGeopolitics, toyPeople, toySupergraph } from "./toy-subgraphs";

const [NODE = "", ...MAIN] = built("gateway/main.ts");

jest.setTimeout(60_000);

describe("the gateway's process", () => {
  const children: ChildProcess[] = [];
  let folder: string;
  let services: readonly Listener[];
  let settings: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "dossier-gateway-"));
    await writeFile(path.join(folder, "supergraph.graphql"), toySupergraph());
    services = await Promise.all([serveSubgraph(toyGeopolitics()), serveSubgraph(toyPeople())]);
    const [geopolitics, people] = services.map((service) => graphqlUrl(service).href);
    settings = {
      PORT: "0",
      SUBGRAPH_SECRET: TEST_SECRETS.SUBGRAPH_SECRET,
      SUPERGRAPH_FILE: path.join(folder, "supergraph.graphql"),
      GEOPOLITICS_URL: geopolitics ?? "",
      PEOPLE_URL: people ?? "",
    };
  });
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await Promise.all(services.map((service) => service.close()));
    await rm(folder, { recursive: true });
  });

  const start = (more: Record<string, string> = {}) => {
    const { PATH = "" } = process.env;
    const child = spawn(NODE, MAIN, { env: { PATH, ...settings, ...more } });
    children.push(child);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    const address = async (): Promise<string> => {
      for (;;) {
        const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (url !== undefined) return url;
        if (child.exitCode !== null) throw new Error(`It ended before it was ready: ${output}`);
        await sleep(20);
      }
    };
    return { child, ended, address, output: () => output };
  };

  test.each(["SIGINT", "SIGTERM"] as const)(
    "says where it is and how to go on, and stops with 0 on %s",
    async (signal) => {
      const { child, ended, address, output } = start();
      const url = await address();
      expect(output().trim().split("\n")).toEqual([
        `Dossier is ready at ${url}/graphql (services over HTTP)`,
        expect.stringContaining(`${url}/graphiql without internet`),
        expect.stringContaining(`curl -s ${url}/graphql`),
        expect.stringContaining("Ctrl-C"),
      ]);
      const page = await fetch(url);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(await page.text()).toContain("embeddable-sandbox");
      expect((await fetch(`${url}/graphiql`)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(output().trim().split("\n")).toHaveLength(4);
    },
  );

  test("production logs JSON, shows no Sandbox and no schema", async () => {
    const { child, ended, address, output } = start({ NODE_ENV: "production", SHUTDOWN_DELAY_MS: "1000" });
    const url = await address();
    expect((await fetch(url)).status).toBe(404);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, ready.headers.get("ratelimit-limit")]).toEqual([200, null]);
    const counted = await fetch(`${url}/graphql`, { headers: { "x-forwarded-for": "203.0.113.1" } });
    expect(counted.headers.get("ratelimit-limit")).toBe(String(DEFAULT_RATES.points));
    child.kill("SIGTERM");
    await sleep(200);
    const stopping = await fetch(`${url}/readyz`);
    expect([stopping.status, await stopping.json()]).toEqual([
      503,
      { status: "unavailable", checks: { process: "is stopping" } },
    ]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await ended).toBe(0);
    for (const line of output().trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ name: "gateway" });
  });

  test.each([
    ["a taken port", () => ({ PORT: String(services[0]?.port) }), /^Port \d+ is taken: .*\n$/],
    ["a missing supergraph", () => ({ SUPERGRAPH_FILE: "/nowhere" }), /^Can't read the supergraph at \/nowhere: .*\n$/],
    [
      "a list of operations that is missing",
      () => ({ PERSISTED_QUERY_MANIFEST: "/nowhere/list.json" }),
      /^Can't read the manifest at \/nowhere\/list\.json: write it with "npm run manifest".*\n$/,
    ],
    [
      "a list of operations with mistakes",
      () => ({ PERSISTED_QUERY_MANIFEST: path.join(folder, "supergraph.graphql"), PERSISTED_QUERY_SAFELIST: "true" }),
      /^The manifest at .*\/supergraph\.graphql has a mistake:\n {2}it is no JSON: .*\n$/,
    ],
    [
      "one service's address alone",
      () => ({ PEOPLE_URL: "" }),
      /^The configuration has a mistake:\n {2}PEOPLE_URL .*\n$/,
    ],
  ])("%s is told in a line, with exit code 1", async (_name, more, message) => {
    const { ended, output } = start(more());
    expect(await ended).toBe(1);
    expect(output()).toMatch(message);
  });
});
