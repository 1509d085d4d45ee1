import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { runProgram } from "../support/programs";
import { newcomersEnvironment, npmCache } from "./surroundings";

/** The lines of Node.js on which everything works, by package.json. */
export const NODE_LINES = [20, 22, 24] as const;
export type NodeLine = (typeof NODE_LINES)[number];

/** Whether the Node.js that runs this is of a line. */
export const isRunning = (line: NodeLine): boolean => process.versions.node.startsWith(`${line}.`);

/**
 * A PATH on which `node` is of one line: the one that runs this where it is of that line, else the one that the npm
 * package `node` brings.
 *
 * @param place a folder to install into
 */
export const pathWithNode = async (line: NodeLine, place: string): Promise<string> => {
  const env = { ...newcomersEnvironment(place), ...npmCache() };
  const PATH = env.PATH ?? "";
  if (isRunning(line)) return [dirname(process.execPath), PATH].join(delimiter);
  const folder = join(place, `node-${line}`);
  mkdirSync(folder, { recursive: true });
  const install = ["npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder, `node@${line}`];
  const { code, output } = await runProgram(install, { cwd: folder, env });
  if (code !== 0) throw new Error(`Node.js ${line} can't be installed:\n${output}`);
  return [join(folder, "node_modules/node/bin"), PATH].join(delimiter);
};

/** Of the `node` on a PATH. */
export const nodeVersion = async (PATH: string): Promise<string> =>
  (await runProgram(["node", "-p", "process.versions.node"], { env: { PATH } })).output.trim();
