// What changed from an earlier version to the text on the desk, for whoever answers, and whether each trend goes on.

import { useQuery } from '@tanstack/react-query';
import { Select, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import {
  askedOutline,
  type ComparedQuestion,
  compareForms,
  type Questionnaire,
  type Trend,
} from '#survey/questionnaire';
import { questionnaireEndpoints } from '#wire/survey';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { VersionRow } from './versions-list.tsx';
import './differences.css';

const WORDS = wordsOf({
  title: { zh: '和哪一版比', en: 'Compare with' },
  number: { zh: '第 {n} 版', en: 'Version {n}' },
  none: {
    zh: '没有变化：问的话、选项和问到的人都一样。',
    en: 'Nothing changed: the same words, options and people asked.',
  },
  same: { zh: '另有 {count} 题没有变化', en: '{count} more unchanged' },
  'goes-on': { zh: '趋势照常', en: 'trend goes on' },
  look: { zh: '请判断', en: 'judge' },
  breaks: { zh: '趋势中断', en: 'trend breaks' },
  begins: { zh: '新问题', en: 'trend begins' },
  ends: { zh: '不再问', en: 'trend ends' },
});

interface DifferencesProps {
  readonly now: Questionnaire;
  readonly shownId: string;
  readonly versions: readonly VersionRow[];
}

/** Undefined where there is no other version. */
export function Differences({ now, shownId, versions }: DifferencesProps) {
  const say = useWords(WORDS);
  const others = versions
    .filter(({ id }) => id !== shownId)
    .toSorted((one, other) => other.number - one.number);
  const [chosen, setChosen] = useState(others[0]?.id);
  if (chosen === undefined) return null;
  return (
    <section className="differences">
      <p className="differences-choice">
        {say('title')}{' '}
        <Select
          size="small"
          aria-label={say('title')}
          value={chosen}
          onChange={setChosen}
          options={others.map(({ id, number }) => ({ value: id, label: say('number', { n: number }) }))}
        />
      </p>
      <Compared key={chosen} now={now} versionId={chosen} />
    </section>
  );
}

function Compared({ now, versionId }: { readonly now: Questionnaire; readonly versionId: string }) {
  const found = useQuery(asking(questionnaireEndpoints.version, { params: { versionId } }));
  const old = found.data?.content;
  const compared = useMemo(() => old && compareForms(askedOutline(old), askedOutline(now)), [old, now]);
  if (found.error) return <ProblemNote error={found.error} />;
  return compared ? <ComparedList compared={compared} /> : <Skeleton active />;
}

function ComparedList({ compared }: { readonly compared: readonly ComparedQuestion[] }) {
  const say = useWords(WORDS);
  const changed = compared.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return <p className="differences-none">{say('none')}</p>;
  return (
    <>
      <ul className="differences-list">
        {changed.map((question) => (
          <ChangedQuestion key={`${question.old} ${question.now}`} question={question} />
        ))}
      </ul>
      <p className="muted">{say('same', { count: compared.length - changed.length })}</p>
    </>
  );
}

const SEVERE: ReadonlySet<Trend> = new Set(['breaks', 'ends']);

function ChangedQuestion({
  question: { old, now, trend, changes },
}: {
  readonly question: ComparedQuestion;
}) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <li data-changed={now ?? old} data-severe={SEVERE.has(trend)}>
      <strong>{now ?? old}</strong> <span className="muted">{say(trend)}</span>
      {changes.map(({ problem }) => (
        <p key={text(problem.message)}>{text(problem.message)}</p>
      ))}
    </li>
  );
}
