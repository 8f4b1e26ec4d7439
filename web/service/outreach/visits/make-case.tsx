// Makes a case of what was asked for at a door: whether it is a request or a dispute, and how many it touches. Then tells the
// number and the code, so that the household can be told.
import { Button, Modal, Radio } from 'antd';
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
  made: { zh: '已转为案件', en: 'It is a case now' },
  numbers: { zh: '编号 {number}，查询码 {code}', en: 'Number {number}, code {code}' },
  number: { zh: '编号 {number}', en: 'Number {number}' },
  tell: {
    zh: '请把编号和查询码告诉住户：凭这两样可以在居民页面查进度、补充、撤回、评价。',
    en: 'Tell the household both: with them the matter can be followed, added to, withdrawn and rated on the residents’ page.',
  },
  byOther: {
    zh: '别人已经把它转为案件，查询码由那个人告诉住户。',
    en: 'Somebody else had made it a case already, and tells the household the code.',
  },
  close: { zh: '知道了', en: 'Done' },
});

const SORTS = ['request', 'dispute'] as const satisfies readonly CaseSort[];

interface Made {
  readonly number: string;
  /** null where somebody else had made it a case */
  readonly code: string | null;
}

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
  const [made, setMade] = useState<Made>();
  const command = useCommand({
    send: async () => {
      const params = { county, requestId: request.id };
      setMade(await call(caseworkEndpoints.takeVisitRequest, { params, body: { sort, kind: null, people } }));
    },
    changes: [visitEndpoints.visitRequests, caseworkEndpoints.cases],
  });
  if (made) return <MadeCase made={made} onClose={onClose} />;
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

function MadeCase({ made: { number, code }, onClose }: { readonly made: Made; onClose(): void }) {
  const say = useWords(WORDS);
  const done = (
    <Button type="primary" autoFocus onClick={onClose}>
      {say('close')}
    </Button>
  );
  return (
    <Modal open title={say('made')} onCancel={onClose} footer={done}>
      <p className="numbers" data-made-case>
        {code === null ? say('number', { number }) : say('numbers', { number, code })}
      </p>
      <p>{say(code === null ? 'byOther' : 'tell')}</p>
    </Modal>
  );
}
