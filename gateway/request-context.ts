import type { Occasion } from "../services/runtime/graphql/subgraph";
import type { Journal } from "../services/runtime/telemetry/journal";
import type { AnswerNode } from "./answer-places";
import type { AnswerDraft } from "./caching/answer-draft";
import type { Patience } from "./patience";

/** What the gateway keeps for one request of a client. */
export interface RequestContext {
  /** The allow-listed headers of the client, as the services get them. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What the fetches of root fields gave. The gateway library hangs the answers of later fetches into these very
   * objects, so they show the answer as far as it has got, with the keys of every entity.
   */
  readonly roots: AnswerNode[];
  /** What is written down of the request. */
  readonly journal?: Journal | undefined;
  /** What the answer is made of; undefined where it is not kept. */
  readonly draft?: AnswerDraft | undefined;
  /** Of its reads. */
  readonly occasion: Occasion;
  /** How long fetches are worth making. */
  readonly patience: Patience;
  /**
   * Counts what the operation asks for, beyond its request.
   *
   * @param points see `pointsOf`
   * @throws GraphQLError RATE_LIMITED
   */
  readonly charge: (points: number) => Promise<void>;
  /** Calls once the answer was sent; never where its client has gone before. */
  readonly afterwards: (then: () => void) => void;
}
