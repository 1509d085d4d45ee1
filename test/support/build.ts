import { execFileSync } from "node:child_process";
import { ROOT } from "./root";

/** Before all tests: what they start as processes is what the sources say. */
export default (): void => {
  execFileSync(process.execPath, ["services/commands/build.mjs"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
};
