import type { Logger } from "../services/runtime/logging/logger";
import type { GatewayConfig } from "./config";

type Told = Pick<GatewayConfig, "services" | "workers" | "environment" | "tokens">;

/** Tells the one who started the gateway that it is ready. @param url where, without a path */
export const tellReady = ({ services, workers, environment, tokens }: Told, url: string, logger: Logger): void => {
  if (tokens.signedBy === "nobody") logger.warn("JWKS_URL is not set: no token is accepted, so nobody can write");
  const place = services ? "services over HTTP" : `services in ${workers > 1 ? "each" : "this"} process`;
  if (environment !== "production")
    process.stdout.write(announcement(url, workers > 1 ? `${workers} workers, ${place}` : place));
  else if (workers > 1) logger.info({ url, services: place, workers }, "ready");
  else logger.info({ url, services: place }, "ready");
};

/** Where it is, what to try, how to stop. */
const announcement = (url: string, services: string): string =>
  [
    `Dossier is ready at ${url}/graphql (${services})`,
    `  explore:  open ${url}/ in a browser, or ${url}/graphiql without internet`,
    `  or try:   ${exampleCommand(url)}`,
    "  stop:     Ctrl-C",
    "",
  ].join("\n");

const exampleCommand = (url: string): string =>
  `curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: EXAMPLE })}'`;

const EXAMPLE =
  '{ country(code: "PAK") { name visits { nodes { period { text } visitors { label as } citations { excerpt } } } } }';
