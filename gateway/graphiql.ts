import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type * as RenderGraphiql from "@graphql-yoga/render-graphiql";
import type { RequestHandler } from "express";
import type { Example } from "./example";
import { graphiqlPolicy } from "./page-policies";

/**
 * `GET /graphiql`: an explorer that comes whole from here, so that it works with no internet. Not for production: it
 * invites to explore.
 *
 * @param example the operation to open on
 */
export const createGraphiql = (example: Example): RequestHandler => {
  let page: Promise<Page> | undefined;
  return async (request, response) => {
    // Megabytes that most processes never show: made for the first who asks, and kept.
    const { html, gzipped, policy, etag } = await (page ??= makePage(example));
    response.set({
      "content-security-policy": policy,
      "cache-control": "no-cache",
      etag,
      vary: "accept-encoding",
    });
    response.type("html");
    if (request.acceptsEncodings("gzip") === "gzip") response.set("content-encoding", "gzip").send(gzipped);
    else response.send(html);
  };
};

interface Page {
  readonly html: Buffer;
  readonly gzipped: Buffer;
  readonly policy: string;
  /** Weak: the same for both encodings. */
  readonly etag: string;
}

const makePage = async ({ operation, variables }: Example): Promise<Page> => {
  const { renderGraphiQL } = load("@graphql-yoga/render-graphiql") as typeof RenderGraphiql;
  const options = {
    title: "Dossier",
    endpoint: "/graphql",
    defaultQuery: operation,
    // Missing from the package's types, not from its page.
    variables,
    // To be filled in by whoever writes; as it is, it stands for no token.
    headers: JSON.stringify({ Authorization: "Bearer " }, null, 2),
    // Its own are another product's.
    logo: "",
    favicon: "data:,",
    // They may hold a token, and would lie in the browser's storage for good.
    shouldPersistHeaders: false,
  };
  const text = renderGraphiQL(options);
  const html = Buffer.from(text);
  const etag = `W/"${createHash("sha256").update(html).digest("base64url")}"`;
  return { html, gzipped: await promisify(gzip)(html), policy: graphiqlPolicy(hashOf(scriptOf(text))), etag };
};

/** Not `import()`, which would take the package's ES module, and which jest can't run. */
const load = createRequire(__filename);

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64");

/** The page has one script, and its code has the text `<script>` in it: from the first to the end of the last. */
const scriptOf = (html: string): string =>
  html.slice(html.indexOf("<script>") + "<script>".length, html.lastIndexOf("</script>"));
