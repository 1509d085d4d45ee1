import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC_CODES } from "../../gateway/error-format";
import { isLimitCode } from "../../gateway/limits/limits";
import { ROOT } from "../support/root";

// A client's developer looks up in the README what the code of an error means: all of them are there, and no other.

const README = readFileSync(join(ROOT, "README.md"), "utf8");
const [, section = ""] = /^## Errors$(.*?)^## /ms.exec(README) ?? [];
const listed = [...section.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.*?) +\| (.*?) +\|$/gm)];

/** Where an error for a client can come from. */
const SOURCES = [
  "gateway",
  ...["auth", "database", "graphql", "http", "lifecycle"].map((part) => `services/runtime/${part}`),
];
/** Of the same look: what an operator sets, what a driver or an editor's mistake is called. */
const OTHERS = [
  /_(URL|PORT)$/,
  /^(PG|UND_ERR|EAI)_/,
  /^(PERSISTED_QUERY_(MANIFEST|SAFELIST)|RATE_POINTS|RATE_SECONDS|SUBGRAPH_SECRET|TRUSTED_PROXIES|CORS_ORIGINS)$/,
];

const written = SOURCES.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, folder, file), "utf8").matchAll(/"([A-Z]+(?:_[A-Z]+)+|FORBIDDEN|UNAUTHENTICATED)"/g),
    ])
    .map(([, code = ""]) => code)
    .filter((code) => !OTHERS.some((other) => other.test(code))),
);

test("the table has every code that the source can give, and no other", () => {
  expect(listed.length).toBeGreaterThan(15);
  const codes = listed.map(([, code]) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.toSorted()).toEqual([...new Set([...written, ...PUBLIC_CODES])].toSorted());
});

test("each has a status, a meaning, and what to do", () => {
  for (const [, code, status, meaning, remedy] of listed) {
    expect([code, status]).toEqual([code, expect.stringMatching(/^[2-5]\d\d(, [2-5]\d\d)*$/)]);
    expect([code, meaning?.length, remedy?.length]).not.toContain(0);
  }
});

test("a code of a limit stands under Limits too, with its setting", () => {
  const [, limits = ""] = /^### Limits$(.*?)^#/ms.exec(README) ?? [];
  const codes = [...limits.matchAll(/`([A-Z_]+)` +\|$/gm)].map(([, code]) => code);
  expect(codes.toSorted()).toEqual(
    listed
      .map(([, code]) => code)
      .filter(isLimitCode)
      .toSorted(),
  );
});
