import type { Response } from "express";
import { journalOf } from "../../services/runtime/http/request-id";
import type { AnswerDraft } from "./answer-draft";
import type { DataOfAnswer, KeptAnswer } from "./kept-answers";

/**
 * What is kept of an answer that was just sent.
 * @param type its content type before it was sent: where its client has it already, it is sent without
 * @returns undefined where it is not known what the answer holds for
 */
export const keptOf = (
  text: string,
  { touched, days, moments, points }: AnswerDraft,
  response: Response,
  type: string | undefined,
): KeptAnswer | undefined => {
  const data = [...touched].flatMap(([service, parts]): [string, DataOfAnswer][] => {
    const moment = moments.get(service);
    return moment === undefined ? [] : [[service, { moment, parts: parts && Uint32Array.from(parts) }]];
  });
  const [day, ...otherDays] = days;
  if (data.length === 0 || data.length < touched.size || otherDays.length > 0 || day === MIXED) return undefined;
  const { operation, cost } = journalOf(response) ?? {};
  const headers = headersOf(response, type);
  return { body: bytesOf(text), headers, data: new Map(data), day, operation, cost, points };
};

/** What a service says of an answer over which midnight came. */
const MIXED = "mixed";

/** Those of an answer that are its own, and not its request's. */
const headersOf = (response: Response, type: string | undefined): Readonly<Record<string, string>> => {
  const [cacheControl, etag, vary] = ["cache-control", "etag", "vary"].map((name) => response.get(name));
  const headers = { "content-type": type, "cache-control": cacheControl, etag, vary };
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
