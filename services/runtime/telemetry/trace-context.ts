import { randomUUID } from "node:crypto";

/** Which trace a request belongs to, and which step of it is speaking. https://www.w3.org/TR/trace-context/ */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16 hexadecimal digits. */
  readonly spanId: string;
  /** Bit 1: the caller may have recorded it. */
  readonly flags: number;
  /** What other systems add, as it came. */
  readonly state?: string;
}

/**
 * Reads the headers of a caller.
 * @returns undefined where there are none, or none that can be right: then `tracestate` doesn't count either
 */
export const readTraceContext = (
  traceparent: string | undefined,
  tracestate: string | undefined,
): TraceContext | undefined => {
  const [, version, traceId = "", spanId = "", flags = "", more] = TRACEPARENT.exec(traceparent ?? "") ?? [];
  if (version === undefined || version === "ff" || (version === "00" && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  const state = tracestate !== undefined && TRACESTATE.test(tracestate) ? { state: tracestate } : {};
  return { traceId, spanId, flags: Number.parseInt(flags, 16) & 1, ...state };
};

/** A step of our own in the caller's trace, or the first of a new one. */
export const nextStep = (caller: TraceContext | undefined): TraceContext => ({
  // Counts as recorded, so that a service with tracing of its own begins where the gateway has none.
  ...(caller ?? { traceId: randomDigits(), flags: 1 }),
  spanId: randomDigits().slice(16),
});

/** 32 hexadecimal digits, the last 15 of them without exception at random; of random bytes Node.js keeps a store for these alone. */
const randomDigits = (): string => randomUUID().replaceAll("-", "");

/** What is sent on. */
export const traceHeaders = ({ traceId, spanId, flags, state }: TraceContext): Readonly<Record<string, string>> => ({
  traceparent: `00-${traceId}-${spanId}-${(flags & 1).toString(16).padStart(2, "0")}`,
  ...(state !== undefined && { tracestate: state }),
});

// A version after ours may have more fields at the end; those known keep their meaning.
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const TRACESTATE = /^[\x20-\x7e]{1,1024}$/;
