import { randomBytes } from "node:crypto";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { chooseAccount } from "./account";
import { findProgram } from "./binaries";
import { makeClusterIfMissing, setSuperuserPassword } from "./cluster";
import { explainFailure } from "./failure";
import { openPlace, type Place } from "./place";
import { clearLeftover } from "./postmaster-file";
import { lifeOf } from "./processes";
import { onLine, sendLine, type HostAnswer, type HostOrder, type HostReport, type HostRequest } from "./protocol";
import { noteState, readState } from "./state";
import { supervise, type Supervisor } from "./supervisor";

// A process of its own that runs PostgreSQL as long as somebody uses it. It sits between because a process that is
// killed can't stop its children, but its connections are closed for it, and that is seen here.

/** In a session of its own no Ctrl-C gets here, but a service manager signals everybody: our users stop first. */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

process.once("message", (order: HostOrder) => {
  void host(order).then(report, (error: unknown) => {
    report({ failure: explainFailure(error, order.directory).reason });
    process.exit(1);
  });
});

async function host(order: HostOrder): Promise<HostReport> {
  const place = openPlace(order.directory);
  const supervisor = await startSupervised(place, order);
  const users = new Set<Socket>();
  const endUnlessUsed = async () => {
    if (users.size > 0 || process.connected) return false;
    await supervisor.end();
    return true;
  };
  const exitUnlessUsed = () => {
    void endUnlessUsed().then((ended) => ended && process.exit(0));
  };
  const token = randomBytes(32).toString("hex");
  const port = await listen((socket) => {
    serve(place, socket, token, supervisor, users, endUnlessUsed);
    socket.on("close", () => {
      if (users.delete(socket)) exitUnlessUsed();
    });
  });
  noteState(place, { host: { pid: process.pid, life: lifeOf(process.pid) ?? "", port, token } });
  // The parent counts as a user until it lets go; when it was killed before it could connect, nobody is left.
  process.once("disconnect", exitUnlessUsed);
  if (!process.connected) exitUnlessUsed();
  return { ready: true };
}

async function startSupervised(place: Place, order: HostOrder): Promise<Supervisor> {
  await clearLeftover(place);
  const program = findProgram(chooseAccount([place.data, place.directory]));
  const isNew = await makeClusterIfMissing(place, program, order.durable);
  if (isNew || order.passwordIsNew) await setSuperuserPassword(place, program, order.password);
  const supervisor = await supervise(place, program, { durable: order.durable, port: readState(place).port });
  noteState(place, { port: supervisor.port });
  return supervisor;
}

function serve(
  place: Place,
  socket: Socket,
  token: string,
  supervisor: Supervisor,
  users: Set<Socket>,
  endUnlessUsed: () => Promise<boolean>,
): void {
  socket.on("error", () => undefined);
  const answer = async (request: HostRequest): Promise<HostAnswer> => {
    if (request.token !== token) return { failure: "wrong token" };
    switch (request.ask) {
      case "use":
        if (supervisor.isEnding()) return { isEnding: true, failure: "it is being stopped" };
        users.add(socket);
        // Our parent, the only one that can come first, has a connection now.
        if (process.connected) process.disconnect();
        await supervisor.start();
        return { port: supervisor.port };
      case "leave":
        users.delete(socket);
        return { stopped: await endUnlessUsed() };
      case "start":
        await supervisor.start();
        return {};
      case "stop":
        await supervisor.stop(request.mode);
        return {};
    }
  };
  onLine(socket, (message) => {
    const request = message as HostRequest;
    void answer(request)
      .catch((error: unknown) => ({ failure: explainFailure(error, place.directory).reason }))
      .then((given: HostAnswer) => {
        sendLine(socket, given);
        if (given.stopped) socket.end(() => process.exit(0));
      });
  });
}

async function listen(onSocket: (socket: Socket) => void): Promise<number> {
  const server = createServer(onSocket);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function report(message: HostReport): void {
  if (process.connected) process.send?.(message, () => undefined);
}
