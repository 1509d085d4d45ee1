import type { Response } from "express";
import { journalOf } from "../../services/runtime/http/request-id";
import type { AnswerDraft } from "./answer-draft";
import type { KeptAnswer } from "./kept-answers";

/**
 * What is kept of an answer that was just sent.
 * @param type its content type before it was sent: where its client has it already, it is sent without
 * @returns undefined where it is not known what the answer holds for
 */
export const keptOf = (
  text: string,
  { touched, days, versions, points }: AnswerDraft,
  response: Response,
  type: string | undefined,
): KeptAnswer | undefined => {
  const made = [...touched].map((service) => [service, versions.get(service)] as const);
  const isKnown = (pair: readonly [string, string | undefined]): pair is [string, string] => pair[1] !== undefined;
  const [day, ...otherDays] = days;
  if (made.length === 0 || !made.every(isKnown) || otherDays.length > 0 || day === MIXED) return undefined;
  const { operation, cost } = journalOf(response) ?? {};
  const headers = headersOf(response, type);
  return { body: bytesOf(text), headers, versions: new Map(made), day, operation, cost, points };
};

/** What a service says of an answer over which midnight came. */
const MIXED = "mixed";

/** Those of an answer that are its own, and not its request's. */
const headersOf = (response: Response, type: string | undefined): Readonly<Record<string, string>> => {
  const headers = { "content-type": type, "cache-control": response.get("cache-control"), etag: response.get("etag") };
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
};

/** Of its own, and not cut from a larger piece of memory that it would hold. */
const bytesOf = (text: string): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
};
