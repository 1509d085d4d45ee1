// Loaded before a program's own modules: a connection to any other machine ends it, so that the tests see it.

import { Socket } from "node:net";

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...given) {
  // Node's own calls come with the arguments in one array.
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const host = typeof options === "object" ? (options.host ?? "localhost") : given[1];
  if (options.path === undefined && !["localhost", "127.0.0.1", "::1"].includes(host ?? "localhost")) {
    console.error(`It wanted to reach ${host}.`);
    process.exit(70);
  }
  return connect.apply(this, given);
};
