import type { Versions } from "./answer-draft";
import { inTime } from "./in-time";
import type { KeptAnswer } from "./kept-answers";

/** The answers that are being made just now, for those who ask the same meanwhile. */
export interface Flights {
  /** An answer begins to be made of these versions. @returns how to say that it is there, or that none will be kept */
  begin(key: string, versions: Versions): (kept?: KeptAnswer) => void;
  /** Undefined where nobody makes it of the same versions; else what comes of it, or undefined where none is kept in time. */
  join(key: string, versions: Versions): Promise<KeptAnswer | undefined> | undefined;
}

interface Flight {
  readonly versions: Versions;
  readonly landed: Promise<KeptAnswer | undefined>;
}

/** How long somebody waits for the answer to the same question of somebody else, in milliseconds. */
const PATIENCE_MS = 1_000;

export const createFlights = (): Flights => {
  const flights = new Map<string, Flight>();
  return {
    begin: (key, versions) => {
      let land: (kept: KeptAnswer | undefined) => void = () => undefined;
      const flight: Flight = { versions, landed: new Promise((resolve) => (land = resolve)) };
      flights.set(key, flight);
      return (kept) => {
        if (flights.get(key) === flight) flights.delete(key);
        land(kept);
      };
    },
    join: (key, versions) => {
      const flight = flights.get(key);
      return flight && isSame(flight.versions, versions) ? inTime(flight.landed, PATIENCE_MS) : undefined;
    },
  };
};

const isSame = (one: Versions, other: Versions): boolean =>
  [...other].every(([service, version]) => version !== undefined && one.get(service) === version);
