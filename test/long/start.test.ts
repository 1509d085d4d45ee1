import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { readOperations } from "../operations/operations";
import { askDatabase, type Clone, makeClone, outside } from "./clone";
import { killAll, leftIn, pressCtrlC, processesIn, type Program } from "../support/programs";
import { ANY_PORT, ask, READY } from "./started";
import { accounts } from "./surroundings";

const SERVICE_READY = /service is ready at (http:\/\/localhost:\d+\/graphql)/;

// The tests of one account share its clone, and each leaves it stopped for the next.
describe.each(accounts())("a fresh clone of $name", (account) => {
  let clone: Clone;
  let before: ReturnType<typeof outside>;
  const running: Program[] = [];

  beforeAll(() => {
    clone = makeClone(account);
    before = outside(clone);
  });
  afterEach(async () => {
    // Only what a failed test left behind.
    await killAll(clone.folder, running.splice(0));
  });
  afterAll(() => {
    clone.remove();
  });

  const npm = (words: readonly string[], settings: Readonly<Record<string, string>> = ANY_PORT): Program => {
    const program = clone.npm(words, settings);
    running.push(program);
    return program;
  };
  /** Starts it all and waits for its address. */
  const startReady = async (milliseconds = 30_000) => {
    const started = performance.now();
    const program = npm(["start"]);
    const [, url = ""] = await program.until(READY, milliseconds);
    const seconds = (performance.now() - started) / 1000;
    return { program, url, seconds };
  };
  const stop = async ({ program }: { readonly program: Program }): Promise<void> => {
    program.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    expect(await leftIn(clone.folder)).toEqual([]);
  };

  test("npm start installs, is ready within 3 minutes and says how to go on; SIGTERM stops it", async () => {
    const start = await startReady(180_000);
    report(`first start of ${account.name}, with the installation`, start.seconds);
    const { program, url } = start;
    const lines = linesOf(program);
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(lines.join("\n")).toContain(`${url}/ in a browser`);
    expect(lines.join("\n")).toContain("curl");

    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: "ready" });
    const { text, variables } = personPage();
    const page = await ask(url, text, variables);
    expect(page).toMatchObject({
      data: { personByIdentifier: { name: "Ali Larijani", visits: { nodes: expect.any(Array) as unknown } } },
    });
    expect(page).not.toHaveProperty("errors");

    await askDatabase(clone, "CREATE TABLE marker AS SELECT 'kept' AS note");
    await stop(start);
  });

  test("the second start is ready within 6 seconds and has kept the data; Ctrl-C stops it", async () => {
    let best = Number.POSITIVE_INFINITY;
    // A machine that is busy with something else just then, such as an image's packages, gets another try after a while.
    for (let attempt = 0; attempt < 8 && best >= 6; attempt++) {
      if (attempt > 0) await sleep(10_000);
      const { program, url, seconds } = await startReady();
      best = Math.min(best, seconds);
      expect(await askDatabase(clone, "SELECT note FROM marker")).toEqual([{ note: "kept" }]);
      expect(await ask(url, COUNTRY)).toEqual({ data: { country: { name: "Pakistan" } } });
      pressCtrlC(program);
      expect(await program.ended).toBe(0);
      expect(await leftIn(clone.folder)).toEqual([]);
      expect(linesOf(program).join("\n")).not.toMatch(/error|fatal/i);
    }
    report(`second start of ${account.name}`, best);
    expect(best).toBeLessThan(6);
  });

  test("Ctrl-C while it starts stops it, its database too", async () => {
    const program = npm(["start"]);
    const isDatabaseStarting = (): boolean =>
      [...processesIn(clone.folder).values()].some((line) => line.includes("host.js"));
    // Where processes can't be seen, this stops it right before it is ready.
    const deadline = Date.now() + (existsSync("/proc") ? 30_000 : 1_500);
    while (!isDatabaseStarting() && Date.now() < deadline) await sleep(50);
    pressCtrlC(program);
    expect(await program.ended).toBe(0);
    expect(await leftIn(clone.folder)).toEqual([]);
    expect(linesOf(program)).toEqual([]);
  });

  test("after kill -9 of npm and the gateway, and after kill -9 of everything, the next start works", async () => {
    const first = await startReady();
    process.kill(-first.program.pid, "SIGKILL");
    const second = await startReady();
    await killAll(clone.folder, [second.program]);
    const third = await startReady();
    report(`start of ${account.name} after kill -9 of everything`, third.seconds);
    expect(await askDatabase(clone, "SELECT note FROM marker")).toEqual([{ note: "kept" }]);
    expect(await ask(third.url, COUNTRY)).toEqual({ data: { country: { name: "Pakistan" } } });
    expect([await first.program.ended, await second.program.ended]).toEqual(["SIGKILL", "SIGKILL"]);
    await stop(third);
  });

  test("a taken port is told in one line, with exit code 1", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      const program = npm(["start"], { PORT: String(port) });
      expect(await program.ended).toBe(1);
      expect(linesOf(program)).toEqual([
        expect.stringMatching(new RegExp(`^Port ${port} is taken: .*PORT=`)) as unknown,
      ]);
      expect(await leftIn(clone.folder)).toEqual([]);
    } finally {
      taken.close();
    }
  });

  test("the parts run apart; without one of them the gateway answers in part", async () => {
    const geopolitics = npm(["run", "start:geopolitics"]);
    const people = npm(["run", "start:people"]);
    const [, geopoliticsUrl = ""] = await geopolitics.until(SERVICE_READY, 30_000);
    const [, peopleUrl = ""] = await people.until(SERVICE_READY, 30_000);
    for (const url of [geopoliticsUrl, peopleUrl]) expect((await fetch(new URL("/readyz", url))).status).toBe(200);
    const apart = { PORT: "0", GEOPOLITICS_URL: geopoliticsUrl, PEOPLE_URL: peopleUrl };
    const gateway = npm(["run", "start:gateway"], apart);
    const [, url = ""] = await gateway.until(READY, 30_000);
    expect(await ask(url, PERSON)).toMatchObject({
      data: { personByIdentifier: { name: "Ali Larijani", visits: { totalCount: expect.any(Number) as unknown } } },
    });

    await stopApart(geopolitics);
    const answer = await ask(url, PERSON);
    expect(answer).toMatchObject({
      data: { personByIdentifier: { name: "Ali Larijani", visits: null } },
      errors: [{ path: ["personByIdentifier", "visits"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
    });
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: "degraded" });

    await stopApart(gateway);
    await stopApart(people);
    expect(await leftIn(clone.folder)).toEqual([]);
  });

  test("nothing was written outside the clone and the folder for temporary files", () => {
    expect(outside(clone)).toEqual(before);
  });
});

const personPage = () => {
  const page = readOperations().find(({ name }) => name === "person-page");
  if (!page) throw new Error("There is no person-page.");
  return page;
};

const COUNTRY = '{ country(code: "PAK") { name } }';
const PERSON = '{ personByIdentifier(scheme: "dossier", value: "ali-larijani") { name visits { totalCount } } }';

/** What it wrote, less npm's own lines. */
const linesOf = (program: Program): readonly string[] =>
  program
    .output()
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^(> |npm (warn|notice))/.test(line));

const stopApart = async (program: Program): Promise<void> => {
  program.kill("SIGTERM");
  expect(await program.ended).toBe(0);
};

const report = (what: string, seconds: number): void => {
  const [load = 0] = loadavg();
  process.stdout.write(`${what}: ready in ${seconds.toFixed(1)} s (load average ${load.toFixed(1)})\n`);
};
