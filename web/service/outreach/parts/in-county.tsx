// A page of one county: the county in the address, or the only one in which one works.
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useCounties, useVillages } from './use-villages.ts';

const WORDS = wordsOf({
  waiting: { zh: '正在读取…', en: 'Loading …' },
  none: {
    zh: '您的机构下面还没有村（社区）。请管理员在“人员与机构”里添加。',
    en: 'There is no village below your office yet. Ask an administrator to add them under “People”.',
  },
  county: { zh: '县（市、区）', en: 'County' },
});

interface Props {
  readonly chosen: string | undefined;
  onChoose(county: string): void;
  readonly children: (county: string) => ReactNode;
}

export function InCounty({ chosen, onChoose, children }: Props) {
  const say = useWords(WORDS);
  const { error } = useVillages();
  const counties = useCounties();
  const county = chosen ?? counties?.[0];
  if (!counties) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  if (county === undefined) return <p className="card">{say('none')}</p>;
  return (
    <>
      {counties.length > 1 && (
        <Select
          aria-label={say('county')}
          value={county}
          onChange={onChoose}
          options={counties.map((code) => ({ value: code, label: code }))}
        />
      )}
      {children(county)}
    </>
  );
}
