import { request } from "node:http";
import type { JWTPayload } from "jose";
import { createLogger } from "../../services/runtime/logging/logger";
import { createDatabases, type TestDatabases } from "../support/databases";
import { MODES, startDossier, type Dossier, type DossierOptions, type Mode } from "../support/dossier";
import { inSeconds, TEST_SECRETS, tokenFor } from "../support/tokens";
import {
  BAD_TOKENS,
  DANA,
  EC_KEY,
  ED_KEY,
  settingsOf,
  signed,
  startIdentityProvider,
  type IdentityProvider,
} from "./identity-provider";

const VIEWER = "{ viewer { name roles } }";

let provider: IdentityProvider;
let databases: TestDatabases;
beforeAll(async () => {
  provider = await startIdentityProvider();
  databases = await createDatabases();
});
afterAll(async () => {
  await provider.close();
  await databases.drop();
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly data?: { readonly viewer: unknown };
    readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
  };
}

/** By node:http, which sends headers as they are given, several of one name too. */
const send = (url: string, headers: Readonly<Record<string, string | string[]>>): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => {
          const { statusCode: status = 0, headers: received } = response;
          resolve({ status, headers: received, body: JSON.parse(text) as Reply["body"] });
        });
      },
    );
    sent.on("error", reject);
    sent.end(JSON.stringify({ query: VIEWER }));
  });

const NO_TOKEN: readonly Readonly<Record<string, string>>[] = [
  {},
  { authorization: "" },
  { authorization: "Bearer" },
  { authorization: "Bearer " },
];

const SECRET = { "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET };

/** The same request through the gateway and, where it can be reached, straight at a service with the gateway's secret. */
const everywhere = (
  dossier: Dossier,
  mode: Mode,
  headers: Readonly<Record<string, string | string[]>>,
): Promise<Reply[]> =>
  Promise.all([
    send(`${dossier.url}/graphql`, headers),
    ...(mode === "over HTTP" ? [send(dossier.serviceUrls.people, { ...headers, ...SECRET })] : []),
  ]);

const expectRefused = (replies: readonly Reply[]): void => {
  for (const { status, headers, body } of replies) {
    expect({ status, body }).toEqual({
      status: 401,
      body: { errors: [{ message: expect.any(String) as unknown, extensions: { code: "UNAUTHENTICATED" } }] },
    });
    expect(headers["www-authenticate"]).toBe("Bearer");
    expect(headers["cache-control"]).toBe("no-store");
  }
};

const expectViewer = (replies: readonly Reply[], viewer: unknown): void => {
  for (const { status, body } of replies) expect({ status, body }).toEqual({ status: 200, body: { data: { viewer } } });
};

/** With what it logs, at every level. */
const startLogged = async (mode: Mode, settings: DossierOptions["settings"]) => {
  const lines: string[] = [];
  const logger = createLogger(
    { name: "test", environment: "production", level: "trace" },
    { write: (line: string) => void lines.push(line) },
  );
  return { dossier: await startDossier(mode, databases, { settings, logger }), lines };
};

describe.each(MODES)("with an identity provider, %s", (mode) => {
  let dossier: Dossier;
  let lines: string[];
  const secrets: string[] = [];
  beforeAll(async () => {
    ({ dossier, lines } = await startLogged(mode, settingsOf(provider)));
  });
  afterAll(() => dossier.close());
  const ask = (token: string, scheme = "Bearer") => {
    secrets.push(...token.split(/[ ,]+/).filter((word) => word.length > 20));
    return everywhere(dossier, mode, { authorization: `${scheme} ${token}` });
  };

  it.each(BAD_TOKENS)("a token with %s is refused", async (_, make) => {
    expectRefused(await ask(await make()));
  });

  it("two headers are refused, though each is good, and so is another scheme", async () => {
    const token = await signed();
    expectRefused(await everywhere(dossier, mode, { authorization: [`Bearer ${token}`, `Bearer ${token}`] }));
    for (const scheme of ["Basic", "Token", "Bearer Bearer", "Bearer:"]) expectRefused(await ask(token, scheme));
  });

  it("a good one says who asks, by each algorithm, and in whatever case the scheme is written", async () => {
    for (const scheme of ["Bearer", "bearer", "BEARER"]) expectViewer(await ask(await signed(), scheme), DANA);
    expectViewer(await ask(await signed({}, { alg: "ES256", kid: "ec" }, EC_KEY)), DANA);
    expectViewer(await ask(await signed({}, { alg: "EdDSA", kid: "ed" }, ED_KEY)), DANA);
  });

  it("clocks may differ by half a minute", async () => {
    expectViewer(await ask(await signed({ exp: inSeconds(-15) })), DANA);
    expectViewer(await ask(await signed({ nbf: inSeconds(15), iat: inSeconds(15) })), DANA);
  });

  it("roles of other applications give no right, and one without a name goes by its subject", async () => {
    const roles = ["reader", "Admin", "editor", "editor", "owner"];
    expectViewer(await ask(await signed({ roles })), DANA);
    expectViewer(await ask(await signed({ roles: undefined, name: undefined })), { name: "u-17", roles: [] });
  });

  it("whoever sends no token is a reader, whatever they say they are", async () => {
    const smuggled = {
      "x-user": "Mallory",
      "x-user-id": "1",
      "x-roles": "admin",
      "x-caller": '{"name":"Mallory","roles":["admin"]}',
    };
    for (const headers of NO_TOKEN) expectViewer(await everywhere(dossier, mode, { ...headers, ...smuggled }), null);
    const token = await signed();
    expectViewer(await everywhere(dossier, mode, { ...smuggled, authorization: `Bearer ${token}` }), DANA);
  });

  it("the log has reasons, and neither tokens nor secrets", () => {
    const log = lines.join("");
    expect(log).toContain("refused a token");
    expect(log).toContain("ERR_JWT_EXPIRED");
    expect(secrets.length).toBeGreaterThan(20);
    for (const secret of [...secrets, ...Object.values(TEST_SECRETS)]) expect(log).not.toContain(secret);
  });
});

describe("an identity provider that can't be reached", () => {
  /** The library reckons by the clock, and so does this test. */
  const later = (minutes: number) => {
    const now = performance.now();
    jest.spyOn(performance, "now").mockImplementation(() => now + minutes * 60_000);
  };
  afterEach(() => jest.restoreAllMocks());

  it("leaves the last good keys; without any, tokens can't be checked, and readers go on", async () => {
    const closing = await startIdentityProvider();
    const settings = settingsOf(closing);
    const before = await startDossier("over HTTP", databases, { settings });
    const after = await startDossier("over HTTP", databases, { settings });
    try {
      const ask = async (dossier: Dossier, claims: JWTPayload = {}) =>
        everywhere(dossier, "over HTTP", { authorization: `Bearer ${await signed(claims)}` });
      expectViewer(await ask(before), DANA);
      await closing.close();

      later(11);
      expectViewer(await ask(before, { name: "Ada" }), { ...DANA, name: "Ada" });
      expectRefused(await ask(before, { aud: "another" }));

      for (const { status, headers, body } of await ask(after)) {
        expect({ status, codes: body.errors?.map(({ extensions }) => extensions) }).toEqual({
          status: 503,
          codes: [{ code: "SUBGRAPH_UNAVAILABLE" }],
        });
        expect(headers["retry-after"]).toBe("5");
        expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|fetch/);
      }
      expectViewer(await everywhere(after, "over HTTP", {}), null);
    } finally {
      await before.close();
      await after.close();
    }
  });
});

