import { readFileIfAny, writePrivateFile } from "../../files/private-file";
import type { Place } from "./place";

/** What is written down about the running or the last server. */
export interface State {
  /** PostgreSQL's port: kept over restarts, so that an address once noted stays right. */
  readonly port?: number | undefined;
  readonly host?: HostState | undefined;
}

/** The process that runs PostgreSQL. Stale when no process has this id and life. */
export interface HostState {
  readonly pid: number;
  readonly life: string;
  /** How to talk to it: both are there once it listens. */
  readonly port?: number | undefined;
  readonly token?: string | undefined;
}

/** A note that can't be understood counts as none. */
export function readState(place: Place): State {
  const text = readFileIfAny(place.state);
  try {
    const { port, host } = JSON.parse(text ?? "{}") as { readonly [Key in keyof State]?: unknown };
    return { port: Number.isInteger(port) ? (port as number) : undefined, host: isHostState(host) ? host : undefined };
  } catch {
    return {};
  }
}

/** Adds to what is written down. */
export function noteState(place: Place, change: State): void {
  writePrivateFile(place.state, `${JSON.stringify({ ...readState(place), ...change }, null, 2)}\n`);
}

function isHostState(value: unknown): value is HostState {
  return typeof value === "object" && value !== null && "pid" in value && "life" in value;
}
