import { post } from "../support/post";

/** What a Dossier that is up writes, with its address. */
export const READY = /Dossier is ready at (http:\/\/localhost:\d+)\/graphql/;

/** Settings with which several can run at once. */
export const ANY_PORT = { PORT: "0", GEOPOLITICS_PORT: "0", PEOPLE_PORT: "0" };

/** An answer without what its operation cost, which is told during development. */
export const ask = async (url: string, query: string, variables?: object): Promise<unknown> => {
  const answer = (await (await post(`${url}/graphql`, query, variables)).json()) as object;
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key !== "extensions"));
};
