// An appointment: when, by one key or typed, and with whom. The rules of fieldwork say what time can be promised.

import { CALL_OUTCOMES } from '#survey/fieldwork';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { ProblemLine } from '../frame/problem-line.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { dayAndTime } from '../frame/times.ts';
import { WordsField } from '../frame/words-field.tsx';
import { TimeChoices, TypedTime } from './appointment-times.tsx';
import { type AppointmentAsking, useAppointment } from './use-appointment.ts';

const LONGEST_NAME = 60;

const WORDS = wordsOf({
  when: { zh: '什么时候', en: 'When' },
  withWhom: { zh: '与谁约定（称呼即可）', en: 'With whom (a form of address will do)' },
  hint: { zh: 'Enter 确认，Esc 返回选时间', en: 'Enter confirms, Esc goes back to the time' },
  theirself: { zh: '接电话的本人', en: 'the person who answered' },
  confirm: { zh: '约好了', en: 'Agreed' },
  cancel: { zh: '返回', en: 'Back' },
});

export function AppointmentSheet(asking: AppointmentAsking) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const form = useAppointment(asking, say('theirself'));
  return (
    <Sheet title={text(CALL_OUTCOMES[asking.code].label)}>
      <h3>{say('when')}</h3>
      <TimeChoices choices={form.choices} atMs={form.atMs} isTyped={form.isTyped} onPick={form.pick} />
      {form.isTyped && (
        <TypedTime atMs={form.atMs} onChange={form.setAtMs} onConfirm={form.give} onLeave={form.leaveTime} />
      )}
      {form.atMs !== null && (
        <>
          <p className="appointment-when">{dayAndTime(form.atMs, language)}</p>
          <WordsField
            label={say('withWhom')}
            value={form.withWhom}
            longest={LONGEST_NAME}
            hasFocus={!form.isTyped}
            isSuggested
            hint={say('hint')}
            onChange={form.setWithWhom}
            onConfirm={form.give}
            onLeave={form.leaveTime}
          />
        </>
      )}
      <ProblemLine problem={form.problem} />
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain isDisabled={form.atMs === null} onPress={form.give}>
          {say('confirm')}
        </KeyButton>
        <KeyButton hint="Esc" onPress={asking.onClose}>
          {say('cancel')}
        </KeyButton>
      </div>
    </Sheet>
  );
}
