import type { ApolloServerPlugin } from "@apollo/server";
import type { Request, RequestHandler, Response } from "express";
import { GraphQLError, OperationTypeNode } from "graphql";
import type { Subgraph } from "../../services/runtime/graphql/subgraph";
import { journalOf } from "../../services/runtime/http/request-id";
import { sendThrough } from "../before-sending";
import type { Rates } from "../rates/rates";
import type { RequestContext } from "../request-context";
import { AnswerDraft, type Moments } from "./answer-draft";
import { createFlights } from "./flights";
import { keptOf } from "./kept-answer";
import { isStillSo, keepAnswers, type KeptAnswer } from "./kept-answers";
import { type KnownVersion, keepVersion } from "./known-version";
import { type Encoding, encodingFor, pack, packAnswers } from "./packing";
import { requestKey } from "./request-key";

export interface AnswerCacheOptions {
  /** Of all answers that are kept, in bytes. */
  readonly mostBytes: number;
  readonly subgraphs: readonly Subgraph[];
  readonly rates: Rates;
  /** Whether the request's operation is one that may be asked now. @throws GraphQLError where it isn't */
  readonly check: (request: Request) => void;
}

/** Whole answers, kept for as long as they are so. */
export interface AnswerCache {
  /** Answers by what is kept, or goes on and keeps what comes of it. Behind whoever reads the body. */
  readonly answer: RequestHandler;
  /** Tells the cache of each answer that the server has made. After those that change it. */
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** Of the request whose answer may be kept. */
  draftOf(response: Response): AnswerDraft | undefined;
  /** Counts what an operation asks for, once a request. @throws GraphQLError RATE_LIMITED */
  charge(response: Response, points: number): Promise<void>;
  readonly state: () => AnswerCacheState;
  close(): Promise<void>;
}

export interface AnswerCacheState {
  readonly count: number;
  readonly bytes: number;
  /** By service: whether its changes are told of as they happen. */
  readonly watched: Readonly<Record<string, boolean>>;
}

/**
 * A cache of whole answers before the server: what is in it is sent as it was, unparsed, unplanned and unfetched. An answer is
 * kept with the versions of the data that it was made of, each read before the data were, and is sent only while these are
 * still the newest. Whoever asks what is just being answered, of the same versions, waits for that answer.
 */
