// Who owes what by when, under which rule, and what has been reminded of.
import { DUTIES, holderWords, REMINDER_LEVELS, sourceWords } from '#service/casework';
import type { CaseWhole } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { REMINDER_TONES } from '../parts/case-marks.tsx';
import { dueWords } from '../parts/due-words.ts';

const WORDS = wordsOf({
  title: { zh: '待办', en: 'Owed' },
  nothing: { zh: '没有待办', en: 'Nothing is owed' },
  by: { zh: '{when} 前', en: 'by {when}' },
  uncertain: {
    zh: '其中有的年份还没有国务院放假安排，暂按周一至周五计算',
    en: 'a year without an official calendar is touched: Monday to Friday are taken as working days',
  },
  rule: { zh: '时限规则：{rule}（{source}）', en: 'limits: {rule} ({source})' },
});

export function Duties({ found }: { readonly found: CaseWhole }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { duties, reminders, state } = found;
  return (
    <section className="card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {duties.length === 0 && <p className="muted">{say('nothing')}</p>}
      <ul className="case-duties">
        {duties.map(({ what, dueMs, isCertain }) => (
          <li key={what} data-late={dueMs < Date.now()}>
            <b>{text(DUTIES[what].label)}</b>
            <span>{text(holderWords(what))}</span>
            <span className="numbers">{say('by', { when: times.dayAndClock(dueMs) })}</span>
            <b className="case-left">{text(dueWords(dueMs, Date.now()))}</b>
            {!isCertain && <small className="muted">{say('uncertain')}</small>}
          </li>
        ))}
      </ul>
      {reminders.length > 0 && (
        <ul className="case-reminders">
          {reminders.map(({ duty, level, atMs }) => (
            <li key={`${duty}-${level}-${atMs}`}>
              <ToneTag tone={REMINDER_TONES[level]}>{text(REMINDER_LEVELS[level].label)}</ToneTag>{' '}
              {text(DUTIES[duty].label)} <span className="muted numbers">{times.dayAndClock(atMs)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="muted case-rule">
        {say('rule', { rule: text(state.rule.name), source: text(sourceWords(state.rule)) })}
      </p>
    </section>
  );
}
