// Which cases are shown: words, where they stand, what they are about, whose they are, where.
import { Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { CASE_KINDS, CASE_SORTS, CASE_SOURCES, STANDINGS } from '#service/casework';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { usePlaceChoices, useUnitChoices } from '../parts/use-case-units.ts';
import { type CaseSearch, caseSearchShape } from './case-search.ts';

const WORDS = wordsOf({
  filters: { zh: '筛选', en: 'Filters' },
  search: { zh: '编号，或内容里的字词', en: 'A number, or words of the text' },
  standing: { zh: '全部状态', en: 'Any standing' },
  open: { zh: '未办结', en: 'open' },
  ended: { zh: '已了结', en: 'ended' },
  sort: { zh: '诉求和纠纷', en: 'Both sorts' },
  kind: { zh: '全部类别', en: 'Any kind' },
  source: { zh: '全部来源', en: 'Any source' },
  unit: { zh: '全部单位', en: 'Any office' },
  place: { zh: '全部地点', en: 'Any place' },
});

interface CaseFiltersProps {
  readonly county: string;
  readonly search: CaseSearch;
  readonly onChoose: (search: CaseSearch) => void;
}

export function CaseFilters({ county, search, onChoose }: CaseFiltersProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { page: _page, ...filter } = search;
  const choose = (name: keyof CaseSearch, value: string | undefined): void =>
    onChoose(caseSearchShape.parse({ ...filter, [name]: value }));
  const rowsOf = (table: Readonly<Record<string, { readonly label: { zh: string; en: string } }>>) =>
    Object.entries(table).map(([value, { label }]) => ({ value, label: text(label) }));
  const standings = [
    { value: 'open', label: say('open') },
    { value: 'ended', label: say('ended') },
    ...rowsOf(STANDINGS),
  ];
  const choices = {
    standing: standings,
    sort: rowsOf(CASE_SORTS),
    kind: rowsOf(CASE_KINDS),
    source: rowsOf(CASE_SOURCES),
    unitId: useUnitChoices(county, () => true),
    placeCode: usePlaceChoices(county),
  };
  const labels = {
    standing: 'standing',
    sort: 'sort',
    kind: 'kind',
    source: 'source',
    unitId: 'unit',
    placeCode: 'place',
  } as const;
  const names = ['standing', 'sort', 'kind', 'source', 'unitId', 'placeCode'] as const;
  return (
    <search className="cases-filters" aria-label={say('filters')}>
      <SearchBox value={search.search} onSearch={(words) => choose('search', words)} />
      {names.map((name) => (
        <Select<string | undefined>
          key={name}
          aria-label={say(labels[name])}
          placeholder={say(labels[name])}
          value={search[name]}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          onChange={(wanted) => choose(name, wanted)}
          options={choices[name]}
        />
      ))}
    </search>
  );
}

interface SearchBoxProps {
  readonly value: string | undefined;
  readonly onSearch: (words: string | undefined) => void;
}

function SearchBox({ value, onSearch }: SearchBoxProps) {
  const say = useWords(WORDS);
  const [words, setWords] = useState(value ?? '');
  useEffect(() => setWords(value ?? ''), [value]);
  return (
    <Input.Search
      aria-label={say('search')}
      placeholder={say('search')}
      value={words}
      maxLength={60}
      allowClear
      onChange={(event) => setWords(event.target.value)}
      onSearch={(wanted) => onSearch(wanted.trim() || undefined)}
    />
  );
}
