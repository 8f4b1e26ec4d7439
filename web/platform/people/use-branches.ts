// The tree of organisations in the form that antd's trees take.
import { useText } from '../../shell/language.tsx';
import { type OrganisationNode, treeOf } from './organisation-tree.ts';
import { useOrganisations } from './use-organisations.ts';

interface Branch {
  readonly key: string;
  readonly value: string;
  readonly title: string;
  readonly children: Branch[];
}

export function useBranches(): Branch[] {
  const text = useText();
  const branchOf = ({ organisation, children }: OrganisationNode): Branch => ({
    key: organisation.id,
    value: organisation.id,
    title: text(organisation.name),
    children: children.map(branchOf),
  });
  return treeOf(useOrganisations()).map(branchOf);
}
