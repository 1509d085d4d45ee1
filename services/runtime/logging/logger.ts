import { createRequire } from "node:module";
import { hostname } from "node:os";
import pino, { type DestinationStream, type Logger, type LoggerOptions } from "pino";
import type PinoPretty from "pino-pretty";
import type { LogLevel, NodeEnvironment } from "../config/settings";
import { loggedError } from "./logged-error";

export type { Logger } from "pino";

export interface LoggingOptions {
  /** Which process speaks: gateway, geopolitics, people. */
  readonly name: string;
  readonly environment: NodeEnvironment;
  readonly level?: LogLevel;
  /** Which of several that serve one port; undefined where there is one. */
  readonly worker?: number | undefined;
}

/**
 * JSON lines in production, readable lines where pino-pretty is installed and someone is watching.
 * A line that belongs to a request carries its `requestId` and the `traceId` that all processes share: `journal.ids`.
 *
 * @param destination where to write; standard output unless a test wants to read along
 */
export const createLogger = (options: LoggingOptions, destination?: DestinationStream): Logger => {
  const settings: LoggerOptions = {
    name: options.name,
    ...(options.worker !== undefined && { base: { pid: process.pid, hostname: hostname(), worker: options.worker } }),
    level: options.level ?? logLevelFor(options.environment),
    redact: { paths: SECRETS, censor: "[redacted]" },
    serializers: { err: (error: unknown) => loggedError(error), error: (error: unknown) => loggedError(error) },
    hooks: { streamWrite: withoutCredentials },
  };
  const stream = destination ?? (options.environment === "production" ? undefined : readableStream());
  return stream === undefined ? pino(settings) : pino(settings, stream);
};

/** In development only what needs attention, so that the lines of the start stay readable. */
export const logLevelFor = (environment: NodeEnvironment): LogLevel =>
  (({ production: "info", development: "warn", test: "silent" }) as const)[environment];

const SECRET_KEYS = [
  "authorization",
  "cookie",
  '["set-cookie"]',
  '["x-subgraph-secret"]',
  '["proxy-authorization"]',
  "password",
  "secret",
  "secrets",
  "token",
  "databaseUrl",
  "parameters",
  "variables",
];
// pino's wildcard stands for exactly one level: the depths at which headers and settings are logged.
const SECRETS = SECRET_KEYS.flatMap((key) => ["", "*", "*.*"].map((depth) => joined(depth, key)));

/** The last word, for what stands inside of texts: the password of an address, a token. */
const withoutCredentials = (line: string): string =>
  line
    .replace(/\b([a-z][a-z+]*:\/\/)[^\s"/@:]*:[^\s"/@]*@/gi, "$1[redacted]@")
    .replace(/\b(Bearer|Basic) +[\w+/=.~-]+/gi, "$1 [redacted]")
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[redacted]");

function joined(prefix: string, key: string): string {
  return prefix === "" || key.startsWith("[") ? prefix + key : `${prefix}.${key}`;
}

/** pino-pretty comes with the development packages only; its own thread would outlive a crash, so it writes in step. */
const readableStream = (): DestinationStream | undefined => {
  try {
    const pretty = createRequire(__filename)("pino-pretty") as typeof PinoPretty;
    return pretty({ sync: true, ignore: "pid,hostname,name", translateTime: "SYS:HH:MM:ss" });
  } catch {
    return undefined;
  }
};
