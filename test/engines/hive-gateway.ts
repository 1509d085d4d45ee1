import { join } from "node:path";
import { listen } from "../../services/runtime/http/listen";
import type { Answer, Dossier } from "../support/dossier";
import { post } from "../support/post";
import { type Program, startProgram } from "../support/programs";
import { TEST_SECRETS } from "../support/tokens";

/** Hive Gateway with the committed supergraph, in front of the services of a Dossier. */
export interface HiveGateway {
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** @throws where it had ended by itself before, with what it wrote */
  readonly stop: () => Promise<void>;
}

const PROGRAM = join(__dirname, "node_modules/@graphql-hive/gateway/dist/bin.js");
const SUPERGRAPH = join(__dirname, "../../schema/supergraph.graphql");

export const startHiveGateway = async ({ serviceUrls }: Dossier): Promise<HiveGateway> => {
  const port = await freePort();
  const program = startProgram(
    [
      process.execPath,
      ...["--import", join(__dirname, "only-this-machine.mjs"), PROGRAM, "supergraph", SUPERGRAPH],
      ...["--config-path", join(__dirname, "gateway.config.mjs"), "--host", "127.0.0.1", "--port", String(port)],
    ],
    {
      cwd: __dirname,
      // Nothing of the environment that could name a registry or somebody to report to.
      env: {
        PATH: process.env.PATH,
        TMPDIR: process.env.TMPDIR,
        GEOPOLITICS_URL: serviceUrls.geopolitics,
        PEOPLE_URL: serviceUrls.people,
        SUBGRAPH_SECRET: TEST_SECRETS.SUBGRAPH_SECRET,
        NODE_ENV: "production",
      },
    },
  );
  try {
    await program.until(/Listening on/, 60_000);
  } catch (error) {
    program.kill("SIGKILL");
    throw error;
  }
  const endpoint = `http://127.0.0.1:${port}/graphql`;
  return {
    ask: async (...asked) => (await (await post(endpoint, ...asked)).json()) as Answer,
    stop: () => stop(program),
  };
};

const stop = async (program: Program): Promise<void> => {
  program.kill("SIGTERM");
  const patience = setTimeout(() => {
    program.kill("SIGKILL");
  }, 10_000);
  const end = await program.ended;
  clearTimeout(patience);
  // Asked to end, it ends in good order; another code is of an end before that.
  if (end !== 0 && end !== "SIGTERM") throw new Error(`Hive Gateway ended with ${String(end)}:\n${program.output()}`);
};

/** It can't be asked for the port that the system gave it: one is taken for a moment, and given back. */
const freePort = async (): Promise<number> => {
  const listener = await listen({ host: "127.0.0.1", port: 0 });
  await listener.close();
  return listener.port;
};
