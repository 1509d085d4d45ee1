// Makes sure that dist/ holds what the sources say, as JavaScript that Node.js runs as it is. It takes less than a second,
// and nothing where nothing was changed. Types are for `npm run check` to look at.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { withLock } from "./lock.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
const built = join(project, "dist");

if (!isBuilt()) withLock("build", project, () => isBuilt() || build());

function isBuilt() {
  try {
    return readFileSync(join(built, ".sources"), "utf8") === fingerprint();
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/** What was built before is replaced as a whole, and stays where the sources have mistakes. */
function build() {
  const before = fingerprint();
  const fresh = join(project, `dist.${process.pid}`);
  try {
    buildSync({
      entryPoints: sources(),
      outbase: project,
      outdir: fresh,
      format: "cjs",
      platform: "node",
      target: "node20",
      tsconfig: join(project, "tsconfig.json"),
      logLevel: "silent",
    });
    writeFileSync(join(fresh, ".sources"), before);
    rmSync(built, { recursive: true, force: true });
    renameSync(fresh, built);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What a file system knows of the sources, and of what else decides how they are built. */
function fingerprint() {
  const others = ["package-lock.json", "tsconfig.json"].map((file) => join(project, file));
  const known = [...sources(), ...others, fileURLToPath(import.meta.url)].map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return createHash("sha256").update(known.join("\n")).digest("hex");
}

function sources() {
  return ["gateway", "services"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(project, folder, file)),
  );
}
