import { hash } from "node:crypto";
import type { Request } from "express";
import { IDEMPOTENCY_KEY_HEADER } from "../../services/runtime/http/passed-headers";
import { sentBy } from "../persisted-operations/sent-operation";

/**
 * What two requests have in common that are answered alike: the operation, its variables in whatever order they came, and
 * all else by which an answer is made or refused. What is refused is never kept; so a request with the key of a kept answer
 * is one that is answered.
 *
 * @returns undefined where the answer is for whoever asks alone, or is more than an answer: what saw a token, what may be
 * sent again, and what registers an operation
 */
export const requestKey = (request: Request): string | undefined => {
  const { method, headers } = request;
  if (headers.authorization !== undefined || headers[IDEMPOTENCY_KEY_HEADER] !== undefined) return undefined;
  const { query, persistedQuery } = sentBy(request);
  if (query !== undefined && persistedQuery !== undefined) return undefined;
  const asked = method === "GET" ? request.url : method === "POST" ? textOfBody(request.body) : undefined;
  if (asked === undefined) return undefined;
  // In which form the answer comes, and what keeps other sites' forms from asking (see csrfPrevention).
  const form = [method, headers.accept ?? "", headers["content-type"] ?? "", ...SIGNS.map((name) => !headers[name])];
  return hash("sha256", `${JSON.stringify(form)}${asked}`, "base64url");
};

const SIGNS = ["x-apollo-operation-name", "apollo-require-preflight"];

const textOfBody = (body: unknown): string | undefined => {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  const parts = [query, operationName, variables, extensions].map((part) => orderedText(part, 0));
  return parts.includes(undefined) ? undefined : parts.join("\n");
};

/** Of what lies deeper, whoever checks the operation says what is wrong with it. */
const DEEPEST = 64;

/** As JSON, with the fields of each object in one order. */
const orderedText = (value: unknown, depth: number): string | undefined => {
  if (typeof value !== "object" || value === null) return value === undefined ? "" : JSON.stringify(value);
  if (depth === DEEPEST) return undefined;
  const isList = Array.isArray(value);
  const fields = isList ? value : Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const texts: string[] = [];
  for (const field of fields as readonly unknown[]) {
    const [name, held] = isList ? [undefined, field] : (field as readonly [string, unknown]);
    const text = orderedText(held, depth + 1);
    if (text === undefined) return undefined;
    texts.push(name === undefined ? text : `${JSON.stringify(name)}:${text}`);
  }
  return isList ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
};
