import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context";

/** In seconds: within it a service that is back is asked again, and those who wait for a connection have had theirs. */
const SOON = "1";

/** Says when to ask again for the parts of an answer that are out of order for a moment. */
export const retryAfterPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { http, body } }) => {
        const { errors = [] } = body.kind === "single" ? body.singleResult : {};
        if (errors.some(({ extensions }) => PASSING.has(String(extensions?.code))))
          http.headers.set("retry-after", SOON);
        return Promise.resolve();
      },
    }),
});

const PASSING = new Set(["DATABASE_UNAVAILABLE", "SUBGRAPH_UNAVAILABLE"]);
