// Makes a case of what was asked for at a door: whether it is a request or a dispute, and how many it touches.
import { Radio } from 'antd';
import { useState } from 'react';
import { CASE_SORTS, type CaseSort } from '#service/casework';
import { caseworkEndpoints, type VisitRequest, visitEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { NumberField } from '../parts/written-fields.tsx';

const WORDS = wordsOf({
  heading: { zh: '转为案件', en: 'Make it a case' },
  sort: { zh: '是哪一类', en: 'Which sort' },
  people: { zh: '牵涉多少人（大约）', en: 'How many people it touches (roughly)' },
  meaning: {
    zh: '转了以后按案件办：有单位、有期限、有答复，办结后有人回访。',
    en: 'From then on it is dealt with as a case: with an office, a limit, a reply, and a call back.',
  },
});

const SORTS = ['request', 'dispute'] as const satisfies readonly CaseSort[];

interface Props {
  readonly county: string;
  readonly request: VisitRequest;
  onClose(): void;
}

export function MakeCase({ county, request, onClose }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [sort, setSort] = useState<CaseSort>(request.kind === 'dispute' ? 'dispute' : 'request');
  const [people, setPeople] = useState(1);
  const command = useCommand({
    send: () =>
      call(caseworkEndpoints.takeVisitRequest, {
        params: { county, requestId: request.id },
        body: { sort, kind: null, people },
      }),
    changes: [visitEndpoints.visitRequests, caseworkEndpoints.cases],
    onDone: onClose,
  });
  return (
    <ConfirmAct isOpen title={say('heading')} act={say('heading')} command={command} onClose={onClose}>
      <div className="outreach-form">
        <p>{request.text}</p>
        <Field label={say('sort')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={sort}
              onChange={({ target }) => setSort(SORTS.find((each) => each === target.value) ?? sort)}
              options={SORTS.map((value) => ({ value, label: text(CASE_SORTS[value].label) }))}
            />
          )}
        </Field>
        <NumberField
          label={say('people')}
          hint={say('meaning')}
          least={1}
          most={1_000_000}
          value={people}
          onWrite={(wanted) => setPeople(wanted ?? 1)}
        />
      </div>
    </ConfirmAct>
  );
}