export const openAnswerCache = ({ mostBytes, subgraphs, rates, check }: AnswerCacheOptions): AnswerCache => {
  const answers = keepAnswers(mostBytes);
  const versions = new Map(
    subgraphs.flatMap(({ name, dataVersion }): [string, KnownVersion][] =>
      dataVersion ? [[name, keepVersion(dataVersion)]] : [],
    ),
  );
  const histories = new Map([...versions].map(([name, { history }]) => [name, history]));
  const drafts = new WeakMap<Response, AnswerDraft>();
  const refusals = new WeakMap<Response, GraphQLError>();
  const flights = createFlights();
  /** Of the supergraph: what was begun with another one is not kept. */
  let release = 0;

  const momentsNow = async (): Promise<Moments> => {
    const pairs = [...versions].map(([name, version]) => [name, version.known()] as const);
    if (pairs.every(([, version]) => version !== undefined)) return new Map(pairs);
    return new Map(
      await Promise.all(
        pairs.map(async ([name, version]) => [name, version ?? (await versions.get(name)?.asked())] as const),
      ),
    );
  };

  /** @returns whether it was sent */
  const send = async (key: string, response: Response, kept: KeptAnswer, how: "kept" | "shared"): Promise<boolean> => {
    try {
      await rates.charge(response, kept.points);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // The server says so, in its own form.
      refusals.set(response, error);
      return false;
    }
    const journal = journalOf(response);
    journal?.resolved(kept.operation);
    if (kept.cost !== undefined) journal?.estimated(kept.cost);
    journal?.answeredFromCache(how);
    response.set(kept.headers);
    const { req: request } = response;
    const encoding = request.fresh ? undefined : encodingFor(request, kept);
    if (encoding === "as it weighs") packAnswers(request, response, () => response.send(kept.body));
    else if (encoding) response.set("content-encoding", encoding).send(await packedBy(encoding, key, kept));
    else response.send(kept.body);
    return true;
  };

  const packedBy = async (encoding: Encoding, key: string, kept: KeptAnswer): Promise<Buffer> => {
    const known = kept.packed?.[encoding];
    if (known) return known;
    const packed = await pack(encoding, kept.body);
    if (answers.find(key) === kept) answers.keep(key, { ...kept, packed: { ...kept.packed, [encoding]: packed } });
    return packed;
  };

  /** Watches what comes of a request, and keeps it where it may be kept. */
  const follow = (key: string, response: Response, now: Moments): void => {
    const draft = new AnswerDraft(now);
    drafts.set(response, draft);
    const begun = release;
    const end = flights.begin(key, now);
    response.once("close", () => {
      end();
    });
    sendThrough(response, (body, send) => {
      const isSound = draft.isWhole && response.statusCode === 200 && typeof body === "string";
      const type = response.get("content-type");
      send(body);
      const kept = isSound && begun === release ? keptOf(body, draft, response, type) : undefined;
      if (kept) answers.keep(key, kept);
      end(kept);
    });
  };

  const answer: RequestHandler = async (request, response, next) => {
    const key = requestKey(request);
    if (key === undefined || !mayAsk(request, check)) {
      next();
      return;
    }
    const now = await momentsNow();
    const kept = answers.find(key);
    if (kept && isStillSo(kept, now, histories)) {
      if (!(await send(key, response, kept, "kept"))) next();
      return;
    }
    // Who has gone meanwhile is answered by nobody.
    if (response.closed) return;
    const joined = flights.join(key, now);
    if (joined) {
      const shared = await joined;
      if (shared && isStillSo(shared, now, histories)) {
        if (!(await send(key, response, shared, "shared"))) next();
        return;
      }
      // Alone, and without those who would wait again.
      drafts.set(response, new AnswerDraft(NOTHING_KNOWN));
    } else follow(key, response, now);
    journalOf(response)?.answeredFromCache("made");
    next();
  };

  return {
    answer,
    draftOf: (response) => drafts.get(response),
    charge: async (response, points) => {
      const refusal = refusals.get(response);
      if (refusal) throw refusal;
      const draft = drafts.get(response);
      if (draft) draft.points = points;
      await rates.charge(response, points);
    },
    plugin: {
      serverWillStart: () =>
        Promise.resolve({
          schemaDidLoadOrUpdate: () => {
            release += 1;
            answers.clear();
          },
        }),
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: async ({ operation, contextValue, response: { body } }) => {
            // Before its client knows that it was done.
            if (operation?.operation === OperationTypeNode.MUTATION)
              for (const version of versions.values()) version.outdate();
            // Others change the answer at this moment too, and those who do so at once are done then.
            await Promise.resolve();
            const { draft } = contextValue;
            if (draft && operation?.operation === OperationTypeNode.QUERY && body.kind === "single")
              draft.isWhole = body.singleResult.errors === undefined;
          },
        }),
    },
    state: () => ({
      count: answers.count,
      bytes: answers.bytes,
      watched: Object.fromEntries([...versions].map(([name, version]) => [name, version.isWatched()])),
    }),
    close: async () => {
      await Promise.all([...versions.values()].map((version) => version.close()));
    },
  };
};

const NOTHING_KNOWN: Moments = new Map();

const mayAsk = (request: Request, check: AnswerCacheOptions["check"]): boolean => {
  try {
    check(request);
    return true;
  } catch (error) {
    // The server asks again, and says what is wrong.
    if (error instanceof GraphQLError) return false;
    throw error;
  }
};
