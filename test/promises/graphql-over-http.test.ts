import { serverAudits } from "graphql-http";
import { startDossier, type Dossier } from "../support/dossier";

// GraphQL over HTTP, as its working group's own audits see it: https://github.com/graphql/graphql-http

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const AUDITS = serverAudits({ url: () => `${dossier.url}/graphql`, fetchFn: fetch });

const NO_SIMPLE_GETS =
  "MAY: a GET without a preflight could be sent from any page that a reader looks at (Apollo Server's csrfPrevention).";
const STATUS_400 =
  "SHOULD: Apollo Server answers 400 under application/json as well, so that monitors and caches see that nothing was answered; its clients read the body all the same.";

/** What we don't do although we SHOULD or MAY, by the audit's id, and why. */
const DECLINED: Readonly<Record<string, string>> = {
  "5A70": NO_SIMPLE_GETS,
  D6D5: NO_SIMPLE_GETS,
  "6A70": NO_SIMPLE_GETS,
  "572B": STATUS_400,
  FDE2: STATUS_400,
  "7B9B": STATUS_400,
};

it.each(AUDITS)("$id $name", async ({ id, name, fn }) => {
  const { status, ...result } = await fn();
  const reason = "reason" in result ? result.reason : undefined;
  expect({ status, reason }).toEqual(
    id in DECLINED
      ? { status: name.startsWith("SHOULD") ? "warn" : "notice", reason: expect.any(String) as unknown }
      : { status: "ok", reason: undefined },
  );
});

it("declines nothing that we MUST do, and nothing that isn't asked", () => {
  const declined = AUDITS.filter(({ id }) => id in DECLINED);
  expect(declined.map(({ id }) => id).sort()).toEqual(Object.keys(DECLINED).sort());
  expect(declined.filter(({ name }) => name.startsWith("MUST"))).toEqual([]);
});
