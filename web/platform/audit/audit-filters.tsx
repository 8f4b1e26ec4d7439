// Which acts are shown: by what was done, and by whom.

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { platformEndpoints } from '#wire';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { asking } from '../../shell/queries.ts';
import { ACTION_WORDS, actionWords } from './action-words.ts';

const WORDS = wordsOf({
  filters: { zh: '筛选', en: 'Filters' },
  action: { zh: '全部操作', en: 'All acts' },
  person: { zh: '全部人员（输入姓名查找）', en: 'Everybody (type a name)' },
});

/** What the address says of the log. */
export interface AuditSearch {
  readonly page?: number | undefined;
  readonly action?: string | undefined;
  readonly person?: string | undefined;
}

interface AuditFiltersProps {
  readonly search: AuditSearch;
  /** the name of the person filtered by, where the log has told it */
  readonly personName: string | undefined;
  readonly onChoose: (search: AuditSearch) => void;
}

export function AuditFilters({ search, personName, onChoose }: AuditFiltersProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { action, person } = search;
  const codes = Object.keys(ACTION_WORDS);
  const offered = action && !codes.includes(action) ? [action, ...codes] : codes;
  return (
    <search className="audit-filters" aria-label={say('filters')}>
      <Select<string | undefined>
        aria-label={say('action')}
        placeholder={say('action')}
        value={action}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(wanted) => onChoose({ person, action: wanted })}
        options={offered.map((value) => ({ value, label: text(actionWords(value)) }))}
      />
      <PersonSelect
        chosen={person}
        chosenName={personName}
        onChoose={(wanted) => onChoose({ action, person: wanted })}
      />
    </search>
  );
}

interface PersonSelectProps {
  readonly chosen: string | undefined;
  readonly chosenName: string | undefined;
  readonly onChoose: (personId: string | undefined) => void;
}

function PersonSelect({ chosen, chosenName, onChoose }: PersonSelectProps) {
  const say = useWords(WORDS);
  const [search, setSearch] = useState('');
  const found = useQuery({
    ...asking(platformEndpoints.people, { query: { size: 30, search: search || undefined } }),
    placeholderData: (before) => before,
  }).data?.rows;
  const people = (found ?? []).map(({ id, name, signInName }) => ({
    value: id,
    label: `${name}（${signInName}）`,
  }));
  const isFound = people.some(({ value }) => value === chosen);
  const known = chosen && !isFound ? [{ value: chosen, label: chosenName ?? chosen }] : [];
  return (
    <Select<string | undefined>
      aria-label={say('person')}
      placeholder={say('person')}
      value={chosen}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      onChange={onChoose}
      options={[...known, ...people]}
    />
  );
}
