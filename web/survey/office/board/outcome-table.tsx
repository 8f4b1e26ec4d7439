// What calls gave, today and altogether, in the words of the table of outcomes.

import { CALL_OUTCOMES, isCallOutcome } from '#survey/fieldwork';
import type { Board } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  title: { zh: '拨打结果', en: 'Call outcomes' },
  outcome: { zh: '结果', en: 'Outcome' },
  today: { zh: '今日', en: 'Today' },
  all: { zh: '全部', en: 'All' },
  share: { zh: '占全部拨打的比例', en: 'share of all calls' },
  total: { zh: '合计', en: 'Total' },
});

type Outcomes = Board['outcomes'];

// Completed first, then the order of the console's keys; what the table does not know comes last, under its code.
const ORDER: readonly string[] = [
  'completed',
  ...Object.keys(CALL_OUTCOMES).filter((code) => code !== 'completed'),
];

function rowsOf(outcomes: Outcomes): Outcomes {
  const counted = new Map(outcomes.map((outcome) => [outcome.code, outcome]));
  const strangers = outcomes.filter(({ code }) => !isCallOutcome(code));
  return [...ORDER.map((code) => counted.get(code) ?? { code, today: 0, all: 0 }), ...strangers];
}

export function OutcomeTable({ outcomes }: { readonly outcomes: Outcomes }) {
  const say = useWords(WORDS);
  const rows = rowsOf(outcomes);
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  return (
    <section className="board-part board-outcomes" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
      </header>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say('outcome')}</th>
            <th scope="col">{say('today')}</th>
            <th scope="col">{say('all')}</th>
            <th scope="col" className="board-bar-cell" aria-label={say('share')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OutcomeRow key={row.code} row={row} highest={Math.max(...rows.map((other) => other.all))} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('total')}</th>
            <td>{countText(rows.reduce((sum, row) => sum + row.today, 0))}</td>
            <td>{countText(all)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function OutcomeRow({ row, highest }: { readonly row: Outcomes[number]; readonly highest: number }) {
  const text = useText();
  const { code, today, all } = row;
  const outcome = isCallOutcome(code) ? CALL_OUTCOMES[code] : undefined;
  const width = highest > 0 ? (all / highest) * 100 : 0;
  return (
    <tr title={outcome && text(outcome.explanation)} data-outcome={code}>
      <th scope="row">{outcome ? text(outcome.label) : code}</th>
      <td>{today === 0 ? <span className="board-nought">0</span> : countText(today)}</td>
      <td>{all === 0 ? <span className="board-nought">0</span> : countText(all)}</td>
      <td className="board-bar-cell">
        <span className={code === 'completed' ? 'board-bar board-bar-main' : 'board-bar'} aria-hidden="true">
          <span style={{ width: `${width}%` }} />
        </span>
      </td>
    </tr>
  );
}
