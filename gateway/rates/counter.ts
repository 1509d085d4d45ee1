import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How much a client may ask for. */
export interface RateSettings {
  /** In one span of time; see `pointsOf`. */
  readonly points: number;
  /** How long a span is. It begins with a client's first request. */
  readonly seconds: number;
  /** A PostgreSQL database that several gateways count in; undefined: each gateway counts for itself, in memory. */
  readonly databaseUrl: string | undefined;
}

/** What a browser's reader stays below all day: some forty of the largest pages a minute, or a hundred small ones a second. */
export const DEFAULT_RATES = { points: 6_000, seconds: 60 };

/** How a client stands after a request was counted. */
export interface Standing {
  readonly isExceeded: boolean;
  /** In points. */
  readonly remaining: number;
  /** Until the client has all its points again. */
  readonly resetMs: number;
}

export interface Counter {
  /** @param points 1 or more */
  count(client: string, points: number): Promise<Standing>;
  close(): Promise<void>;
}

/** What there is of rate-limiter-flexible's limiters here. */
type Limiter = Pick<RateLimiterMemory, "consume">;

export const createMemoryCounter = ({ points, seconds }: RateSettings): Counter => {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return { count: (client, asked) => consume(limiter, client, asked), close: () => Promise.resolve() };
};

/** @throws what the limiter's store throws */
export const consume = async (limiter: Limiter, client: string, points: number): Promise<Standing> => {
  try {
    return standingOf(await limiter.consume(client, points), false);
  } catch (error) {
    if (error instanceof RateLimiterRes) return standingOf(error, true);
    throw error;
  }
};

const standingOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isExceeded: boolean): Standing => ({
  isExceeded,
  remaining: Math.max(remainingPoints, 0),
  resetMs: Math.max(msBeforeNext, 0),
});
