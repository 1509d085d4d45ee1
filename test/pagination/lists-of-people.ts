import { naturalId } from "../../services/runtime/records/identity";
import type { ListField } from "./lists";

/** Those whose lists tests read: in the sample, and with what tests add to it. */
export const PEOPLE_IDS = {
  organization: naturalId("organization", "supreme-national-security-council"),
  post: naturalId("post", "secretary-of-the-supreme-national-security-council"),
  source: naturalId("source", "article-2025"),
};

const list = (
  type: string,
  field: string,
  order: ListField["order"],
  { asked, filterType = null }: { readonly asked?: string; readonly filterType?: string | null } = {},
): ListField => {
  const parent = type.toLowerCase();
  return {
    name: `${type}.${field}`,
    field,
    around: asked === undefined ? "LIST" : `${parent}(${asked}) { LIST }`,
    path: asked === undefined ? [field] : [parent, field],
    orderType: null,
    filterType,
    order,
  };
};

const OF_ORGANIZATION = { asked: `id: "${PEOPLE_IDS.organization}"` };
const OF_POST = { asked: `id: "${PEOPLE_IDS.post}"` };
const OF_SOURCE = { asked: `id: "${PEOPLE_IDS.source}"` };

/** The connections of organizations, posts and memberships, and what countries and sources have of people. */
export const PEOPLE_LISTS: readonly ListField[] = [
  list("Query", "organizations", "name", { filterType: "OrganizationFilter" }),
  list("Query", "posts", "name", { filterType: "PostFilter" }),
  list("Organization", "posts", "name", OF_ORGANIZATION),
  list("Organization", "memberships", "newest", OF_ORGANIZATION),
  list("Post", "holders", "newest", OF_POST),
  list("Post", "memberships", "newest", OF_POST),
  list("Country", "officeHolders", "rank", { asked: 'code: "IRN"' }),
  list("Country", "nationals", "name", { asked: 'code: "PAK"' }),
  list("Source", "people", "name", OF_SOURCE),
  list("Source", "memberships", "newest", OF_SOURCE),
  list("Source", "organizations", "name", OF_SOURCE),
];

const WITHIN = "SELECT m.id FROM membership m JOIN person h ON h.id = m.person_id";
const SHOWN = "m.retracted_at IS NULL AND h.retracted_at IS NULL";
const IN_A_SHOWN_POST = "JOIN post p ON p.id = m.post_id AND p.retracted_at IS NULL";
const OPEN_TODAY = `EXISTS (SELECT FROM membership d LEFT JOIN term t ON t.id = d.term_id AND d.period_edtf IS NULL
  WHERE d.id = m.id AND coalesce(d.period_edtf, t.period_edtf) IS NOT NULL
    AND coalesce(d.period_earliest, t.period_earliest, '-infinity') <= now()::date
    AND coalesce(d.period_latest, t.period_latest, 'infinity') >= now()::date)`;
const cited = (type: string, id: string): string =>
  `${id} IN (SELECT record_id FROM citation WHERE source_id = '${PEOPLE_IDS.source}' AND record_type = '${type}')`;

/** Which rows belong in each of these lists, without any argument. */
export const PEOPLE_ROWS: Readonly<Record<string, string>> = {
  "Query.people": "SELECT id FROM person WHERE retracted_at IS NULL",
  "Query.places": "SELECT id FROM place WHERE retracted_at IS NULL",
  "Query.organizations": "SELECT id FROM organization WHERE retracted_at IS NULL",
  "Query.posts": "SELECT id FROM post WHERE retracted_at IS NULL",
  "Organization.posts": `SELECT id FROM post WHERE retracted_at IS NULL AND organization_id = '${PEOPLE_IDS.organization}'`,
  "Organization.memberships": `${WITHIN} WHERE ${SHOWN} AND (m.organization_id = '${PEOPLE_IDS.organization}' OR m.post_id IN
    (SELECT id FROM post WHERE organization_id = '${PEOPLE_IDS.organization}' AND retracted_at IS NULL))`,
  "Post.holders": `${WITHIN} WHERE ${SHOWN} AND m.post_id = '${PEOPLE_IDS.post}' AND ${OPEN_TODAY}`,
  "Post.memberships": `${WITHIN} WHERE ${SHOWN} AND m.post_id = '${PEOPLE_IDS.post}'`,
  "Country.officeHolders": `${WITHIN} ${IN_A_SHOWN_POST} WHERE ${SHOWN} AND p.country_code = 'IRN' AND ${OPEN_TODAY}`,
  "Country.nationals": `SELECT id FROM person WHERE retracted_at IS NULL
    AND id IN (SELECT person_id FROM person_nationality WHERE country_code = 'PAK')`,
  "Source.people": `SELECT id FROM person WHERE retracted_at IS NULL AND (${cited("PERSON", "id")}
    OR id IN (SELECT m.person_id FROM membership m WHERE m.retracted_at IS NULL AND ${cited("MEMBERSHIP", "m.id")}))`,
  "Source.memberships": `${WITHIN} WHERE ${SHOWN} AND ${cited("MEMBERSHIP", "m.id")}`,
  "Source.organizations": `SELECT id FROM organization WHERE retracted_at IS NULL AND ${cited("ORGANIZATION", "id")}`,
};
