// Organisations as the tree that they are, from the list in which they travel.
import type { Organisation } from '#wire';

export interface OrganisationNode {
  readonly organisation: Organisation;
  readonly children: readonly OrganisationNode[];
}

const MOST_SHOWN_OPEN = 100;

/** The organisations that stand open at first: all of them, or only the tops where that would be too many to look through. */
export function openAtFirst(tops: readonly OrganisationNode[]): readonly string[] {
  const all = idsIn(tops);
  return all.length <= MOST_SHOWN_OPEN ? all : tops.map(({ organisation }) => organisation.id);
}

function idsIn(nodes: readonly OrganisationNode[]): readonly string[] {
  return nodes.flatMap(({ organisation, children }) => [organisation.id, ...idsIn(children)]);
}

/** The tops are those whose parent is not in the list: one sees no higher than one may. Order is kept. */
export function treeOf(organisations: readonly Organisation[]): readonly OrganisationNode[] {
  const known = new Set(organisations.map(({ id }) => id));
  const below = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const { parentId } = organisation;
    if (parentId !== null && known.has(parentId))
      below.set(parentId, [...(below.get(parentId) ?? []), organisation]);
  }
  const nodeOf = (organisation: Organisation): OrganisationNode => ({
    organisation,
    children: (below.get(organisation.id) ?? []).map(nodeOf),
  });
  return organisations.filter(({ parentId }) => parentId === null || !known.has(parentId)).map(nodeOf);
}
