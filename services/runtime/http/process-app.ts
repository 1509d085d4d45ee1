import express, { type Express, type NextFunction, type Request, type Response } from "express";
import type { Readiness } from "../graphql/subgraph";
import type { Logger } from "../logging/logger";
import { answerFailure, answerNotFound } from "./failure-answer";
import { assignRequestId } from "./request-id";

export interface ProcessAppOptions {
  readonly logger: Logger;
  readonly readiness: () => Promise<Readiness>;
  /** Adds the routes that this process is for. */
  readonly routes: (app: Express) => void;
}

/** What every process shows over HTTP: request ids, `/healthz`, `/readyz`, its own routes, and JSON for what goes wrong. */
export const createProcessApp = ({ logger, readiness, routes }: ProcessAppOptions): Express => {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(assignRequestId, logRequests(logger));
  app.get("/healthz", (_request, response) => {
    response.set("cache-control", "no-store").json({ status: "alive" });
  });
  app.get("/readyz", async (_request, response) => {
    const answer = await readinessAnswer(readiness);
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

const readinessAnswer = async (readiness: () => Promise<Readiness>): Promise<ReadinessAnswer> => {
  const { ready, checks } = await readiness();
  const complete = Object.values(checks).every((check) => check === true);
  return { status: ready ? (complete ? "ready" : "degraded") : "unavailable", checks };
};

/** The path without its query, which may hold what a reader searched for. */
const logRequests =
  (logger: Logger) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now();
    const { method, path } = request;
    response.on("finish", () => {
      if (PROBES.has(path)) return;
      const milliseconds = Math.round(performance.now() - started);
      const requestId = response.getHeader("x-request-id");
      logger.info({ requestId, method, path, status: response.statusCode, milliseconds }, "answered");
    });
    next();
  };

const PROBES = new Set(["/healthz", "/readyz"]);
