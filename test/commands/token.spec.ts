import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { createTokenVerifier } from "../../services/runtime/auth/token-verifier";
import { createLogger } from "../../services/runtime/logging/logger";
import { ROOT } from "../support/root";

jest.setTimeout(60_000);

describe("npm run token", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-token-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const token = (words: readonly string[], settings: Readonly<Record<string, string>> = {}) => {
    const { PATH = "", HOME = "" } = process.env;
    const env = { PATH, HOME, DATA_DIR: folder, ...settings };
    const command = ["run", "--silent", "token", "--", ...words];
    const { status, stdout, stderr } = spawnSync("npm", command, { cwd: ROOT, env, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const callerOf = (made: string) =>
    createTokenVerifier(
      { signedBy: "secret", secrets: { given: undefined, file: join(folder, "token-secret") } },
      createLogger({ name: "test", environment: "test" }),
    ).callerOf(`Bearer ${made}`);

  test("prints the token alone, signed with the secret that it makes at first", async () => {
    const { status, stdout, stderr } = token(["--name", "Dana Ú.", "--role", "editor"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(await callerOf(stdout.trim())).toEqual({ name: "Dana Ú.", subject: "Dana Ú.", roles: ["editor"] });
    const { exp, iat } = JSON.parse(Buffer.from(stdout.split(".")[1] ?? "", "base64url").toString()) as {
      exp: number;
      iat: number;
    };
    expect(exp - iat).toBe(8 * 3600);

    // Who replaces the secret puts the new one above.
    const file = join(folder, "token-secret");
    writeFileSync(file, `${"n".repeat(40)}\n`);
    await expect(callerOf(stdout.trim())).rejects.toThrow("The token can't be accepted.");
    const admin = token(["--name", "Ada", "--role", "admin", "--expires", "30m"]).stdout;
    expect(await callerOf(admin.trim())).toEqual({ name: "Ada", subject: "Ada", roles: ["admin"] });
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ["production", ["--name", "Dana", "--role", "editor"], { NODE_ENV: "production" }, /^Tokens are made here for dev/],
    ["no role", ["--name", "Dana"], {}, /'--role <role>' not specified/],
    ["an unknown role", ["--name", "Dana", "--role", "owner"], {}, /Allowed choices are editor, admin/],
    ["no name", ["--name", " ", "--role", "editor"], {}, /It must have 1 to 200 letters/],
    ["no time", ["--name", "Dana", "--role", "editor", "--expires", "soon"], {}, /It must be a time such as 30m, 8h/],
    ["a short secret", ["--name", "Dana", "--role", "editor"], { JWT_SECRET: "x" }, /JWT_SECRET is not right/],
  ])("refuses %s in words, and makes no secret", (_name, words, settings, message) => {
    const { status, stdout, stderr } = token(words, settings);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(readdirSync(folder)).toEqual([]);
  });
});
