import type { Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { listIn, listOperation, type ListField } from "./lists";

export interface Node {
  readonly id: string;
  readonly day?: { readonly earliest: string | null } | null;
  readonly name?: string;
}

export interface PageAnswer {
  readonly edges: readonly { readonly cursor: string; readonly node: Node; readonly matchedName?: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

const VARIABLES = "($first: Int, $after: String, $last: Int, $before: String)";
const PAGE = "first: $first, after: $after, last: $last, before: $before";

/** What tells a node and shows its place: countries go by their code, sources by the day they came out. */
const nodeOf = ({ field, order }: ListField): string => {
  if (field === "revisions") return "number";
  if (field === "changes" || field === "profileChanges") return "id revision { number }";
  if (field === "linkedFrom") return "kind note from { id }";
  if (field === "countries") return "id: code name";
  if (field === "posts") return "id name: label";
  if (field === "people" || field === "places" || order === "name") return "id name";
  return `id day: ${field === "sources" ? "publishedOn" : "period"} { earliest }`;
};

/** One page of a list. @param args the list's own arguments: "orderBy: OLDEST_FIRST" */
export const pageOf = async (
  dossier: Dossier,
  list: ListField,
  args: string,
  page: PageArguments,
): Promise<PageAnswer> => {
  const node = nodeOf(list);
  const selection = `{ edges { cursor node { ${node} } } nodes { ${node} } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const answer = await dossier.ask(
    listOperation(list, [PAGE, args].filter(Boolean).join(", "), selection, VARIABLES),
    page,
    list.isForEditors ? await (editor ??= tokenFor("editor").then(bearer)) : {},
  );
  expect(answer.errors).toBeUndefined();
  const found = listIn(list, answer.data) as PageAnswer;
  return {
    ...found,
    nodes: found.nodes.map(recordOf),
    edges: found.edges.map((edge) => ({ ...edge, node: recordOf(edge.node) })),
  };
};

let editor: Promise<Readonly<Record<string, string>>> | undefined;

type Selected =
  | Node
  | { readonly from: Node }
  | { readonly number: number }
  | { readonly id: string; readonly revision: { readonly number: number } };

/** A link is told by the record at its other end, a write by its number and the record's id. */
const recordOf = (node: Selected): Node => {
  if ("from" in node) return node.from;
  if ("revision" in node) return { id: `${node.id} ${node.revision.number}` };
  return "number" in node ? { id: String(node.number) } : node;
};

export interface Walk {
  readonly direction: "forward" | "backward";
  /** The sizes of the pages, over and over. */
  readonly sizes: readonly number[];
  /** Done between two pages. */
  readonly between?: (page: PageAnswer) => Promise<void>;
}

/** The list from one end to the other, in its own order, checked page by page. */
export const walk = async (dossier: Dossier, list: ListField, args: string, how: Walk): Promise<Node[]> => {
  const isForward = how.direction === "forward";
  const nodes: Node[] = [];
  let cursor: string | null = null;
  for (let step = 0; step < MOST_PAGES; step++) {
    const size = how.sizes[step % how.sizes.length] ?? 1;
    const page = await pageOf(
      dossier,
      list,
      args,
      isForward ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    expectSound(page, size);
    // What lies behind us was read; what lies ahead is what the last page says.
    expect(isForward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage).toBe(cursor !== null);
    if (isForward) nodes.push(...page.nodes);
    else nodes.unshift(...page.nodes);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(isForward ? hasNextPage : hasPreviousPage)) return nodes;
    expect(page.nodes).toHaveLength(size);
    cursor = isForward ? endCursor : startCursor;
    await how.between?.(page);
  }
  throw new Error(`The walk of ${list.name} has no end.`);
};

const MOST_PAGES = 1_000;

const expectSound = ({ edges, nodes, pageInfo }: PageAnswer, size: number): void => {
  expect(edges.map(({ node }) => node)).toEqual(nodes);
  expect(nodes.length).toBeLessThanOrEqual(size);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
};
