// The organisations as a tree beside the list; on a narrow screen as one field above it.

import { Button, Tree, TreeSelect } from 'antd';
import { useState } from 'react';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { AddOrganisation } from './add-organisation.tsx';
import { openAtFirst, treeOf } from './organisation-tree.ts';
import { useBranches } from './use-branches.ts';
import { useOrganisations } from './use-organisations.ts';

const WORDS = wordsOf({
  title: { zh: '机构', en: 'Organisations' },
  all: { zh: '全部机构', en: 'All organisations' },
  add: { zh: '添加机构', en: 'Add' },
});

interface OrganisationPaneProps {
  readonly chosen: string | undefined;
  readonly onChoose: (organisationId: string | undefined) => void;
}

export function OrganisationPane({ chosen, onChoose }: OrganisationPaneProps) {
  const say = useWords(WORDS);
  const [isAdding, setAdding] = useState(false);
  return (
    <nav className="people-organisations" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <Button size="small" onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      </header>
      <Branches chosen={chosen} onChoose={onChoose} />
      <AddOrganisation isOpen={isAdding} parentId={chosen} onClose={() => setAdding(false)} />
    </nav>
  );
}

function Branches({ chosen, onChoose }: OrganisationPaneProps) {
  const say = useWords(WORDS);
  const branches = useBranches();
  const [opened, setOpened] = useState<readonly string[]>();
  const atFirst = openAtFirst(treeOf(useOrganisations()));
  if (branches.length === 0) return null;
  return (
    <>
      <div className="people-tree">
        <button
          type="button"
          className="people-all"
          aria-pressed={!chosen}
          onClick={() => onChoose(undefined)}
        >
          {say('all')}
        </button>
        <Tree
          blockNode
          expandedKeys={[...(opened ?? atFirst)]}
          onExpand={(keys) => setOpened(keys.map(String))}
          selectedKeys={chosen ? [chosen] : []}
          treeData={branches}
          onSelect={([key]) => onChoose(key === undefined ? undefined : String(key))}
        />
      </div>
      <TreeSelect<string | undefined>
        className="people-tree-field"
        aria-label={say('title')}
        placeholder={say('all')}
        value={chosen}
        allowClear
        treeData={branches}
        treeDefaultExpandAll
        onChange={onChoose}
      />
    </>
  );
}
