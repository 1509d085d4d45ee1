import { get, request, type IncomingMessage } from "node:http";
import type { Answer } from "../support/dossier";

/** What came of a request that had a connection of its own: so that it may reach any of several processes. */
export interface FreshAnswer extends Answer {
  readonly status: number;
}

const PATIENCE_MS = 10_000;

/** @throws Error where the connection fails, or there is no answer in ten seconds */
export const askAfresh = (
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<FreshAnswer> =>
  new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql`, {
      method: "POST",
      agent: false,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { "content-type": "application/json", ...headers },
    });
    asked.on("response", (response) => void read(response).then(resolve, reject)).on("error", reject);
    asked.end(JSON.stringify({ query }));
  });

/** By GET, with what stands behind the path. @throws as `askAfresh` */
export const getAfresh = (url: string, search: string): Promise<FreshAnswer> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "apollo-require-preflight": "1" };
    get(`${url}/graphql?${search}`, { agent: false, headers, signal: AbortSignal.timeout(PATIENCE_MS) })
      .on("response", (response) => void read(response).then(resolve, reject))
      .on("error", reject);
  });

const read = async (response: IncomingMessage): Promise<FreshAnswer> => {
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += String(chunk);
  return { ...(JSON.parse(text) as Answer), status: response.statusCode ?? 0 };
};
