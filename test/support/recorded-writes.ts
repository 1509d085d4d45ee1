import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Answer } from "./dossier";
import { post } from "./post";

/** A client that writes down what it was told, and that sends again, under the same key, whatever got no answer. */
export interface RecordedWrites {
  /** Goes on writing, several at once, until `stop`. */
  start(): void;
  /** Sends what is still without an answer until it has one. */
  stop(): Promise<void>;
  /** How many writes were acknowledged so far. */
  count(): number;
  /** The codes of the errors that were met, with how often. */
  readonly codes: ReadonlyMap<string, number>;
  /** Requests that got no answer at all. */
  unanswered(): number;
  /** Answers that should never be: torn ones, and those with neither data nor errors. */
  readonly wrong: readonly string[];
  /** Acknowledged writes that are not there once and whole, and those that are there and were never acknowledged. */
  lostOrDoubled(peopleDatabase: string): Promise<readonly string[]>;
}

interface RecordingOptions {
  /** The endpoint's origin, which may be another one after a while. */
  readonly at: () => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly atOnce?: number;
}

const PAUSE_MS = 50;
const PATIENCE_MS = 20_000;

export const recordWrites = ({ at, headers, atOnce = 8 }: RecordingOptions): RecordedWrites => {
  const run = randomUUID().slice(0, 8);
  /** By its name, the id that each place was given. */
  const acknowledged = new Map<string, string>();
  const codes = new Map<string, number>();
  const wrong: string[] = [];
  let unanswered = 0;
  let number = 0;
  let isStopped = false;
  let deadline = Infinity;
  let writers: readonly Promise<void>[] = [];

  /** Until it is acknowledged. */
  const write = async (name: string): Promise<void> => {
    while (Date.now() < deadline) {
      let text: string;
      try {
        const sent = { ...headers, "idempotency-key": name };
        text = await (await post(`${at()}/graphql`, CREATE_PLACE, { input: { name, kind: "OTHER" } }, sent)).text();
      } catch {
        unanswered += 1;
        await sleep(PAUSE_MS);
        continue;
      }
      const answer = answerIn(text);
      if (answer === undefined) wrong.push(text);
      for (const { extensions } of answer?.errors ?? [])
        codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
      const id = (answer?.data as Created | undefined)?.createPlace?.place?.id;
      if (id !== undefined) {
        acknowledged.set(name, id);
        return;
      }
      await sleep(PAUSE_MS);
    }
  };

  return {
    codes,
    wrong,
    count: () => acknowledged.size,
    unanswered: () => unanswered,
    start: () => {
      const writer = async (): Promise<void> => {
        while (!isStopped) await write(`Place ${run} ${(number += 1)}`);
      };
      writers = Array.from({ length: atOnce }, writer);
    },
    stop: async () => {
      isStopped = true;
      deadline = Date.now() + PATIENCE_MS;
      await Promise.all(writers);
    },
    lostOrDoubled: async (peopleDatabase) => {
      const there = await placesIn(peopleDatabase, `Place ${run} %`);
      const names = new Set([...acknowledged.keys(), ...there.map(({ name }) => name)]);
      return [...names].filter((name) => {
        const rows = there.filter((row) => row.name === name);
        const [row] = rows;
        return rows.length !== 1 || row?.id !== acknowledged.get(name) || row?.revisions !== 1;
      });
    },
  };
};

const CREATE_PLACE = `mutation Record($input: CreatePlaceInput!) {
  createPlace(input: $input) { place { id } userErrors { code } } }`;

interface Created {
  readonly createPlace?: { readonly place: { readonly id: string } | null } | null;
}

/** undefined where it is torn, or neither an answer nor an error. */
export const answerIn = (text: string): Answer | undefined => {
  try {
    const answer = JSON.parse(text) as Answer;
    const hasData = answer.data !== undefined && answer.data !== null;
    return hasData || (answer.errors ?? []).length > 0 ? answer : undefined;
  } catch {
    return undefined;
  }
};

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  /** In its history. */
  readonly revisions: number;
}

/** Past all of our own code. */
const placesIn = async (url: string, pattern: string): Promise<readonly PlaceRow[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<PlaceRow>(
      `SELECT id, name, (SELECT count(*)::int FROM revision WHERE record_id = place.id::text) AS revisions
       FROM place WHERE name LIKE $1`,
      [pattern],
    );
    return rows;
  } finally {
    await client.end();
  }
};