describe.each(MODES)("with secrets, %s", (mode) => {
  const [older, newer, another] = ["older", "newer", "another"].map((name) => `${name}-${"s".repeat(32)}`);
  let dossier: Dossier;
  beforeAll(async () => {
    const settings = { JWT_SECRET: `${newer},${older}`, SUBGRAPH_SECRET: `${TEST_SECRETS.SUBGRAPH_SECRET},${older}` };
    dossier = await startDossier(mode, databases, { settings });
  });
  afterAll(() => dossier.close());
  const ask = (token: string) => everywhere(dossier, mode, { authorization: `Bearer ${token}` });

  it("the new one and the one before are good, and no other", async () => {
    expectViewer(await ask(await tokenFor("editor", {}, newer)), DANA);
    expectViewer(await ask(await tokenFor("admin", {}, older)), { name: "Dana", roles: ["admin"] });
    expectRefused(await ask(await tokenFor("editor", {}, another)));
    expectRefused(await ask(await signed()));
    expectRefused(await ask(await tokenFor("editor", { iss: "another" }, newer)));
    expectRefused(await ask(await tokenFor("editor", { exp: inSeconds(-60) }, newer)));
  });

  if (mode === "over HTTP")
    it("a service answers to its gateway alone; whether it lives and is ready is everybody's", async () => {
      const token = { authorization: `Bearer ${await tokenFor("editor", {}, newer)}` };
      for (const url of Object.values(dossier.serviceUrls)) {
        const wrong = ["", "x", `${TEST_SECRETS.SUBGRAPH_SECRET}x`, `${TEST_SECRETS.SUBGRAPH_SECRET},${older}`];
        for (const headers of [{}, ...wrong.map((secret) => ({ "x-subgraph-secret": secret }))]) {
          const { status, body } = await send(url, { ...token, ...headers });
          expect({ status, code: body.errors?.[0]?.extensions }).toEqual({
            status: 401,
            code: { code: "UNAUTHENTICATED" },
          });
          expect((await fetch(url, { headers })).status).toBe(401);
        }
        expect((await fetch(new URL("/healthz", url))).status).toBe(200);
        expect((await fetch(new URL("/readyz", url))).status).toBe(200);
      }
      for (const secret of [TEST_SECRETS.SUBGRAPH_SECRET, String(older)])
        expectViewer([await send(dossier.serviceUrls.people, { ...token, "x-subgraph-secret": secret })], DANA);
    });
});

describe("in production without an identity provider", () => {
  it("everybody is a reader, and no token is taken", async () => {
    const settings = { NODE_ENV: "production", JWT_SECRET: "" };
    const dossier = await startDossier("over HTTP", databases, { settings });
    try {
      expectViewer(await everywhere(dossier, "over HTTP", {}), null);
      const replies = await everywhere(dossier, "over HTTP", { authorization: `Bearer ${await tokenFor("admin")}` });
      expectRefused(replies);
      for (const { body } of replies) expect(body.errors?.[0]?.message).toContain("for reading only");
    } finally {
      await dossier.close();
    }
  });
});
