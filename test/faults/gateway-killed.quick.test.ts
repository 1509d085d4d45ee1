import type { Answer } from "../support/dossier";
import { createDatabases, type TestDatabases } from "../support/databases";
import { post } from "../support/post";
import { recordWrites } from "../support/recorded-writes";
import { editorHeaders, waitUntil } from "./asking";
import { prepareParts, type RunningParts } from "./parts";

// The gateway is killed in the midst of writes, again and again; the services go on.

const KILLS = 3;
/** The fastest start of several: the others measure what else the machine does. */
const BACK_WITHIN_MS = 3_000;

const QUERY = "{ __typename visits { totalCount } people { totalCount } }";

let databases: TestDatabases;
let parts: RunningParts;
beforeAll(async () => {
  databases = await createDatabases();
  parts = await prepareParts(databases);
  await Promise.all([parts.start("geopolitics"), parts.start("people")]);
  await parts.start("gateway");
});
afterAll(async () => {
  await parts.close();
  await databases.drop();
});

const ask = async (): Promise<Answer | undefined> => {
  try {
    return (await (await post(`${parts.urls.gateway}/graphql`, QUERY)).json()) as Answer;
  } catch {
    return undefined;
  }
};

/** How long after its start it has an answer that is as it should be, in milliseconds. */
const startedWithin = async (isRight: (answer: Answer) => boolean): Promise<number> => {
  const startedAt = performance.now();
  const starting = parts.start("gateway");
  await waitUntil(async () => {
    const answer = await ask();
    return answer !== undefined && isRight(answer);
  }, 30_000);
  await starting;
  return performance.now() - startedAt;
};

test("under load nothing is lost, nothing doubled, no answer torn, and it is back in three seconds", async () => {
  const writes = recordWrites({ at: () => parts.urls.gateway, headers: await editorHeaders() });
  writes.start();
  const starts: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = writes.count();
    await waitUntil(() => writes.count() > before + 50, 20_000);
    await parts.kill("gateway");
    starts.push(await startedWithin(({ errors = [] }) => errors.length === 0));
  }
  await writes.stop();
  expect(Math.min(...starts)).toBeLessThan(BACK_WITHIN_MS);
  expect(writes.unanswered()).toBeGreaterThan(0);
  expect(writes.wrong).toEqual([]);
  // While its port is open and its parts are not.
  expect([...writes.codes.keys()].filter((code) => code !== "SUBGRAPH_UNAVAILABLE")).toEqual([]);
  expect(writes.count()).toBeGreaterThan(KILLS * 50);
  expect(await writes.lostOrDoubled(databases.people)).toEqual([]);
});

test("with both services down it is back as soon, says what is missing, and serves each as it comes", async () => {
  await Promise.all([parts.kill("geopolitics"), parts.kill("people")]);
  const lost = (answer: Answer): boolean =>
    answer.errors?.length === 2 && answer.errors.every(({ extensions }) => extensions.code === "SUBGRAPH_UNAVAILABLE");
  const starts: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await parts.kill("gateway");
    starts.push(await startedWithin(lost));
  }
  expect(Math.min(...starts)).toBeLessThan(BACK_WITHIN_MS);
  expect((await fetch(`${parts.urls.gateway}/healthz`)).status).toBe(200);

  await parts.start("people");
  await waitUntil(async () => (await ask())?.errors?.length === 1, 5_000);
  await parts.start("geopolitics");
  await waitUntil(async () => (await ask())?.errors === undefined, 5_000);
});
