// The numbers from which the survey really calls. They stand on the public page where residents verify a call.

import { Input } from 'antd';
import { useState } from 'react';
import { surveyEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { faultyNumbers, numbersIn } from './caller-number-lines.ts';
import { SaveBar, useSaved } from './save-bar.tsx';

const WORDS = wordsOf({
  heading: { zh: '来电号码', en: 'Caller numbers' },
  hint: {
    zh: '居民手机上显示的号码，一行一个，例如 0791-12340。保存后马上出现在居民的“核实调查电话”页面上，连同调查名称、机构和拨打时间；那里没有任何数字结果。',
    en: 'As they show on a telephone, one a line, such as 0791-12340. Once saved they stand on the residents’ page “Verify a survey call”, with title, organisation and hours; no figure of the survey is there.',
  },
  numbers: { zh: '号码', en: 'Numbers' },
  faulty: { zh: '不像电话号码：{numbers}', en: 'Not a telephone number: {numbers}' },
  tooMany: { zh: '最多 20 个号码', en: 'At most 20 numbers' },
  none: { zh: '还没有登记：居民无法核实来电', en: 'None entered: residents cannot verify a call' },
});

interface CallerNumbersProps {
  readonly survey: Survey;
}

const NUMBERS_MOST = 20;

export function CallerNumbers({ survey }: CallerNumbersProps) {
  const say = useWords(WORDS);
  const [edited, setEdited] = useState<string>();
  const text = edited ?? survey.callerNumbers.join('\n');
  const numbers = numbersIn(text);
  const faulty = faultyNumbers(numbers);
  const command = useSaveNumbers(survey, () => setEdited(undefined));
  const fault =
    faulty.length > 0
      ? say('faulty', { numbers: faulty.join(' ') })
      : numbers.length > NUMBERS_MOST
        ? say('tooMany')
        : undefined;
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <p className="muted">{say('hint')}</p>
      <Field label={say('numbers')} fault={fault}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={text}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={(event) => setEdited(event.target.value)}
          />
        )}
      </Field>
      {numbers.length === 0 && <p className="settings-note">{say('none')}</p>}
      <SaveBar
        isChanged={edited !== undefined}
        isFaulty={fault !== undefined}
        command={command}
        onSave={() => command.mutate(numbers)}
        onUndo={() => setEdited(undefined)}
      />
    </section>
  );
}

/** The same for those who may look and not change. */
export function CallerNumberList({ survey: { callerNumbers } }: CallerNumbersProps) {
  const say = useWords(WORDS);
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      {callerNumbers.length === 0 && <p className="muted">{say('none')}</p>}
      <ul className="settings-names">
        {callerNumbers.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ul>
    </section>
  );
}

function useSaveNumbers(survey: Survey, onDone: () => void) {
  const say = useSaved();
  return useCommand<readonly string[]>({
    send: (_, numbers) =>
      call(surveyEndpoints.saveCallerNumbers, {
        params: { county: survey.county, surveyId: survey.id },
        body: { numbers: [...numbers] },
      }),
    changes: [surveyEndpoints.survey],
    onDone: () => {
      onDone();
      say();
    },
  });
}
