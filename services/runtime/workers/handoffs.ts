import type { Worker } from "node:cluster";

/**
 * Gives a connection that a worker was handed and had not taken when it died to another one. Node.js keeps such a connection
 * open, and nobody ever answers on it: `handoff` of
 * https://github.com/nodejs/node/blob/main/lib/internal/cluster/round_robin_handle.js waits for a reply that can't come.
 * So that reply is given here, in the worker's place. Should Node.js hand over in another way some day, nothing happens here.
 *
 * @param hasOthers whether anybody else could take it; if not, it is closed
 */
export const rescueHandoffs = ({ process: child }: Worker, hasOthers: () => boolean): void => {
  const handed = new Set<number>();
  const send = child.send.bind(child) as (...sent: unknown[]) => boolean;
  child.send = (...sent: unknown[]): boolean => {
    const [message] = sent as [InternalMessage];
    if (message.act === "newconn" && message.seq !== undefined) handed.add(message.seq);
    return send(...sent);
  };
  const internal = child as unknown as InternalEvents;
  internal.on("internalMessage", ({ ack }) => {
    if (ack !== undefined) handed.delete(ack);
  });
  // Comes after the last that it said.
  child.once("close", () => {
    if (handed.size === 0) return;
    // For the same reply Node.js waits before it takes a worker from its list: the next connection would be lost too.
    child.emit("disconnect");
    for (const ack of handed) internal.emit("internalMessage", { cmd: "NODE_CLUSTER", ack, accepted: !hasOthers() });
  });
};

interface InternalMessage {
  readonly cmd?: string;
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
  readonly accepted?: boolean;
}

interface InternalEvents {
  on(event: "internalMessage", take: (message: InternalMessage) => void): void;
  emit(event: "internalMessage", message: InternalMessage): void;
}
