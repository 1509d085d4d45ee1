import { createInterface } from "node:readline";
import type { Socket } from "node:net";
import type { StopMode } from "./server";

/** What a new host process is told, by the IPC channel to its parent. */
export interface HostOrder {
  readonly directory: string;
  readonly durable: boolean;
  readonly password: string;
  readonly passwordIsNew: boolean;
}

/** What it answers, once. */
export type HostReport = { readonly ready: true } | { readonly failure: string };

/** What its users ask over a socket, one line of JSON each. As long as one of them is connected, PostgreSQL runs. */
export type HostRequest = { readonly token: string } & (
  { readonly ask: "use" | "leave" | "start" } | { readonly ask: "stop"; readonly mode: StopMode }
);

/** One answer for each request, in order. `stopped` answers "leave": whether that was the last user. */
export interface HostAnswer {
  readonly failure?: string;
  /** With a failure: the host is going, or gone. A new one may be started when it is. */
  readonly isEnding?: boolean;
  readonly port?: number;
  readonly stopped?: boolean;
}

export function sendLine(socket: Socket, message: HostRequest | HostAnswer): void {
  socket.write(`${JSON.stringify(message)}\n`);
}

/** Lines that are no JSON are passed over: another program may have got our port. */
export function onLine(socket: Socket, take: (message: unknown) => void): void {
  const lines = createInterface({ input: socket });
  // It passes the socket's errors on; whoever cares sees the socket close.
  lines.on("error", () => undefined);
  lines.on("line", (line) => {
    let message: unknown;
    try {
      message = JSON.parse(line);
    } catch {
      return;
    }
    take(message);
  });
}
