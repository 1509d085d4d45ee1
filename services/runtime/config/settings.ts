import { z } from "zod";
import { SHORTEST_SECRET } from "../auth/secrets";

/** The kinds of setting that more than one process has. Each message completes the sentence "it must be ...". */

export const port = (standard: number) => portNumber().default(standard);

export const portNumber = () => wholeNumber(0, 65_535, "a port number from 0 to 65535, where 0 picks a free one");

/** Where to listen. Loopback unless told otherwise: reachable from outside is a decision, not a default. */
export const host = () => z.string().default("127.0.0.1");

/** @param standard in milliseconds */
export const milliseconds = (standard: number) =>
  wholeNumber(1, 3_600_000, "a number of milliseconds from 1 to 3600000").default(standard);

/** @param standard in milliseconds */
export const millisecondsOrNever = (standard: number) =>
  wholeNumber(0, 3_600_000, "a number of milliseconds from 1 to 3600000, or 0 for never").default(standard);

/**
 * How long a process that is told to stop still takes requests, so that whoever sends them notices.
 * Unset where the environment decides: see `shutdownDelayFor`.
 */
export const shutdownDelay = () =>
  wholeNumber(0, 60_000, "a number of milliseconds from 1 to 60000, or 0 for none").optional();

/** Who works on it stops it often, and has no proxy before it. */
export const shutdownDelayFor = (environment: NodeEnvironment, given: number | undefined): number =>
  given ?? (environment === "production" ? 5_000 : 0);

export const nodeEnvironment = () => oneOf(["development", "production", "test"]).default("development");

/** Unset where the environment decides: see `logLevelFor`. */
export const logLevel = () => oneOf(LOG_LEVELS).optional();

/** How many of something. */
export const count = (least: number, most: number, standard: number) =>
  wholeNumber(least, most, `a whole number from ${least} to ${most}`).default(standard);

/** How many processes serve one port. */
export const workers = () => count(1, 64, 1);

/** Yes or no. */
export const flag = () => oneOf(["true", "false"]).transform((text) => text === "true");

/** The address of a PostgreSQL database, with the role and its password. */
export const databaseUrl = () =>
  z.string().refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol), {
    error: "a PostgreSQL address, such as postgresql://role:password@host:5432/database",
  });

/** The address of a service; a bare origin gets the path `/graphql`. */
export const serviceUrl = () =>
  z
    .string()
    .refine(isHttpUrl, { error: "an http:// or https:// address, such as http://localhost:4001/graphql" })
    .transform((text) => {
      const url = new URL(text);
      if (url.pathname === "/") url.pathname = "/graphql";
      return url;
    });

/** Where traces are sent. */
export const collectorUrl = () =>
  z.string().refine(isHttpUrl, { error: "an http:// or https:// address, such as http://localhost:4318" });

/** The one way of OTLP that is spoken here. */
export const otlpProtocol = () => oneOf(["http/protobuf"]);

/** One secret, or two while the older is being replaced. */
export const secrets = () =>
  z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.length <= 2 && parts.every(isSecret), {
      error: `one secret of ${SHORTEST_SECRET} letters, digits and signs or more, or two with a comma between: the one in use, then the one before`,
    });

/** Where keys are published. Whoever can change them on their way can sign as anybody. */
export const keysUrl = () =>
  z
    .string()
    .refine(isSafeUrl, { error: "an https:// address, or an http:// one of this machine" })
    .transform((text) => new URL(text));

export type LogLevel = (typeof LOG_LEVELS)[number];
export type NodeEnvironment = "development" | "production" | "test";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** @param error completes "it must be ..." */
export const wholeNumber = (least: number, most: number, error: string) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, { error })
    .transform(Number);

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** It travels in a header. */
const isSecret = (text: string): boolean => text.length >= SHORTEST_SECRET && /^[!-~]+$/.test(text);

const isSafeUrl = (text: string): boolean => {
  if (!isHttpUrl(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
};
