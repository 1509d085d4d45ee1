import { compareAssertion, comparePeriod, inRole } from "./against-the-facts-file";
import type { ExpectedMembership } from "./fact-case";
import type { Fact } from "./facts-file";

export const compareMembership = (fact: Fact, membership: ExpectedMembership): void => {
  compareAssertion(fact, membership);
  comparePeriod(fact, membership.period);
  const { post, country, organization, start, end } = fact.membership ?? {};
  expect(membership.post).toMatchObject({ label: post, country });
  expect(membership.post.accreditedTo).toBe(inRole(fact, "ACCREDITED_TO")[0]?.code);
  expect(membership.post.organization ?? null).toBe(organization === null ? null : keyOf(organization ?? ""));
  expect(membership.period?.edtf.split("/") ?? []).toEqual(start == null ? [] : [start, end ?? ".."]);
  const [holder] = inRole(fact, "HOLDER");
  expect(membership.isNamed).toBe(holder?.name !== undefined);
  if (holder?.name !== undefined) expect(membership.person).toBe(keyOf(holder.name));
  expect(membership.identification?.party).toBe(fact.identification && keyOf(fact.identification.name));
};

/** The keys of people and organizations are their names. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
