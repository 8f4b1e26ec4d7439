// The table beside the picture: each question with both figures, their intervals, and where it stands.
import { limits, percent } from '#web/public';
import type { PriorityItem } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { WideTable } from '../results/wide-table.tsx';
import { PRIORITIES_WORDS } from './priorities-words.ts';

const ORDER = ['mend-first', 'keep-up', 'mend-later', 'leave', 'unclear'] as const;

export function PriorityTable({ items }: { readonly items: readonly PriorityItem[] }) {
  const say = useWords(PRIORITIES_WORDS);
  const numbered = items.map((item, nth) => ({ ...item, number: nth + 1 }));
  const rows = numbered.toSorted(
    (one, other) =>
      ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing) ||
      other.importance.value - one.importance.value,
  );
  const heads = [
    'item',
    'importance',
    'importanceInterval',
    'performance',
    'performanceInterval',
    'standing',
  ] as const;
  return (
    <WideTable name={say('standing')}>
      <table className="numbers" data-table="priorities">
        <ColumnHeads heads={heads.map((head) => say(head))} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.ruleId} item={row} number={row.number} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Row({ item, number }: { readonly item: PriorityItem; readonly number: number }) {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const { language } = useLanguage();
  const { importance, performance, standing, name, text: question } = item;
  return (
    <tr data-standing={standing}>
      <th scope="row">
        <b>{number}</b> {text(name)}
        <small>{question}</small>
      </th>
      <td>{percent(importance.value, language)}</td>
      <td>{limits({ lower: importance.low, upper: importance.high })}</td>
      <td>{percent(performance.value, language)}</td>
      <td>{limits({ lower: performance.low, upper: performance.high })}</td>
      <td>{say(standing)}</td>
    </tr>
  );
}
