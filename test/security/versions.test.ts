import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asAdmin } from "../support/databases";
import { AVOIDED, SAFE_POSTGRES, SAFE_VERSIONS, type SafeVersion } from "./safe-versions";
import { ROOT } from "../support/root";

// Every copy that is installed, not only the one at the top, of every package with a known advisory.

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string }>
  >;
}

const readLock = (folder: string): Lock =>
  JSON.parse(readFileSync(join(ROOT, folder, "package-lock.json"), "utf8")) as Lock;

interface Installed {
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

const installedBy = ({ packages }: Lock): readonly Installed[] =>
  Object.entries(packages).flatMap(([path, { version }]) =>
    path === "" || version === undefined ? [] : [{ path, name: path.replace(/^.*node_modules\//, ""), version }],
  );

const parts = (version: string): readonly number[] => version.split(/[.-]/, 3).map(Number);

const isAtLeast = (version: string, least: string): boolean => {
  const [wanted, found] = [parts(least), parts(version)];
  const at = wanted.findIndex((part, index) => part !== found[index]);
  return at === -1 || (found[at] ?? 0) > (wanted[at] ?? 0);
};

/** Within its own line, where that has a safe version; else it has to be newer than all lines that have. */
const isSafe = (version: string, { from, below }: SafeVersion): boolean => {
  if (below !== undefined && isAtLeast(version, below)) return false;
  const ofItsLine = from.find((least) => parts(least)[0] === parts(version)[0]);
  return isAtLeast(version, ofItsLine ?? from.at(-1) ?? "");
};

const LOCKS = { ours: readLock("."), "the engines'": readLock("test/engines") };

describe.each(Object.entries(LOCKS))("%s packages", (_, lock) => {
  const installed = installedBy(lock);
  const known = SAFE_VERSIONS.filter(({ name }) => installed.some((each) => each.name === name));

  it.each(known)("$name is $from or newer ($advisories)", (safe) => {
    const copies = installed.filter(({ name }) => name === safe.name);
    expect(copies.filter(({ version }) => !isSafe(version, safe))).toEqual([]);
  });

  it("come with checksums and from whichever registry is set", () => {
    expect(installed.length).toBeGreaterThan(500);
    const others = Object.entries(lock.packages).filter(
      ([path, { integrity, resolved }]) => path !== "" && (resolved !== undefined || integrity === undefined),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });
});

it("each version that is asked for is of a package that is here", () => {
  const here = new Set(Object.values(LOCKS).flatMap((lock) => installedBy(lock).map(({ name }) => name)));
  expect(SAFE_VERSIONS.filter(({ name }) => !here.has(name))).toEqual([]);
});

it("nothing is installed that is to be avoided", () => {
  const names = new Set(installedBy(LOCKS.ours).map(({ name }) => name));
  expect(Object.keys(AVOIDED).filter((name) => names.has(name))).toEqual([]);
});

it("PostgreSQL is safe, as it is embedded", async () => {
  const [major = 0, minor = 0] = await asAdmin(async (admin) => {
    const { rows } = await admin.query<{ server_version: string }>("SHOW server_version");
    return (rows[0]?.server_version ?? "").split(".").map(Number);
  });
  expect(Object.keys(SAFE_POSTGRES)).toContain(String(major));
  expect(minor).toBeGreaterThanOrEqual(SAFE_POSTGRES[major] ?? Infinity);
});

it.each<readonly [version: string, safe: Pick<SafeVersion, "from" | "below">, expected: boolean]>([
  ["2.14.4", { from: ["2.14.4"] }, true],
  ["2.14.3", { from: ["2.14.4"] }, false],
  ["2.9.9", { from: ["2.14.4"] }, false],
  ["3.0.0", { from: ["2.14.4"] }, true],
  ["9.0.1", { from: ["11.1.1", "12.0.1"] }, false],
  ["12.0.0", { from: ["11.1.1", "12.0.1"] }, false],
  ["11.1.1", { from: ["11.1.1", "12.0.1"] }, true],
  ["17.0.1", { from: ["16.15.0"], below: "17.0.0" }, false],
])("%s against %j is %j", (version, safe, expected) => {
  expect(isSafe(version, { name: "", advisories: [], ...safe })).toBe(expected);
});
