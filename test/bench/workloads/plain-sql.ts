// Pieces of hand-written statements. Each gives JSON in the shape of Dossier's answers.

/** Somebody who stands in a record that is called by `record`. */
const WHO = `json_build_object('label', p.label, 'as', p.as_post, 'party',
  CASE p.party_type WHEN 'Person' THEN json_build_object('__typename', 'Person', 'id', person.id, 'name', person.name)
    WHEN 'Country' THEN json_build_object('__typename', 'Country', 'code', p.party) END)`;

const standing = (record: string, list: string, expression: string): string => `
  (SELECT ${expression} FROM participant p LEFT JOIN person ON person.id = p.person_id
    WHERE p.record_id = ${record}.id AND p.list = '${list}' AND p.agent_id IS NULL)`;

export const everybody = (record: string, list: string): string =>
  standing(record, list, `coalesce(json_agg(${WHO} ORDER BY p.position), '[]')`);

export const only = (record: string, list: string): string => standing(record, list, WHO);

export const footnotes = (record: string): string => `
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'stance', c.stance, 'excerpt', c.excerpt, 'source',
      json_build_object('id', cited.id, 'title', cited.title, 'outletName', cited.outlet_name, 'url', cited.url)) ORDER BY c.position), '[]')
    FROM citation c JOIN source cited ON cited.id = c.source_id WHERE c.record_id = ${record}.id)`;

export const period = (edtf: string): string =>
  `CASE WHEN ${edtf} IS NOT NULL THEN json_build_object('edtf', ${edtf}) END`;

export const NEWEST_FIRST = (record: string): string =>
  `coalesce(${record}.period_earliest, '-infinity'::date) DESC, ${record}.id DESC`;
