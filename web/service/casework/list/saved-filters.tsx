// One's own saved filters: a click away, saved under a name, dropped again.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Popover, Tag } from 'antd';
import { useState } from 'react';
import { caseworkEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { type CaseSearch, filterOf, isFiltered, searchFrom } from './case-search.ts';

const WORDS = wordsOf({
  save: { zh: '保存这个筛选', en: 'Save this filter' },
  name: { zh: '名称', en: 'Name' },
  keep: { zh: '保存', en: 'Save' },
  drop: { zh: '删除筛选“{name}”', en: 'Drop the filter “{name}”' },
});

interface SavedFiltersProps {
  readonly county: string;
  readonly search: CaseSearch;
  readonly onChoose: (search: CaseSearch) => void;
}

export function SavedFilters({ county, search, onChoose }: SavedFiltersProps) {
  const say = useWords(WORDS);
  const { data } = useQuery(asking(caseworkEndpoints.savedFilters, { params: { county } }));
  const drop = useCommand<string>({
    send: (_id, filterId) => call(caseworkEndpoints.dropFilter, { params: { county, filterId } }),
    changes: [caseworkEndpoints.savedFilters],
  });
  if (!isFiltered(search) && (data?.rows.length ?? 0) === 0) return null;
  return (
    <div className="cases-saved">
      {data?.rows.map(({ id, name, filter }) => (
        <Tag
          key={id}
          closable
          closeIcon={<span title={say('drop', { name })}>×</span>}
          onClose={(event) => {
            event.preventDefault();
            drop.mutate(id);
          }}
        >
          <button type="button" className="cases-saved-name" onClick={() => onChoose(searchFrom(filter))}>
            {name}
          </button>
        </Tag>
      ))}
      {isFiltered(search) && <SaveFilter county={county} search={search} />}
      <ProblemNote error={drop.error} />
    </div>
  );
}

function SaveFilter({ county, search }: { readonly county: string; readonly search: CaseSearch }) {
  const say = useWords(WORDS);
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
  const save = useCommand<string>({
    send: (filterId, wanted) =>
      call(caseworkEndpoints.saveFilter, {
        params: { county, filterId },
        body: { name: wanted, filter: filterOf(search) },
      }),
    changes: [caseworkEndpoints.savedFilters],
    onDone: () => {
      setName('');
      setOpen(false);
    },
  });
  const form = (
    <form
      className="cases-save"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(name.trim());
      }}
    >
      <Input
        aria-label={say('name')}
        placeholder={say('name')}
        value={name}
        maxLength={40}
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" type="primary" loading={save.isPending} disabled={name.trim() === ''}>
        {say('keep')}
      </Button>
      <ProblemNote error={save.error} />
    </form>
  );
  return (
    <Popover content={form} trigger="click" open={isOpen} onOpenChange={setOpen}>
      <Button size="small" type="link">
        {say('save')}
      </Button>
    </Popover>
  );
}
