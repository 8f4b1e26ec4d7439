// Targets per village: filled in by a rule or by hand, with the total and with what is beyond a village's numbers.

import { Button, InputNumber, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import './targets-table.css';
import {
  beyondNumbers,
  type SharingRule,
  shareOut,
  type TargetPlace,
  type Targets,
  totalOf,
} from './share-out.ts';

const WORDS = wordsOf({
  place: { zh: '村（社区）', en: 'Village' },
  population: { zh: '人口', en: 'Population' },
  numbers: { zh: '号码', en: 'Numbers' },
  target: { zh: '目标', en: 'Target' },
  targetOf: { zh: '{place}的目标', en: 'Target of {place}' },
  total: { zh: '合计', en: 'Total' },
  fill: { zh: '填入', en: 'Fill in' },
  'by-population': { zh: '按人口比例', en: 'By population' },
  equally: { zh: '各村相同', en: 'Equally' },
  rule: { zh: '分配方法', en: 'How to share out' },
  totalWanted: { zh: '总数', en: 'Total wanted' },
  short: {
    zh: '{place}的目标多于号码（{units} 个）',
    en: 'The target of {place} is beyond its {units} numbers',
  },
  shortToo: {
    zh: '{place}等 {places} 个村的目标多于号码',
    en: 'The targets of {place} and others ({places} in all) are beyond their numbers',
  },
});

const PAGE = 100;

interface TargetsTableProps {
  readonly places: readonly TargetPlace[];
  readonly targets: Targets;
  readonly onChange: (targets: Targets) => void;
  readonly isReadOnly?: boolean;
}

export function TargetsTable({ places, targets, onChange, isReadOnly = false }: TargetsTableProps) {
  return (
    <div className="targets">
      {!isReadOnly && <FillIn places={places} total={totalOf(targets)} onFill={onChange} />}
      <Table<TargetPlace>
        className="targets-table"
        size="small"
        rowKey="code"
        columns={useColumns({ targets, onChange, isReadOnly })}
        dataSource={[...places]}
        pagination={places.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        summary={() => <TotalRow places={places} targets={targets} />}
      />
      <Shortage places={places} targets={targets} />
    </div>
  );
}

function useColumns({
  targets,
  onChange,
  isReadOnly,
}: Omit<TargetsTableProps, 'places'>): TableColumnsType<TargetPlace> {
  const say = useWords(WORDS);
  return [
    { title: say('place'), dataIndex: 'name' },
    {
      title: say('population'),
      align: 'right',
      responsive: ['sm'],
      render: (_, { population }) => countText(population),
    },
    { title: say('numbers'), align: 'right', render: (_, { units }) => countText(units) },
    {
      title: say('target'),
      align: 'right',
      width: 130,
      render: (_, place) =>
        isReadOnly ? (
          countText(targets[place.code] ?? 0)
        ) : (
          <TargetInput place={place} targets={targets} onChange={onChange} />
        ),
    },
  ];
}

interface TargetInputProps {
  readonly place: TargetPlace;
  readonly targets: Targets;
  readonly onChange: TargetsTableProps['onChange'];
}

function TargetInput({ place, targets, onChange }: TargetInputProps) {
  const say = useWords(WORDS);
  const target = targets[place.code] ?? 0;
  return (
    <InputNumber<number>
      aria-label={say('targetOf', { place: place.name })}
      size="small"
      min={0}
      max={1_000_000}
      precision={0}
      value={target}
      status={target > place.units ? 'error' : ''}
      onChange={(changed) => onChange({ ...targets, [place.code]: changed ?? 0 })}
    />
  );
}

function TotalRow({ places, targets }: Pick<TargetsTableProps, 'places' | 'targets'>) {
  const say = useWords(WORDS);
  const sum = (count: (place: TargetPlace) => number): string =>
    countText(places.reduce((total, place) => total + count(place), 0));
  return (
    <tr className="targets-total">
      <th scope="row">{say('total')}</th>
      <td className="targets-wide">{sum(({ population }) => population)}</td>
      <td>{sum(({ units }) => units)}</td>
      <td>{countText(totalOf(targets))}</td>
    </tr>
  );
}

function Shortage({ places, targets }: Pick<TargetsTableProps, 'places' | 'targets'>) {
  const say = useWords(WORDS);
  const short = beyondNumbers(places, targets);
  const [first] = short;
  if (!first) return null;
  return (
    <p className="targets-short" role="alert">
      {short.length === 1
        ? say('short', { place: first.name, units: first.units })
        : say('shortToo', { place: first.name, places: short.length })}
    </p>
  );
}

interface FillInProps {
  readonly places: readonly TargetPlace[];
  readonly total: number;
  readonly onFill: (targets: Targets) => void;
}

const RULES: readonly SharingRule[] = ['by-population', 'equally'];

function FillIn({ places, total, onFill }: FillInProps) {
  const say = useWords(WORDS);
  const [rule, setRule] = useState<SharingRule>('by-population');
  const [wanted, setWanted] = useState<number | null>(null);
  const sum = wanted ?? total;
  return (
    <div className="targets-fill">
      <InputNumber<number>
        aria-label={say('totalWanted')}
        prefix={say('totalWanted')}
        min={0}
        max={10_000_000}
        precision={0}
        value={sum}
        onChange={setWanted}
      />
      <Select<SharingRule>
        aria-label={say('rule')}
        value={rule}
        onChange={setRule}
        options={RULES.map((value) => ({ value, label: say(value) }))}
      />
      <Button onClick={() => onFill(shareOut(sum, places, rule))} disabled={places.length === 0}>
        {say('fill')}
      </Button>
    </div>
  );
}
