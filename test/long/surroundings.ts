import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { ROOT } from "../support/root";

/** Someone who uses this machine. */
export interface Account {
  readonly name: string;
  /** undefined: who runs the tests. */
  readonly uid?: number;
  readonly gid?: number;
}

export const isRoot = process.geteuid?.() === 0;

/** As whom everything must work: root and an ordinary user where we can be both, else who we are. */
export const accounts = (): readonly Account[] =>
  isRoot ? [{ name: "root" }, nobody()] : [{ name: "an ordinary user" }];

/**
 * The environment of someone who has just come: nothing of this project, of jest or of the npm that runs them, but what
 * this machine needs to reach the package registry.
 */
export const newcomersEnvironment = (home: string): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(PASSED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  // What npm puts in front would hide that something of our own is missing.
  PATH: (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
    .join(delimiter),
  HOME: home,
  ...npmSettings(["registry", "cafile", "proxy", "https-proxy"]),
});

/** The cache that npm has filled already, for whoever may write into it. */
export const npmCache = (): Readonly<Record<string, string>> => npmSettings(["cache"]);

const PASSED = [
  ...["TMPDIR", "LANG", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
];

/** As environment variables: another home has no .npmrc. */
const npmSettings = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const command = ["config", "get", name];
      const value = execFileSync("npm", command, {
        cwd: ROOT,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      return ["", "null", "undefined"].includes(value.trim())
        ? []
        : [[`npm_config_${name.replaceAll("-", "_")}`, value.trim()]];
    }),
  );

/** An account that every system has, with no right to anything. */
const nobody = (): Account => {
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8")) ?? [];
  return { name: "an ordinary user", uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
};
