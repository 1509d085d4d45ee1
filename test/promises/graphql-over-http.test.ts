import { serverAudits } from "graphql-http";
import { startDossier, type Dossier } from "../support/dossier";
import { TEST_SECRETS } from "../support/tokens";

// GraphQL over HTTP, as its working group's own audits see it: https://github.com/graphql/graphql-http

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("over HTTP");
});
afterAll(() => dossier.close());

const asGateway: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("x-subgraph-secret", TEST_SECRETS.SUBGRAPH_SECRET);
  return fetch(input, { ...init, headers });
};

const NO_SIMPLE_GETS =
  "MAY: a GET without a preflight could be sent from any page that a reader looks at (Apollo Server's csrfPrevention).";
const NO_GETS = "MAY: a gateway sends no GET, and nobody else is answered.";
const STATUS_400 =
  "SHOULD: Apollo Server answers 400 under application/json as well, so that monitors and caches see that nothing was answered; its clients read the body all the same.";

/** What we don't do although we SHOULD or MAY, by the audit's id, and why. */
const DECLINED_BY_GATEWAY: Readonly<Record<string, string>> = {
  "5A70": NO_SIMPLE_GETS,
  D6D5: NO_SIMPLE_GETS,
  "6A70": NO_SIMPLE_GETS,
  "572B": STATUS_400,
  FDE2: STATUS_400,
  "7B9B": STATUS_400,
};
const DECLINED_BY_SERVICE: Readonly<Record<string, string>> = { "5A70": NO_GETS, D6D5: NO_GETS, "6A70": NO_GETS };

describe.each([
  { who: "the gateway", url: () => `${dossier.url}/graphql`, fetchFn: fetch, declined: DECLINED_BY_GATEWAY },
  ...(["geopolitics", "people"] as const).map((name) => ({
    ...{ who: `the ${name} service`, url: () => dossier.serviceUrls[name], fetchFn: asGateway },
    declined: DECLINED_BY_SERVICE,
  })),
])("$who", ({ url, fetchFn, declined }) => {
  const audits = serverAudits({ url, fetchFn });

  it.each(audits)("$id $name", async ({ id, name, fn }) => {
    const { status, ...result } = await fn();
    const reason = "reason" in result ? result.reason : undefined;
    expect({ status, reason }).toEqual(
      id in declined
        ? { status: name.startsWith("SHOULD") ? "warn" : "notice", reason: expect.any(String) as unknown }
        : { status: "ok", reason: undefined },
    );
  });

  it("declines nothing that we MUST do, three things at most that we SHOULD, and nothing that isn't asked", () => {
    const named = audits.filter(({ id }) => id in declined);
    expect(named.map(({ id }) => id).sort()).toEqual(Object.keys(declined).sort());
    expect(named.filter(({ name }) => name.startsWith("MUST"))).toEqual([]);
    expect(named.filter(({ name }) => name.startsWith("SHOULD")).length).toBeLessThanOrEqual(3);
  });
});
