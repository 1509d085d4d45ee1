// PostGraphile 5 as its documentation starts it with Node's own server, over the database of DATABASE_URL.

import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { onEveryCore } from "./on-every-core.mjs";

const { DATABASE_URL, PORT } = process.env;

await onEveryCore(async () => {
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    // The pages know records by their own ids, not by those that Relay's stores would need.
    disablePlugins: ["NodePlugin"],
    pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ["public"], poolConfig: { max: 10 } })],
    grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  server.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  const serv = pgl.createServ(grafserv);
  await serv.addTo(server);
  await pgl.getSchema();
  server.listen(Number(PORT), "127.0.0.1");
});
