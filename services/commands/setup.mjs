// Makes sure that this Node.js will do, that node_modules holds what package-lock.json says, and dist what the sources
// say. It runs before everything else, also on a fresh clone, and therefore uses nothing but Node.js itself. Given a folder
// of the project, it does the same for the package in there, which has nothing to build.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

const [, , folder] = process.argv;
const project = join(fileURLToPath(new URL("../../", import.meta.url)), folder ?? "");

try {
  checkNode();
  // Two services that are started at once must not both install.
  if (!isInstalled()) withLock("setup", project, () => isInstalled() || install());
  // Here, and not at the top: it needs what was just installed.
  if (folder === undefined) await import("./build.mjs");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function checkNode() {
  const range = JSON.parse(read("package.json")).engines.node;
  if (range.split("||").some((part) => satisfies(process.versions.node, part.trim()))) return;
  throw new Error(
    `Dossier needs Node.js ${range}; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  );
}

/** Knows the two kinds of ranges which package.json uses: ^20.19 and >=24.11. */
function satisfies(version, range) {
  const [major, minor] = version.split(".").map(Number);
  const [, operator, wantedMajor, wantedMinor = 0] = /^(\^|>=)(\d+)(?:\.(\d+))?/.exec(range) ?? [];
  if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
  return operator === ">=" && major > Number(wantedMajor);
}

/** npm notes in node_modules, as the last step of an installation, what it has put there. */
function isInstalled() {
  const [lock, installed] = [read("package-lock.json"), read("node_modules/.package-lock.json")];
  if (lock === undefined || installed === undefined) return lock === undefined && installed !== undefined;
  const here = JSON.parse(installed).packages;
  const isComplete = read("node_modules/.dossier-installed") === fingerprint(lock);
  return Object.entries(JSON.parse(lock).packages)
    .filter(([path, wanted]) => path !== "" && !wanted.link && isWanted(wanted, isComplete))
    .every(([path, wanted]) => here[path]?.version === wanted.version);
}

/** What is optional may be missing after an installation of ours: then it can't be had. */
function isWanted({ optional, devOptional, os, cpu, libc }, isComplete) {
  if (!optional && !devOptional) return true;
  if (isComplete || libc || !(os && cpu)) return false;
  return os.includes(process.platform) && cpu.includes(process.arch);
}

function install() {
  const lock = read("package-lock.json");
  console.error("Installing packages (once) ...");
  // --include: what the tests and the sources need is installed with NODE_ENV=production, too.
  const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { error, status, signal } = runNpm([lock === undefined ? "install" : "ci", ...options]);
  if (error) throw new Error(`npm can't be run (${error.message}). It comes with Node.js: is it in the PATH?`);
  if (status !== 0)
    throw new Error(`Installing the packages failed: npm ended with ${status ?? signal}. Its reason is above.`);
  if (lock !== undefined) writeFileSync(join(project, "node_modules/.dossier-installed"), fingerprint(lock));
}

function runNpm(options) {
  const settings = { cwd: project, stdio: ["ignore", "ignore", "inherit"] };
  // The npm that runs this script, when it is one.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [npm, ...options], settings);
  return spawnSync("npm", options, { ...settings, shell: process.platform === "win32" });
}

function fingerprint(lock) {
  return createHash("sha256").update(`${process.platform}-${process.arch} ${lock}`).digest("hex");
}

function read(path) {
  try {
    return readFileSync(join(project, path), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
