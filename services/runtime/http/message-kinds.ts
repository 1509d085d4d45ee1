import { IncomingMessage, type RequestListener, type ServerOptions, ServerResponse } from "node:http";

type Kinds = Required<Pick<ServerOptions, "IncomingMessage" | "ServerResponse">>;

/**
 * What a server makes requests and responses of: at once of the kinds that an Express app gives them. It changes their
 * prototypes otherwise, and V8 is slow with every object whose prototype was changed.
 */
export const messageKinds = (): Kinds & { readonly suit: (app: RequestListener) => void } => {
  let [Asked, Answered] = [newKind(IncomingMessage.prototype), newKind(ServerResponse.prototype)];
  return {
    IncomingMessage: function (...given: unknown[]) {
      return Reflect.construct(IncomingMessage, given, Asked) as unknown;
    } as unknown as typeof IncomingMessage,
    ServerResponse: function (...given: unknown[]) {
      return Reflect.construct(ServerResponse, given, Answered) as unknown;
    } as unknown as typeof ServerResponse,
    suit: (app) => {
      const { request, response } = app as Partial<ExpressApp>;
      if (request) Asked = newKind(request);
      if (response) Answered = newKind(response);
    },
  };
};

/** https://expressjs.com/en/5x/api.html: `app.request` and `app.response` are the prototypes of an app's own. */
interface ExpressApp {
  readonly request: object;
  readonly response: object;
}

type Kind = new () => object;

const newKind = (prototype: object): Kind => {
  const Made = function () {
    // The library's own constructor does it all.
  };
  Made.prototype = prototype;
  return Made as unknown as Kind;
};
