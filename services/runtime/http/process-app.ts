import express, { type Express } from "express";
import type { Readiness } from "../graphql/subgraph";
import type { Logger } from "../logging/logger";
import type { Metrics } from "../telemetry/metrics";
import { answerFailure, answerNotFound } from "./failure-answer";
import { assignRequestId } from "./request-id";
import { securityHeaders } from "./security-headers";
import { logRequests } from "./request-log";

export interface ProcessAppOptions {
  readonly logger: Logger;
  readonly readiness: () => Promise<Readiness>;
  /** Whether the process has been told to stop: then it is not ready, however well it is. */
  readonly isStopping?: () => boolean;
  /** Counts what is answered, for this process alone. */
  readonly metrics?: Metrics;
  /** Adds the routes that this process is for. */
  readonly routes: (app: Express) => void;
}

/**
 * What every process shows over HTTP: request ids, headers for browsers, `/healthz`, `/readyz`, its own routes, and JSON
 * for what goes wrong.
 */
export const createProcessApp = (options: ProcessAppOptions): Express => {
  const { logger, readiness, isStopping, metrics, routes } = options;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(assignRequestId(metrics), logRequests(logger, metrics), securityHeaders);
  app.get("/healthz", (_request, response) => {
    response.set("cache-control", "no-store").json({ status: "alive" });
  });
  app.get("/readyz", async (_request, response) => {
    const answer = isStopping?.() ? STOPPING : await readinessAnswer(readiness);
    response.status(answer.status === "unavailable" ? 503 : 200);
    response.set("cache-control", "no-store").json(answer);
  });
  routes(app);
  app.use(answerNotFound);
  app.use(answerFailure(logger));
  return app;
};

interface ReadinessAnswer {
  /** degraded: it serves, and some of its parts don't. */
  readonly status: "ready" | "degraded" | "unavailable";
  readonly checks: Readiness["checks"];
}

const STOPPING: ReadinessAnswer = { status: "unavailable", checks: { process: "is stopping" } };

const readinessAnswer = async (readiness: () => Promise<Readiness>): Promise<ReadinessAnswer> => {
  const { ready, checks } = await readiness();
  const complete = Object.values(checks).every((check) => check === true);
  return { status: ready ? (complete ? "ready" : "degraded") : "unavailable", checks };
};
