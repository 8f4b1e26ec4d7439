// Two offices that became one: everything that runs in the one goes on in the other; what is over stays where it was.
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { caseFigureEndpoints, caseworkEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useUnitChoices } from '../parts/use-case-units.ts';

const WORDS = wordsOf({
  title: { zh: '单位合并', en: 'Offices that were merged' },
  what: {
    zh: '两个村（社区）合并以后，把一个单位正在办的全部事项，连同入户、宣传、联系台账，一次转到另一个单位。已经办结的不动。居民不再选到被并的村，旧链接转到新村。',
    en: 'After two villages became one: all running matters of one office, its visits, publicity and ledger go on in the other, at once. What is over stays where it was. Residents no longer choose the merged village; old links lead to the new one.',
  },
  from: { zh: '从哪个单位', en: 'From' },
  to: { zh: '转到哪个单位', en: 'To' },
  reason: { zh: '依据（如合并文件）', en: 'On what ground (such as the decision to merge)' },
  merge: { zh: '转过去', en: 'Move them' },
  sure: {
    zh: '把“{from}”正在办的事项全部转给“{to}”？',
    en: 'Move all running matters of “{from}” to “{to}”?',
  },
  sureWhat: {
    zh: '每一件都会留下记录。转过去以后不能一次转回来，只能一件一件改派。',
    en: 'It is written down in each of them. They cannot be moved back at once, only routed one by one.',
  },
  moved: {
    zh: '已经转过去 {n} 件，住户 {households} 户。',
    en: '{n} matters and {households} households were moved.',
  },
});

interface Wish {
  readonly fromUnitId?: string | undefined;
  readonly toUnitId?: string | undefined;
  readonly reason: string;
}

export function MergeCard({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const units = useUnitChoices(county, () => true);
  const [wish, setWish] = useState<Wish>({ reason: '' });
  const [isAsking, setAsking] = useState(false);
  const [moved, setMoved] = useState<{ moved: number; households: number }>();
  const command = useCommand({
    send: async (id) => {
      const { fromUnitId = '', toUnitId = '', reason } = wish;
      const body = { id, fromUnitId, toUnitId, reason };
      setMoved(await call(caseworkEndpoints.mergeUnits, { params: { county }, body }));
    },
    changes: [
      caseworkEndpoints.cases,
      caseworkEndpoints.case,
      caseworkEndpoints.caseUnits,
      caseFigureEndpoints.limitRules,
    ],
    onDone: () => {
      setAsking(false);
      setWish({ reason: '' });
    },
  });
  const nameOf = (id: string | undefined): string => units.find(({ value }) => value === id)?.label ?? '';
  const isReady =
    wish.fromUnitId !== undefined &&
    wish.toUnitId !== undefined &&
    wish.fromUnitId !== wish.toUnitId &&
    wish.reason.trim() !== '';
  return (
    <section className="card rule" data-card="merge">
      <h2>{say('title')}</h2>
      <p className="muted">{say('what')}</p>
      <MergeForm county={county} wish={wish} onChange={setWish} />
      {moved !== undefined && (
        <p className="case-done" role="status">
          {say('moved', { n: moved.moved, households: moved.households })}
        </p>
      )}
      <Button data-act="merge" disabled={!isReady} onClick={() => setAsking(true)}>
        {say('merge')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={say('sure', { from: nameOf(wish.fromUnitId), to: nameOf(wish.toUnitId) })}
        act={say('merge')}
        isDangerous
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say('sureWhat')}</p>
      </ConfirmAct>
    </section>
  );
}

interface MergeFormProps {
  readonly county: string;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

function MergeForm({ county, wish, onChange }: MergeFormProps) {
  const say = useWords(WORDS);
  const units = useUnitChoices(county, () => true);
  return (
    <>
      <div className="meeting-pair">
        {(['fromUnitId', 'toUnitId'] as const).map((name) => (
          <Field key={name} label={say(name === 'fromUnitId' ? 'from' : 'to')}>
            {(id) => (
              <Select<string | undefined>
                id={id}
                value={wish[name]}
                options={units}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(unit) => onChange({ ...wish, [name]: unit })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={say('reason')}>
        {(id) => (
          <Input
            id={id}
            value={wish.reason}
            maxLength={500}
            onChange={(event) => onChange({ ...wish, reason: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
