import { contentPolicy } from "../services/runtime/http/security-headers";

// What the pages of the explorers may do, side by side. Everything else that we answer may do nothing at all.

/** Where Apollo Sandbox comes from: its script, and the frame that it runs in. */
export const SANDBOX_SCRIPTS = "https://embeddable-sandbox.cdn.apollographql.com";
const SANDBOX_FRAMES = "https://sandbox.embed.apollographql.com";

/** @param nonce of the page's own script and style */
export const sandboxPolicy = (nonce: string): string =>
  contentPolicy({
    "script-src": `'nonce-${nonce}' ${SANDBOX_SCRIPTS}`,
    "style-src": `'nonce-${nonce}'`,
    "frame-src": SANDBOX_FRAMES,
    "connect-src": "'self'",
  });

/** No other host than this one. @param hash of the page's one script, SHA-256 in base64 */
export const graphiqlPolicy = (hash: string): string =>
  contentPolicy({
    "script-src": `'sha256-${hash}'`,
    // Its editor makes rules and attributes of style as it goes.
    "style-src": "'unsafe-inline'",
    "font-src": "data:",
    "img-src": "data:",
    // The languages of its editor run in workers, whose code is in the page.
    "worker-src": "blob:",
    "connect-src": "'self'",
  });
