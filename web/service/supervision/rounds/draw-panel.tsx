// The draw: from which units, how many, who can be sent. The server draws by a seed of its own, once.
import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  title: { zh: '抽取', en: 'The draw' },
  what: {
    zh: '种子由服务器随机产生并留存，只抽一次，不能挑。督查员由电脑分派，谁也不会派到自己来自的单位。',
    en: 'The server makes the seed and keeps it; there is one draw, and no choosing. Inspectors are assigned by chance, and nobody is sent where they come from.',
  },
  units: { zh: '参加抽取的单位（{n} 个）', en: 'Units to draw from ({n})' },
  count: { zh: '抽几个', en: 'How many' },
  inspectors: { zh: '派谁去（{n} 人）', en: 'Who can be sent ({n})' },
  all: { zh: '全选', en: 'All' },
  none: { zh: '清空', en: 'None' },
  act: { zh: '抽取并分派', en: 'Draw and assign' },
  noUnits: { zh: '本单位下面没有单位可查', en: 'There is no unit below this office' },
});

interface Props {
  readonly county: string;
  readonly roundId: string;
}

export function DrawPanel({ county, roundId }: Props) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(inspectionEndpoints.inspectionChoices, { params: { county } }));
  return (
    <section className="card inspection-finding" data-card="draw">
      <h2>{say('title')}</h2>
      <p className="muted">{say('what')}</p>
      <ProblemNote error={error} />
      {data?.units.length === 0 && <p>{say('noUnits')}</p>}
      {data && data.units.length > 0 && (
        <DrawForm county={county} roundId={roundId} units={data.units} inspectors={data.inspectors} />
      )}
    </section>
  );
}

type Named = { readonly id: string; readonly name: { readonly zh: string; readonly en: string } };

interface FormProps extends Props {
  readonly units: readonly Named[];
  readonly inspectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly offices: readonly Named['name'][];
  }[];
}

function DrawForm({ county, roundId, units, inspectors }: FormProps) {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  const [unitIds, setUnits] = useState<readonly string[]>(units.map(({ id }) => id));
  const [count, setCount] = useState(units.length);
  const [inspectorIds, setInspectors] = useState<readonly string[]>([]);
  const command = useCommand({
    send: () =>
      call(inspectionEndpoints.drawInspectionRound, {
        params: { county, roundId },
        body: {
          unitIds: [...unitIds],
          count: Math.min(count, unitIds.length),
          inspectorIds: [...inspectorIds],
        },
      }),
    changes: [inspectionEndpoints.inspectionRound, inspectionEndpoints.inspectionRounds],
  });
  return (
    <>
      <Many
        label={say('units', { n: unitIds.length })}
        chosen={unitIds}
        options={units.map(({ id, name }) => ({ value: id, label: text(name) }))}
        onChange={setUnits}
      />
      <Field label={say('count')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={Math.max(1, unitIds.length)}
            precision={0}
            value={Math.min(count, Math.max(1, unitIds.length))}
            onChange={(wanted) => setCount(wanted ?? 1)}
          />
        )}
      </Field>
      <Many
        label={say('inspectors', { n: inspectorIds.length })}
        chosen={inspectorIds}
        options={inspectors.map(({ id, name, offices }) => ({
          value: id,
          label: `${name} (${listed(offices.map(text))})`,
        }))}
        onChange={setInspectors}
      />
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          type="primary"
          data-act="draw"
          loading={command.isPending}
          disabled={unitIds.length === 0 || inspectorIds.length === 0}
          onClick={() => command.mutate()}
        >
          {say('act')}
        </Button>
      </div>
    </>
  );
}

interface ManyProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(chosen: readonly string[]): void;
}

function Many({ label, chosen, options, onChange }: ManyProps) {
  const say = useWords(WORDS);
  return (
    <Field label={label}>
      {(id) => (
        <div className="inspection-form">
          <Select<string[]>
            id={id}
            mode="multiple"
            maxTagCount={8}
            value={[...chosen]}
            options={[...options]}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={onChange}
          />
          <div className="inspection-acts">
            <Button size="small" onClick={() => onChange(options.map(({ value }) => value))}>
              {say('all')}
            </Button>
            <Button size="small" onClick={() => onChange([])}>
              {say('none')}
            </Button>
          </div>
        </div>
      )}
    </Field>
  );
}
