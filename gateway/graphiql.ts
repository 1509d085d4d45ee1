import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type * as RenderGraphiql from "@graphql-yoga/render-graphiql";
import type { RequestHandler } from "express";
import type { Example } from "./example";

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
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
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
  return { html, gzipped: await promisify(gzip)(html), policy: policyFor(text), etag };
};

/** Not `import()`, which would take the package's ES module, and which jest can't run. */
const load = createRequire(__filename);

/** No other host than this one, and no script but the page's own, which its hash names. */
const policyFor = (html: string): string => {
  const hash = createHash("sha256").update(scriptOf(html)).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    // Its editor makes rules and attributes of style as it goes.
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    // The languages of its editor run in workers, whose code is in the page.
    "worker-src blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
};

/** The page has one script, and its code has the text `<script>` in it: from the first to the end of the last. */
const scriptOf = (html: string): string =>
  html.slice(html.indexOf("<script>") + "<script>".length, html.lastIndexOf("</script>"));
