// A new plan: what it is called and for which year, from nothing or from the plan of document 001 with its dates of another year.
import { useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { copyPlan, YUNJI_PLAN } from '#service/outreach';
import { campaignEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useCounties } from '../parts/use-villages.ts';
import { ChoiceField, NumberField, WordsField } from '../parts/written-fields.tsx';
import { emptyPlan } from './plan-draft.ts';

const WORDS = wordsOf({
  heading: { zh: '新建行动方案', en: 'New campaign plan' },
  county: { zh: '县（市、区）', en: 'County' },
  title: { zh: '方案名称', en: 'Title' },
  example: { zh: '如：云集街道走访月工作方案', en: 'e.g. Yunji street, month of visits' },
  year: { zh: '年份', en: 'Year' },
  from: { zh: '从哪里开始', en: 'Begin with' },
  empty: { zh: '空白，自己写', en: 'An empty plan' },
  yunji: {
    zh: '样例：动员部署、宣传发动、入户走访、督查督办四段，日期可改',
    en: 'An example in four phases: mobilise, publicise, visit, inspect; dates can be changed',
  },
  add: { zh: '建立草稿', en: 'Make the draft' },
  next: {
    zh: '建立以后再改内容；开始以前，别人看不到要办的事。',
    en: 'You edit it next; nothing is asked of anybody before it runs.',
  },
});

interface Props {
  readonly isOpen: boolean;
  onClose(): void;
}

export function NewCampaign({ isOpen, onClose }: Props) {
  return isOpen ? <Asking onClose={onClose} /> : null;
}

function Asking({ onClose }: Pick<Props, 'onClose'>) {
  const say = useWords(WORDS);
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [from, setFrom] = useState<'empty' | 'yunji'>('yunji');
  const [chosen, setChosen] = useState<string>();
  const counties = useCounties() ?? [];
  const county = chosen ?? counties[0];
  const command = useAdding(() => ({ title, year, from }), county);
  return (
    <ConfirmAct isOpen title={say('heading')} act={say('add')} command={command} onClose={onClose}>
      <div className="outreach-form">
        {counties.length > 1 && (
          <ChoiceField
            label={say('county')}
            value={county}
            onChoose={setChosen}
            options={counties.map((code) => ({ value: code, label: code }))}
          />
        )}
        <WordsField
          label={say('title')}
          hint={say('next')}
          value={title}
          most={200}
          placeholder={say('example')}
          onWrite={setTitle}
        />
        <NumberField
          label={say('year')}
          least={2000}
          most={2200}
          value={year}
          onWrite={(wanted) => setYear(wanted ?? year)}
        />
        <Beginning chosen={from} onChoose={setFrom} />
      </div>
    </ConfirmAct>
  );
}

interface BeginningProps {
  readonly chosen: Wish['from'];
  onChoose(from: Wish['from']): void;
}

function Beginning({ chosen, onChoose }: BeginningProps) {
  const say = useWords(WORDS);
  return (
    <Field label={say('from')}>
      {(id) => (
        <Radio.Group
          id={id}
          value={chosen}
          onChange={({ target }) => onChoose(target.value === 'yunji' ? 'yunji' : 'empty')}
          options={(['yunji', 'empty'] as const).map((value) => ({ value, label: say(value) }))}
        />
      )}
    </Field>
  );
}

interface Wish {
  readonly title: string;
  readonly year: number;
  readonly from: 'empty' | 'yunji';
}

function useAdding(wish: () => Wish, county = '') {
  const navigate = useNavigate();
  return useCommand({
    send: (id) => {
      const { title, year, from } = wish();
      const plan = from === 'yunji' ? copyPlan(YUNJI_PLAN, year) : emptyPlan(year);
      const named = title.trim() === '' ? plan : { ...plan, title: title.trim() };
      return call(campaignEndpoints.addCampaign, { body: { county, id, plan: named } });
    },
    changes: [campaignEndpoints.campaigns],
    onDone: (campaignId) =>
      void navigate({ to: '/campaigns/$county/$campaignId/edit', params: { county, campaignId } }),
  });
}
