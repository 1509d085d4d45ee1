import type { FormattedExecutionResult } from "graphql";
import { request } from "undici";
import { z } from "zod";
import { readSecrets } from "../../auth/secrets";
import { SUBGRAPH_SECRET_HEADER } from "../../auth/subgraph-secret";
import type { ServiceConfig } from "../../config/service-config";
import { entityPort } from "./entity-port";
import type { EntityPort } from "./references";

/** How long an editor waits to hear that the other service can't be asked, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Asks a service that runs in another process, as its gateway would. @param secret shows it that we are of its kind */
const remotePort = (url: URL, secret: string): EntityPort =>
  entityPort(async ({ query, variables }) => {
    try {
      const { statusCode, body } = await request(url, {
        method: "POST",
        headers: { "content-type": "application/json", [SUBGRAPH_SECRET_HEADER]: secret },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = await body.text();
      return statusCode === 200 ? ANSWER.parse(JSON.parse(answer)) : NO_ANSWER;
    } catch {
      return NO_ANSWER;
    }
  });

/** The way to the other service of one that runs apart. */
export const portTo = ({ peerUrl, subgraphSecrets }: Pick<ServiceConfig, "peerUrl" | "subgraphSecrets">): EntityPort =>
  peerUrl ? remotePort(peerUrl, readSecrets(subgraphSecrets)[0] ?? "") : noPort;

/** Where nobody has said how the other service is reached, nothing that refers to its records can be written. */
const noPort: EntityPort = entityPort(() => Promise.resolve(NO_ANSWER));

const NO_ANSWER: FormattedExecutionResult = { errors: [{ message: "The other service gave no answer." }] };
const ANSWER: z.ZodType<FormattedExecutionResult> = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
});
