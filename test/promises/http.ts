import type { Dossier } from "../support/dossier";

/** An answer over HTTP, as JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export const getJson = async (url: string): Promise<HttpAnswer> => {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, body: await response.json() };
};

/** What an answer could give away of where its parts run and of what they are made. */
export const INNARDS: readonly RegExp[] = [
  /127\.0\.0\.1|localhost|::1/i,
  /https?:\/\/|postgres(ql)?:/i,
  /"(?:stacktrace|stack|url|serviceName|service|response|host|port|originalError)"/,
  /node_modules|\bat [\w.<>]+ \(|\.[jt]s:\d+/,
  /ECONN|EPIPE|ENOTFOUND|socket|terminat|driver|typeorm|undici/i,
  /\b(?:SELECT|INSERT|WHERE)\b|\b(?:relation|column|table|constraint) \\?"/,
];

/** That a body shows nothing of the sort. */
export const expectNoInnards = (body: string, more: readonly string[] = []): void => {
  for (const pattern of INNARDS) expect(body).not.toMatch(pattern);
  for (const text of more) expect(body).not.toContain(text);
};

/** The data of an operation that has no error. */
export const dataOf = async <Data = unknown>(dossier: Dossier, query: string, variables?: object): Promise<Data> => {
  const answer = await dossier.ask(query, variables);
  expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
  return answer.data as Data;
};
