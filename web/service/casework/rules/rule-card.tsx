// The limits in force for one sort or one kind of case: since when, by whom, what they ask, and what runs under them.
import { Button } from 'antd';
import { useState } from 'react';
import { CASE_KINDS, CASE_SORTS, type LimitRule, REMINDER_LEVELS, sourceWords } from '#service/casework';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { ChangeRule } from './change-rule.tsx';
import { DropRule } from './drop-rule.tsx';
import type { RuleRow } from './rule-row.ts';
import { COUNT_WORDS, SPAN_NAMES, SPAN_WORDS } from './spans.ts';

const WORDS = wordsOf({
  since: { zh: '{day} 起，{person}', en: 'since {day}, {person}' },
  preset: { zh: '预设，还没有改过', en: 'the preset; nobody has changed it' },
  source: { zh: '依据：{source}', en: 'taken from: {source}' },
  running: { zh: '正在按它办的', en: 'Running under it' },
  others: { zh: '仍按旧时限办的', en: 'Still under older limits' },
  othersHint: {
    zh: '受理时的时限不变；要改，在那一件里用“改用现行时限”。',
    en: 'A case keeps the limits under which it was taken up; to change that, take the step in the case itself.',
  },
  most: { zh: '最多延期次数', en: 'Most extensions' },
  askReview: { zh: '请求复查、复核（收到答复起）', en: 'to ask for a review or re-review, from the answer' },
  answerReview: { zh: '复查、复核答复', en: 'to answer that' },
  reminders: { zh: '提醒（到期前工作日）', en: 'Reminders (working days before it is due)' },
  after: { zh: '过期后第 {n} 天', en: '{n} after' },
  change: { zh: '修改时限', en: 'Change the limits' },
});

interface RuleCardProps {
  readonly county: string;
  readonly row: RuleRow;
  readonly presets: readonly LimitRule[];
}

export function RuleCard({ county, row, presets }: RuleCardProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const times = useTimes();
  const [isChanging, setChanging] = useState(false);
  const { sort, kind, rule, sinceMs, personName } = row;
  const source = text(sourceWords(rule));
  const what = [CASE_SORTS[sort].label, ...(kind === null ? [] : [CASE_KINDS[kind].label]), rule.name];
  return (
    <section className="card rule" data-sort={sort} data-kind={kind ?? undefined}>
      <header className="cases-head">
        <h2>{what.map(text).join(' · ')}</h2>
        {may('case.rule') && (
          <span className="rule-acts">
            {kind !== null && <DropRule county={county} row={row} />}
            <Button data-act="change-rule" onClick={() => setChanging(true)}>
              {say('change')}
            </Button>
          </span>
        )}
      </header>
      <p className="muted">
        {sinceMs === null
          ? say('preset')
          : say('since', { day: times.day(sinceMs), person: personName ?? '' })}
        {source !== '' && ` · ${say('source', { source })}`}
      </p>
      <Spans rule={rule} />
      <dl className="rule-facts">
        <div>
          <dt>{say('running')}</dt>
          <dd data-running>{countText(row.running)}</dd>
        </div>
        <div>
          <dt>{say('others')}</dt>
          <dd data-running-others>{countText(row.runningUnderOthers)}</dd>
        </div>
      </dl>
      {row.runningUnderOthers > 0 && <p className="muted">{say('othersHint')}</p>}
      {isChanging && (
        <ChangeRule county={county} row={row} presets={presets} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}

function Spans({ rule }: { readonly rule: LimitRule }) {
  const say = useWords(WORDS);
  const name = useWords(SPAN_WORDS);
  const count = useWords(COUNT_WORDS);
  const text = useText();
  const listed = useListed('clauses');
  const reminder = (days: number): string => (days >= 0 ? String(days) : say('after', { n: -days }));
  return (
    <dl className="rule-facts">
      {SPAN_NAMES.map((each) => (
        <div key={each}>
          <dt>{name(each)}</dt>
          <dd>
            {rule[each].days} {count(rule[each].count)}
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('most')}</dt>
        <dd>{rule.mostExtensions}</dd>
      </div>
      {rule.review &&
        (['ask', 'answer'] as const).map((each) => (
          <div key={each}>
            <dt>{say(each === 'ask' ? 'askReview' : 'answerReview')}</dt>
            <dd>
              {rule.review?.[each].days} {count(rule.review?.[each].count ?? 'calendar')}
            </dd>
          </div>
        ))}
      <div className="rule-reminders">
        <dt>{say('reminders')}</dt>
        <dd>
          {listed(
            rule.reminders.map(
              ({ level, daysBefore }) => `${text(REMINDER_LEVELS[level].label)} ${reminder(daysBefore)}`,
            ),
          )}
        </dd>
      </div>
    </dl>
  );
}
