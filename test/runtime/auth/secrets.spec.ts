import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOneOf, readSecrets } from "../../../services/runtime/auth/secrets";

describe("secrets", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "dossier-secrets-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("those of the settings come first, and no file is made", () => {
    const file = join(folder, "data/secret");
    expect(readSecrets({ given: ["a", "b"], file })).toEqual(["a", "b"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("one that nobody gave is made once, for its owner's eyes alone", () => {
    const file = join(folder, "data/secret");
    const [made, ...others] = readSecrets({ given: undefined, file });
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(others).toEqual([]);
    expect(readSecrets({ given: undefined, file })).toEqual([made]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, "data"))).toEqual(["secret"]);
  });

  test("a file may have two, and one that has none is told", () => {
    const file = join(folder, "secret");
    const [first, second, third] = ["a", "b", "c"].map((letter) => letter.repeat(40));
    writeFileSync(file, `${first}\n${second}\n${third}\n`);
    expect(readSecrets({ given: undefined, file })).toEqual([first, second]);
    writeFileSync(file, "short\n");
    expect(() => readSecrets({ given: undefined, file })).toThrow(/holds no secret of 32 letters or more: delete it/);
  });

  test("an offered secret is one of several, or none", () => {
    expect(isOneOf(["one", "two"], "two")).toBe(true);
    for (const offered of ["", "on", "one,two", "oneX"]) expect(isOneOf(["one", "two"], offered)).toBe(false);
    expect(isOneOf([], "")).toBe(false);
  });
});
