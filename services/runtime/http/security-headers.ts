import type { Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

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

const ofHelmet = helmet({
  contentSecurityPolicy: false,
  // Explorers sign in by a window of their own.
  crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
  // Whether a name is always reached by TLS, only those know who are reached from outside.
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
});

/** What a handler sets, whoever asks for whatever. */
const headersOf = (handler: RequestHandler): readonly (readonly [name: string, value: string])[] => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  void handler(request as Request, response as Response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
};

/** Set by helmet for each answer anew they took one part in fifty of a small one's time. */
const HEADERS = [...headersOf(ofHelmet), ["content-security-policy", contentPolicy()] as const];

/** For every answer of every process: as for one that is no page. A page has a policy of its own in place of this one. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  next();
};
