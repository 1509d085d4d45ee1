import type { Response } from "express";

/** Has somebody see what is sent as a response's body, before it is sent; they may still set headers. */
export const beforeSending = (response: Response, see: (body: unknown) => void): void => {
  sendThrough(response, (body, send) => {
    see(body);
    send(body);
  });
};

/** Has somebody else send a response's body, at last by what sent it before. */
export const sendThrough = (response: Response, pass: (body: unknown, send: (body: unknown) => void) => void): void => {
  const send = response.send.bind(response);
  // By a name of its own: a function that is written where it is assigned to a property is put into old memory by V8, and
  // there it keeps the request from being swept with the young.
  const passed = (body: unknown): Response => {
    pass(body, send);
    return response;
  };
  response.send = passed;
};
