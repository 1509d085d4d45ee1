import { setTimeout as sleep } from "node:timers/promises";
import { getOperationAST, OperationTypeNode, parse } from "graphql";
import type { SubgraphAnswer, SubgraphRequest } from "../../services/runtime/graphql/subgraph";
import { isDropped } from "./failures";

/** In milliseconds: a service that restarts drops all its connections within a moment, and those that waited end together. */
const PAUSE_MS = 100;

/**
 * Sends a fetch, and what only reads once more where the connection failed: a kept one may end just as it is used. Nobody
 * knows whether a write has been done by then.
 */
export const withRetry = async (
  request: SubgraphRequest,
  send: () => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> => {
  try {
    return await send();
  } catch (error) {
    if (!isDropped(error) || !isRead(request)) throw error;
    await sleep(PAUSE_MS, undefined, { signal: request.signal });
    return send();
  }
};

const isRead = ({ query, operationName }: SubgraphRequest): boolean =>
  getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.QUERY;
