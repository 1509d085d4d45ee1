import { IncomingMessage, type RequestListener, type ServerOptions, ServerResponse } from "node:http";

type Kinds = Required<Pick<ServerOptions, "IncomingMessage" | "ServerResponse">>;

/**
 * What a server makes requests and responses of: at once of the kinds that an Express app gives them. It changes their
 * prototypes otherwise, and V8 is slow with every object whose prototype was changed.
 */
export const messageKinds = (): Kinds & { readonly suit: (app: RequestListener) => void } => {
  const [Asked, Answered] = [kindOf(IncomingMessage), kindOf(ServerResponse)];
  return {
    IncomingMessage: Asked,
    ServerResponse: Answered,
    suit: (app) => {
      const { request, response } = app as Partial<ExpressApp>;
      if (request) Object.assign(Asked, { prototype: request });
      if (response) Object.assign(Answered, { prototype: response });
    },
  };
};

/** https://expressjs.com/en/5x/api.html: `app.request` and `app.response` are the prototypes of an app's own. */
interface ExpressApp {
  readonly request: object;
  readonly response: object;
}

/** Made by the library's own constructor, called as a function: V8 takes fifty times as long to construct it for another. */
const kindOf = <Kind extends typeof IncomingMessage | typeof ServerResponse>(Base: Kind): Kind => {
  const Made = function (this: object, ...given: unknown[]): void {
    Reflect.apply(Base, this, given);
  };
  // So that V8 knows how many fields there will be.
  Object.setPrototypeOf(Made, Base);
  return Object.assign(Made, { prototype: Base.prototype }) as unknown as Kind;
};
