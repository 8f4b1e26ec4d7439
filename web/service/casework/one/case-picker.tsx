// Another case, found by its number or by words of its text.
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { caseworkEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({ find: { zh: '输入编号或内容里的字词', en: 'type a number or words of the text' } });

interface CasePickerProps {
  readonly id: string;
  readonly county: string;
  readonly value: string;
  readonly onChange: (caseId: string) => void;
}

const OFFERED = 20;

export function CasePicker({ id, county, value, onChange }: CasePickerProps) {
  const say = useWords(WORDS);
  const [search, setSearch] = useState('');
  const { data } = useQuery({
    ...asking(caseworkEndpoints.cases, {
      params: { county },
      query: { size: OFFERED, search: search.trim() || undefined },
    }),
    placeholderData: (before) => before,
  });
  return (
    <Select<string | undefined>
      id={id}
      value={value === '' ? undefined : value}
      placeholder={say('find')}
      allowClear
      showSearch={{ filterOption: false, onSearch: setSearch }}
      onChange={(wanted) => onChange(wanted ?? '')}
      options={(data?.rows ?? []).map((row) => ({ value: row.id, label: `${row.number} ${row.summary}` }))}
    />
  );
}
