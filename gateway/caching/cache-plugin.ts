import type { ApolloServerPlugin } from "@apollo/server";
import { cacheControlOf, NO_STORE } from "../../services/runtime/http/cache-control";
import type { RequestContext } from "../request-context";

/**
 * Says who may keep an answer, and for how long: the least that the services said of their parts, and only of a GET that
 * was answered whole. What saw a token is for its owner alone, who asks each time whether it is still so: whoever has just
 * written must not be shown what was there before.
 */
export const cachePlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http, body }, overallCachePolicy, contextValue }) => {
        const policy = overallCachePolicy.policyIfCacheable();
        const isWhole = body.kind === "single" && body.singleResult.errors === undefined;
        const isKept = policy !== null && isWhole && request.http?.method === "GET" && (http.status ?? 200) === 200;
        const isPersonal = policy?.scope === "PRIVATE" || contextValue.headers.authorization !== undefined;
        http.headers.set("cache-control", isKept ? (isPersonal ? PERSONAL : cacheControlOf(policy)) : NO_STORE);
        return Promise.resolve();
      },
    }),
});

const PERSONAL = "private, no-cache";
