import { join } from "node:path";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import type { Answer } from "../support/dossier";
import { post } from "../support/post";
import { editorHeaders } from "./asking";
import { type Cluster, startCluster } from "./parts";

// Gateways over the same databases, on machines whose clocks differ by twenty minutes.

const MINUTES = 60_000;
const CLOCKS = { right: 0, ahead: 10 * MINUTES, behind: -10 * MINUTES };
type Clock = keyof typeof CLOCKS;
const ID = "0199c3f2-7a10-7000-8000-0000000000c1";

let cluster: Cluster;
const gateways = new Map<Clock, StartedProcess>();
beforeAll(async () => {
  cluster = await startCluster();
  for (const [clock, shift] of Object.entries(CLOCKS)) {
    const settings = {
      ...cluster.settings,
      PORT: "0",
      NODE_OPTIONS: `--require ${join(__dirname, "shifted-clock.cjs")}`,
      CLOCK_SHIFT_MS: String(shift),
    };
    gateways.set(clock as Clock, await startProcess("gateway/main.ts", settings));
  }
});
afterAll(async () => {
  await Promise.all([...gateways.values()].map((gateway) => gateway.stop()));
  await cluster.stop();
});

const ask = async (clock: Clock, query: string): Promise<Answer> => {
  const url = gateways.get(clock)?.url ?? "";
  return (await (await post(`${url}/graphql`, query, undefined, await editorHeaders())).json()) as Answer;
};

const update = (clock: Clock, revision: number): Promise<Answer> =>
  ask(
    clock,
    `mutation { updatePlace(id: "${ID}", revision: ${revision}, input: { note: "By the clock ${clock}" }) {
      place { revision } userErrors { message } } }`,
  );

interface Histories {
  readonly places: {
    readonly nodes: readonly {
      readonly revision: number;
      readonly revisions: { readonly nodes: readonly { readonly number: number; readonly madeAt: string }[] };
    }[];
  };
  readonly profileChanges: { readonly nodes: readonly object[] };
}

test("the order of revisions is that in which they were made, whatever the clocks say", async () => {
  const made = await ask(
    "ahead",
    `mutation { createPlace(input: { newId: "${ID}", name: "Clocks", kind: OTHER }) { place { revision } userErrors { message } } }`,
  );
  expect(made).toMatchObject({ data: { createPlace: { place: { revision: 1 }, userErrors: [] } } });
  const clocks: readonly Clock[] = ["behind", "right", "ahead", "behind", "ahead", "right"];
  for (const [index, clock] of clocks.entries()) {
    expect(await update(clock, index + 1)).toMatchObject({
      data: { updatePlace: { place: { revision: index + 2 }, userErrors: [] } },
    });
  }
  const answer = await ask(
    "right",
    `{ places(filter: { ids: ["${ID}"] }) { nodes { revision revisions(first: 20) { nodes { number madeAt } } } }
       profileChanges(first: 7) { nodes { id revision { number } } } }`,
  );
  const { places, profileChanges } = answer.data as Histories;
  const [place] = places.nodes;
  const newestFirst = [7, 6, 5, 4, 3, 2, 1];
  expect(place?.revision).toBe(7);
  expect(place?.revisions.nodes.map(({ number }) => number)).toEqual(newestFirst);
  const moments = place?.revisions.nodes.map(({ madeAt }) => madeAt);
  expect(moments).toEqual(moments?.toSorted().toReversed());
  expect(profileChanges.nodes).toEqual(newestFirst.map((number) => ({ id: ID, revision: { number } })));
});
