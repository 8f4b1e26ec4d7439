// What to do first in each village by itself: one row a village, only what its own answers can tell.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { limits, percent } from '#web/public';
import { type Priorities, type PrioritiesByPlace, priorityEndpoints } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText } from '../../platform/parts/figures.ts';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { TakenAlong } from '../pictures/taken-along.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { WideTable } from '../results/wide-table.tsx';
import { PRIORITIES_WORDS } from './priorities-words.ts';

interface VillagesProps {
  readonly priorities: Pick<Priorities, 'ruleId' | 'statement'>;
  readonly surveyKey: SurveyKey;
}

export function PrioritiesOfVillages({ priorities: { ruleId, statement }, surveyKey }: VillagesProps) {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const { data, error } = useQuery(
    asking(priorityEndpoints.prioritiesByPlace, { params: surveyKey, query: { rule: ruleId } }),
  );
  if (error) return <ProblemNote error={error} />;
  if (!data) return <p role="status">{say('waiting')}</p>;
  const rule = say('rule', { statement: text(statement) });
  const columns = ['mend-first', 'keep-up', 'mend-later', 'leave'] as const;
  return (
    <>
      <p>{say('villagesHint')}</p>
      <TakenAlong
        surveyKey={surveyKey}
        name={say('villages')}
        notes={[say('villagesHint'), rule, say('caveat1')]}
        isTableAlone
      >
        <WideTable name={say('villages')}>
          <table className="numbers priorities-villages" data-table="villages">
            <ColumnHeads
              heads={[
                say('village'),
                say('respondents'),
                ...columns.map((each) => say(each)),
                say('unclear'),
              ]}
              ofWords={columns.map((each) => say(each))}
            />
            <tbody>
              {data.places.map((row) => (
                <VillageRow
                  key={row.code}
                  row={row}
                  columns={columns}
                  ruleId={ruleId}
                  surveyKey={surveyKey}
                />
              ))}
            </tbody>
          </table>
        </WideTable>
      </TakenAlong>
      {data.leftOut > 0 && <p className="results-told">{say('villagesLeftOut', { n: data.leftOut })}</p>}
      <p className="muted">{rule}</p>
    </>
  );
}

type Row = PrioritiesByPlace['places'][number];

interface RowProps {
  readonly row: Row;
  readonly columns: readonly Row['items'][number]['standing'][];
  readonly ruleId: string;
  readonly surveyKey: SurveyKey;
}

function VillageRow({ row: { code, name, n, items, why }, columns, ruleId, surveyKey }: RowProps) {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const itemText = useItemText();
  const unclear = items.filter(({ standing }) => standing === 'unclear').length;
  return (
    <tr data-place={code}>
      <th scope="row">
        <Link
          to="/surveys/$county/$surveyId/priorities"
          params={surveyKey}
          search={{ rule: ruleId, place: code }}
        >
          {name}
        </Link>
      </th>
      <td>{countText(n)}</td>
      {why ? (
        <td className="results-words muted" colSpan={columns.length + 1}>
          {say('nothing', { why: text(why) })}
        </td>
      ) : (
        <>
          {columns.map((standing) => (
            <td key={standing} className="results-words" data-standing={standing}>
              {items
                .filter((item) => item.standing === standing)
                .map((item) => (
                  <div key={item.ruleId}>{itemText(item)}</div>
                ))}
            </td>
          ))}
          <td>{say('unclearCount', { n: unclear })}</td>
        </>
      )}
    </tr>
  );
}

function useItemText(): (item: Row['items'][number]) => string {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const { language } = useLanguage();
  return ({ name, importance, performance }) =>
    say('itemText', {
      name: text(name),
      performance: percent(performance.value, language),
      performanceLimits: limits({ lower: performance.low, upper: performance.high }),
      importance: percent(importance.value, language),
      importanceLimits: limits({ lower: importance.low, upper: importance.high }),
    });
}
