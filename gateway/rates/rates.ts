import type { Request, Response } from "express";
import { GraphQLError } from "graphql";
import type { Caller } from "../../services/runtime/auth/caller";
import type { Logger } from "../../services/runtime/logging/logger";
import { journalOf } from "../../services/runtime/http/request-id";
import { responseTypeFor } from "../../services/runtime/http/response-type";
import type { Ask } from "../../services/runtime/workers/conversation";
import { clientOfAddress } from "./client-address";
import { type Counter, createMemoryCounter, type RateSettings, type Standing } from "./counter";
import { BAD_TOKEN_POINTS, REQUEST_POINTS } from "./points";
import { createSharedCounter } from "./shared-counter";
import { createWorkersCounter } from "./workers-counter";

/** How much each client asks for, and who asks for too much. */
export interface Rates {
  /**
   * Counts a request before anything of its body is read.
   *
   * @param caller whom the token names; null for a reader; "bad token" where there is one that isn't good
   * @returns whether it may go on; if not, it was answered
   */
  admit(request: Request, response: Response, caller: Caller | null | "bad token"): Promise<boolean>;
  /**
   * Counts what an admitted request asks for, before a service is called.
   *
   * @param points 0 counts nothing
   * @throws GraphQLError RATE_LIMITED
   */
  charge(response: Response, points: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param settings undefined: nobody is counted
 * @param ask what several processes that serve one port have in common; undefined where there is one
 */
export const createRates = (settings: RateSettings | undefined, logger: Logger, ask?: Ask): Rates => {
  if (settings === undefined) return UNCOUNTED;
  const counter = counterOf(settings, logger, ask);
  const clients = new WeakMap<Response, string>();
  return {
    admit: async (request, response, caller) => {
      const client = clientOf(request, caller);
      clients.set(response, client);
      const standing = await counter.count(client, caller === "bad token" ? BAD_TOKEN_POINTS : REQUEST_POINTS);
      showStanding(response, settings, standing);
      if (standing.isExceeded) refuse(request, response, rateLimited(settings, standing));
      return !standing.isExceeded;
    },
    charge: async (response, points) => {
      const client = clients.get(response);
      if (client === undefined || points === 0) return;
      const standing = await counter.count(client, points);
      showStanding(response, settings, standing);
      if (standing.isExceeded) throw rateLimited(settings, standing);
    },
    close: () => counter.close(),
  };
};

const UNCOUNTED: Rates = {
  admit: () => Promise.resolve(true),
  charge: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const counterOf = (settings: RateSettings, logger: Logger, ask: Ask | undefined): Counter => {
  const { databaseUrl } = settings;
  const memory = ask ? createWorkersCounter(settings, ask) : createMemoryCounter(settings);
  return databaseUrl === undefined ? memory : createSharedCounter({ ...settings, databaseUrl }, memory, logger);
};

/** Good tokens count wherever they come from, so that nobody is refused for their neighbours. */
const clientOf = ({ ip }: Request, caller: Caller | null | "bad token"): string =>
  caller === null || caller === "bad token" ? `address ${clientOfAddress(ip)}` : `subject ${caller.subject}`;

/** By https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06 */
const showStanding = (response: Response, { points, seconds }: RateSettings, standing: Standing): void => {
  response.set({
    "ratelimit-policy": `${points};w=${seconds}`,
    "ratelimit-limit": String(points),
    "ratelimit-remaining": String(standing.remaining),
    "ratelimit-reset": String(secondsUntilReset(standing)),
  });
  if (!standing.isExceeded) return;
  response.set({ "retry-after": String(secondsUntilReset(standing)), "cache-control": "no-store" });
};

/** Nobody shall come back a moment too early. */
const secondsUntilReset = ({ resetMs }: Standing): number => Math.max(1, Math.ceil(resetMs / 1_000));

const rateLimited = ({ points, seconds }: RateSettings, standing: Standing): GraphQLError =>
  new GraphQLError(
    `That is more than ${points} points in ${seconds} seconds; try again in ${secondsUntilReset(standing)} seconds, or ask for less at once.`,
    { extensions: { code: "RATE_LIMITED", http: { status: 429 } } },
  );

const refuse = (request: Request, response: Response, { message, extensions }: GraphQLError): void => {
  const errors = [{ message, extensions: { code: extensions.code } }];
  journalOf(response)?.failed(errors);
  response.status(429).type(responseTypeFor(request)).json({ errors });
};
