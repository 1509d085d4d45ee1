import type { Request } from "express";

/** What a request says of its operation, unchecked. */
export interface SentOperation {
  readonly query: unknown;
  readonly persistedQuery: unknown;
}

/** By the rules of the server that reads it after us: what it will refuse has nothing of either here. */
export const sentBy = (request: Request): SentOperation =>
  request.method === "GET" ? inAddress(request.url) : inBody(request.body);

const inBody = (body: unknown): SentOperation => {
  if (!isRecord(body)) return NOTHING;
  const { query, extensions } = body;
  return { query, persistedQuery: isRecord(extensions) ? extensions.persistedQuery : undefined };
};

const inAddress = (url: string): SentOperation => {
  const parameters = new URLSearchParams(/\?[^#]*/.exec(url)?.[0]);
  const [query, ...moreQueries] = parameters.getAll("query");
  const [extensions, ...moreExtensions] = parameters.getAll("extensions");
  if (moreQueries.length > 0 || moreExtensions.length > 0) return NOTHING;
  return { query, persistedQuery: inBody({ extensions: fromJson(extensions) }).persistedQuery };
};

const NOTHING: SentOperation = { query: undefined, persistedQuery: undefined };

const fromJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
