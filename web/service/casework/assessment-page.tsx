// How requests and disputes were dealt with, by office and by kind: every figure with its n and interval, the weights as they
// are, and who was left out by whom and why.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import { CASE_KINDS, EXCLUSIONS } from '#service/casework';
import { caseFigureEndpoints } from '#wire/service';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { CsvButton, PrintButton } from '../outreach/parts/page-acts.tsx';
import './casework.css';
import { type AssessedRow, AssessmentTable } from './assessment/assessment-table.tsx';
import { FIGURE_WORDS, FIGURES } from './assessment/figures.ts';
import { type Period, periodOf } from './parts/period.ts';
import { PeriodField } from './parts/period-field.tsx';
import { useCaseCounty } from './parts/use-case-county.ts';

const WORDS = wordsOf({
  title: { zh: '办理考核', en: 'Assessment' },
  apart: {
    zh: '这里是反映过问题的人对办理的评价；民意调查问的是全体居民的感受。两者问的人不同、问的事不同，从不合成一个数。',
    en: 'Here, those who brought a matter say how it was dealt with; a survey asks all residents how safe they feel. Other people, another question: the two are never put into one figure.',
  },
  whole: { zh: '全部', en: 'All' },
  units: { zh: '按单位', en: 'By office' },
  kinds: { zh: '按类别', en: 'By kind' },
  unit: { zh: '单位', en: 'Office' },
  kind: { zh: '类别', en: 'Kind' },
  unsorted: { zh: '未分类', en: 'not sorted' },
  cases: { zh: '办结件数', en: 'closed' },
  intervals: {
    zh: '每个比例下面是 95% 区间（Wilson）和件数。区间互相重叠的单位，分不出高低；件数太少的排在后面，不打分。',
    en: 'Below each share stand its 95% interval (Wilson) and what it is out of. Offices whose intervals overlap cannot be told apart; those with too few stand last and get no points.',
  },
  weights: {
    zh: '得分权重：响应 {responded}、解决 {resolved}、满意 {satisfied}、按时 {onTime}',
    en: 'Weights of the points: responded {responded}, resolved {resolved}, satisfied {satisfied}, on time {onTime}',
  },
  excluded: { zh: '没有计入的（{n} 件）', en: 'Left out ({n})' },
  none: { zh: '没有剔除任何一件', en: 'Nothing was left out' },
  unsure: { zh: '没有计入满意度的评价（{n} 条）', en: 'Ratings left out of satisfaction ({n})' },
  unsureWhy: {
    zh: '这些事是在窗口或电话里登记的，登记人见过查询码，可以代人评价；没有回访确认以前，不计入满意和解决。回访以后按回访的话算。',
    en: 'Taken in at a desk, where whoever took it in saw the code and could have rated in the sender’s name. Left out of satisfaction and resolution until a caller-back has asked; then what was said on the call counts.',
  },
  takenInBy: { zh: '登记人 {person}，评价于 {when}', en: 'taken in by {person}, rated {when}' },
  by: { zh: '{person}，{when}', en: '{person}, {when}' },
});

export function AssessmentPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Assessment county={county} />;
}

function Assessment({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const period = periodOf(useSearch({ from: '/office/assessment' }), Date.now());
  const navigate = useNavigate({ from: '/assessment' });
  const query = { fromMs: period.fromMs, toMs: period.toMs };
  const { data, error, isPlaceholderData } = useQuery({
    ...asking(caseFigureEndpoints.assessment, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <section className="cases assessment" aria-busy={isPlaceholderData}>
      <header className="cases-head">
        <h1>{say('title')}</h1>
        <PeriodField period={period} onChoose={(search) => void navigate({ search })} />
      </header>
      <p className="case-apart">{say('apart')}</p>
      <ProblemNote error={error} />
      {data && <Tables county={county} data={data} period={period} />}
    </section>
  );
}

type Answer = z.output<typeof caseFigureEndpoints.assessment.answer>;

interface TablesProps {
  readonly county: string;
  readonly data: Answer;
  readonly period: Period;
}

function Tables({ county, data, period }: TablesProps) {
  const say = useWords(WORDS);
  const text = useText();
  const name = useWords(FIGURE_WORDS);
  const { whole, units, kinds, weights } = data;
  const byUnit = units.map((row) => ({ ...row, key: row.unitId, label: text(row.name) }));
  const byKind = kinds.map((row) => ({
    ...row,
    key: row.kind ?? '',
    label: row.kind ? text(CASE_KINDS[row.kind].label) : say('unsorted'),
  }));
  const all = { ...whole, key: 'whole', label: say('whole') };
  const rowsOfFile = (): (string | number | null)[][] => [
    ['', say('cases'), ...FIGURES.flatMap((figure) => [name(figure), '95% ↓', '95% ↑', 'n'])],
    ...[all, ...byUnit, ...byKind].map(fileRow),
  ];
  return (
    <>
      <div className="case-step-buttons">
        <CsvButton name={`${say('title')} ${period.from} ${period.to}`} rows={rowsOfFile} />
        <PrintButton />
      </div>
      <p className="muted">{say('intervals')}</p>
      <h2>{say('units')}</h2>
      <AssessmentTable title={say('unit')} rows={[all, ...byUnit]} />
      <h2>{say('kinds')}</h2>
      <AssessmentTable title={say('kind')} rows={byKind} />
      <p className="muted">{say('weights', weights)}</p>
      <LeftOut county={county} rows={data.excluded} />
      <UnsureRatings county={county} n={whole.ratingsLeftOut} rows={data.unsureRatings} />
    </>
  );
}

function fileRow(row: AssessedRow): (string | number | null)[] {
  const figures = FIGURES.flatMap((figure) => {
    const { share, interval, of } = row[figure];
    return [share, interval?.low ?? null, interval?.high ?? null, of];
  });
  return [row.label, row.cases, ...figures];
}

function LeftOut({ county, rows }: { readonly county: string; readonly rows: Answer['excluded'] }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return (
    <section className="card">
      <h2>{say('excluded', { n: rows.length })}</h2>
      {rows.length === 0 && <p className="muted">{say('none')}</p>}
      <ul className="case-left-out">
        {rows.map(({ caseId, number, unitName, ground, personName, atMs }) => (
          <li key={caseId}>
            <Link to="/cases/$county/$caseId" params={{ county, caseId }}>
              {number}
            </Link>{' '}
            {unitName && text(unitName)} · {text(EXCLUSIONS[ground] ?? { zh: ground, en: ground })}{' '}
            <span className="muted">
              {say('by', { person: personName ?? '', when: times.dayAndClock(atMs) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnsureRatingsProps {
  readonly county: string;
  readonly n: number;
  readonly rows: Answer['unsureRatings'];
}

function UnsureRatings({ county, n, rows }: UnsureRatingsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return (
    <section className="card" data-card="unsure-ratings">
      <h2>{say('unsure', { n })}</h2>
      <p className="muted">{say('unsureWhy')}</p>
      <ul className="case-left-out">
        {rows.map(({ caseId, number, unitName, personName, atMs }) => (
          <li key={caseId}>
            <Link to="/cases/$county/$caseId" params={{ county, caseId }}>
              {number}
            </Link>{' '}
            {unitName && text(unitName)}{' '}
            <span className="muted">
              {say('takenInBy', { person: personName ?? '', when: times.dayAndClock(atMs) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
