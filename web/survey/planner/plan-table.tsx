// A plan in figures: what it comes to, a row a village, and the past surveys that its yield is taken from.
import { InputNumber } from 'antd';
import { percent, points } from '#web/public';
import type { Plan } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText, NO_FIGURE, shareText } from '../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../shell/language.tsx';
import { WideTable } from '../results/wide-table.tsx';
import type { OwnValue } from './plan-search.ts';
import { PLANNER_WORDS } from './planner-words.ts';

/** What a plan comes to, a sentence each. */
export function usePlanFacts(): (plan: Plan) => readonly string[] {
  const say = useWords(PLANNER_WORDS);
  return ({ interviews, margin, detectable, cost, numbers, numbersCautious }) => [
    say('total', { n: countText(interviews) }),
    ...(margin === null ? [] : [say('wholeMargin', { points: points(margin) })]),
    ...(detectable === null ? [] : [say('detectable', { points: points(detectable) })]),
    say('costs', { n: countText(cost) }),
    ...(numbers === null || numbersCautious === null
      ? []
      : [say('numbers', { n: countText(numbers), cautious: countText(numbersCautious) })]),
  ];
}

export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const say = useWords(PLANNER_WORDS);
  const factsOf = usePlanFacts();
  const { short } = plan;
  return (
    <>
      <ul className="results-facts plan-facts">
        {factsOf(plan).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {short.length > 0 && <p className="results-told">{say('short', { names: short.join('、') })}</p>}
    </>
  );
}

interface PlanTableProps {
  readonly plan: Plan;
  readonly onOwn: (code: string, what: OwnValue, value: number | undefined) => void;
}

export function PlanTable({ plan: { places }, onOwn }: PlanTableProps) {
  const say = useWords(PLANNER_WORDS);
  const heads = [
    'place',
    'population',
    'share',
    'cost',
    'target',
    'placeMargin',
    'toDraw',
    'cautious',
    'units',
    'present',
  ] as const;
  return (
    <WideTable name={say('target')}>
      <table className="numbers" data-table="plan">
        <ColumnHeads heads={heads.map((head) => say(head))} />
        <tbody>
          {places.map((row) => (
            <PlanRow key={row.code} row={row} onOwn={onOwn} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function PlanRow({
  row,
  onOwn,
}: {
  readonly row: Plan['places'][number];
  readonly onOwn: PlanTableProps['onOwn'];
}) {
  const say = useWords(PLANNER_WORDS);
  const { code, name } = row;
  return (
    <tr data-place={code}>
      <th scope="row">{name}</th>
      <td>{countText(row.population)}</td>
      <td>
        <InputNumber
          aria-label={`${name} ${say('share')}`}
          size="small"
          value={Math.round(row.share * 1000) / 10}
          min={0.1}
          max={99.9}
          onChange={(value) =>
            onOwn(code, 'share', value === null ? undefined : Math.round(value * 10) / 1000)
          }
        />
      </td>
      <td>
        <InputNumber
          aria-label={`${name} ${say('cost')}`}
          size="small"
          value={row.cost}
          min={0.01}
          onChange={(value) => onOwn(code, 'cost', value ?? undefined)}
        />
      </td>
      <td data-value="target">
        <b>{countText(row.target)}</b>
      </td>
      <td>{row.margin === null ? NO_FIGURE : points(row.margin)}</td>
      <td>{row.numbers === null ? NO_FIGURE : countText(row.numbers)}</td>
      <td className={row.numbersCautious !== null && row.numbersCautious > row.units ? 'plan-lacking' : ''}>
        {row.numbersCautious === null ? NO_FIGURE : countText(row.numbersCautious)}
      </td>
      <td>{countText(row.units)}</td>
      <td>{countText(row.present)}</td>
    </tr>
  );
}

export function PastSurveys({ plan }: { readonly plan: Plan }) {
  const say = useWords(PLANNER_WORDS);
  const { language } = useLanguage();
  const { past, rate, low, high } = plan.yield;
  if (past.length === 0 || rate === null || low === null || high === null)
    return <p className="muted">{say('noPast')}</p>;
  const limits = {
    rate: percent(rate, language),
    low: percent(low, language),
    high: percent(high, language),
  };
  const rates = ['RR1', 'RR3', 'COOP1', 'CON1'] as const;
  return (
    <WideTable name={say('past')}>
      <h2>{say('past')}</h2>
      <p>{say('yieldNote', limits)}</p>
      <table className="numbers">
        <ColumnHeads heads={[say('survey'), say('called'), say('completes'), say('yield'), ...rates]} />
        <tbody>
          {past.map((each) => (
            <tr key={each.title}>
              <th scope="row">{each.title}</th>
              <td>{countText(each.units)}</td>
              <td>{countText(each.completes)}</td>
              <td>{shareText(each.completes / each.units)}</td>
              {rates.map((code) => (
                <td key={code}>{shareText(each[code])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
