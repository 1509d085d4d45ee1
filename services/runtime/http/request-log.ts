import { SpanStatusCode } from "@opentelemetry/api";
import type { RequestHandler } from "express";
import type { Logger } from "../logging/logger";
import type { Journal, Tally } from "../telemetry/journal";
import type { Metrics } from "../telemetry/metrics";
import { DATA_CHANGES_PATH, DATA_VERSION_PATH } from "./data-version-endpoint";
import { journalOf } from "./request-id";

/**
 * One line for each request, when it is over: what was asked for by name, what came of it, what it took. No variables, no
 * headers, no text of an operation; the path without its query, which may hold what a reader searched for.
 */
export const logRequests =
  (logger: Logger, metrics?: Metrics): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const { method, path } = request;
    response.on("close", () => {
      const journal = journalOf(response);
      if (journal === undefined) return;
      const milliseconds = performance.now() - started;
      const status = response.statusCode;
      endSpan(journal, method, status);
      if (PROBES.has(path)) return;
      const isAborted = !response.writableFinished;
      metrics?.answered(journal, { isOperation: path.startsWith("/graphql"), status, isAborted, milliseconds });
      logger.info(
        {
          ...{
            requestId: journal.requestId,
            traceId: journal.trace.traceId,
            method,
            path: path.slice(0, LONGEST_PATH),
          },
          ...{ status, milliseconds: Math.round(milliseconds) },
          ...(isAborted && { aborted: true }),
          ...detailsOf(journal),
        },
        "answered",
      );
    });
    next();
  };

/** What comes too often to be told. */
const PROBES = new Set(["/healthz", "/readyz", DATA_VERSION_PATH, DATA_CHANGES_PATH]);
const LONGEST_PATH = 200;

const detailsOf = ({ operation, codes, cost, cached, subgraphs, sql }: Journal): object => ({
  ...(operation !== undefined && { operation }),
  ...(codes.size > 0 && { codes: [...codes] }),
  ...(cost !== undefined && { cost }),
  ...(cached !== undefined && { cache: cached }),
  ...(subgraphs.size > 0 && {
    subgraphs: Object.fromEntries([...subgraphs].map(([name, tally]) => [name, rounded(tally)])),
  }),
  ...(sql.count > 0 && { sql: rounded(sql) }),
});

const rounded = ({ count, milliseconds }: Tally): Tally => ({ count, milliseconds: Math.round(milliseconds) });

const endSpan = ({ request: { span }, requestId, operation, cost }: Journal, method: string, status: number): void => {
  // Names by https://opentelemetry.io/docs/specs/semconv/http/http-spans/
  span.updateName(operation === undefined ? method : `graphql ${operation}`);
  span.setAttributes({
    "http.request.method": method,
    "http.response.status_code": status,
    "dossier.request_id": requestId,
    ...(operation !== undefined && { "graphql.operation.name": operation }),
    ...(cost !== undefined && { "dossier.cost": cost }),
  });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};
