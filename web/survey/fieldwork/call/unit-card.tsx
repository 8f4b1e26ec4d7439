// The unit in hand: where it is, how often it was tried and what came of it, and the number to dial.
import { CALL_OUTCOMES, isCallOutcome } from '#survey/fieldwork';
import type { Assignment } from '#wire/survey';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { dayAndTime } from '../frame/times.ts';

const WORDS = wordsOf({
  mobile: { zh: '手机', en: 'mobile' },
  landline: { zh: '固定电话', en: 'landline' },
  office: { zh: '单位电话', en: 'office phone' },
  attempt: { zh: '第 {n} 次拨打', en: 'attempt {n}' },
  appointment: { zh: '预约：{when}，与{who}', en: 'Appointment: {when}, with {who}' },
  history: { zh: '以前的拨打', en: 'Former calls' },
  noHistory: { zh: '第一次拨打，没有以前的记录。', en: 'First attempt: no former calls.' },
  noOutcome: { zh: '没有结果', en: 'no outcome' },
  interrupted: {
    zh: '上次访问到一半，已答 {n} 题，接着问。',
    en: 'An earlier interview was interrupted: {n} questions are answered, and it goes on from there.',
  },
});

export function UnitFacts({ assignment }: { readonly assignment: Assignment }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const { unit, interview } = assignment;
  const answered = Object.keys(interview?.answers ?? {}).length;
  return (
    <div className="unit-facts">
      <p className="unit-place">{unit.placeName}</p>
      <p className="unit-marks">
        <span className="unit-mark">{say(unit.phoneType)}</span>
        <span className="unit-mark">{say('attempt', { n: unit.attempts + 1 })}</span>
      </p>
      {unit.appointment && (
        <p className="unit-appointment">
          {say('appointment', {
            when: dayAndTime(unit.appointment.atMs, language),
            who: unit.appointment.withWhom,
          })}
        </p>
      )}
      {answered > 0 && <p className="unit-appointment">{say('interrupted', { n: answered })}</p>}
    </div>
  );
}

export function FormerCalls({ calls }: { readonly calls: Assignment['calls'] }) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  return (
    <section className="former-calls">
      <h2>{say('history')}</h2>
      {calls.length === 0 && <p className="muted">{say('noHistory')}</p>}
      <ol>
        {calls.map(({ placedMs, outcome, note }) => (
          <li key={placedMs}>
            <span className="numbers muted">{dayAndTime(placedMs, language)}</span>
            <strong>
              {outcome !== null && isCallOutcome(outcome)
                ? text(CALL_OUTCOMES[outcome].label)
                : say('noOutcome')}
            </strong>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
