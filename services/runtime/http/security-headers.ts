import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * What a browser may do with a page of ours, all else being forbidden: by what of which kind may come from where.
 * @param allowed by directive, such as `{ "connect-src": "'self'" }`; nothing for what is no page
 */
export const contentPolicy = (allowed: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ "default-src": "'none'", ...allowed, ...NEVER })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** What `default-src` does not speak for. */
const NEVER = { "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'" };

/** For every answer of every process: as for one that is no page. A page has a policy of its own in place of this one. */
export const securityHeaders: readonly RequestHandler[] = [
  helmet({
    contentSecurityPolicy: false,
    // Explorers sign in by a window of their own.
    crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
    // Whether a name is always reached by TLS, only those know who are reached from outside.
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  }),
  (_request, response, next) => {
    response.set("content-security-policy", contentPolicy());
    next();
  },
];
