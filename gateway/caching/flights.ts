import type { Moments } from "./answer-draft";
import { inTime } from "./in-time";
import type { KeptAnswer } from "./kept-answers";

/** The answers that are being made just now, for those who ask the same meanwhile. */
export interface Flights {
  /** An answer begins to be made of these moments. @returns how to say that it is there, or that none will be kept */
  begin(key: string, moments: Moments): (kept?: KeptAnswer) => void;
  /** Undefined where nobody makes it of the same moments; else what comes of it, or undefined where none is kept in time. */
  join(key: string, moments: Moments): Promise<KeptAnswer | undefined> | undefined;
}

interface Flight {
  readonly moments: Moments;
  readonly landed: Promise<KeptAnswer | undefined>;
}

/** How long somebody waits for the answer to the same question of somebody else, in milliseconds. */
const PATIENCE_MS = 1_000;

export const createFlights = (): Flights => {
  const flights = new Map<string, Flight>();
  return {
    begin: (key, moments) => {
      let land: (kept: KeptAnswer | undefined) => void = () => undefined;
      const flight: Flight = { moments, landed: new Promise((resolve) => (land = resolve)) };
      flights.set(key, flight);
      return (kept) => {
        if (flights.get(key) === flight) flights.delete(key);
        land(kept);
      };
    },
    join: (key, moments) => {
      const flight = flights.get(key);
      return flight && isSame(flight.moments, moments) ? inTime(flight.landed, PATIENCE_MS) : undefined;
    },
  };
};

const isSame = (one: Moments, other: Moments): boolean =>
  [...other].every(([service, moment]) => moment !== undefined && one.get(service) === moment);
