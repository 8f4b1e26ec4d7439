// The classes of non-response as they were used: who answered of whom, by how much their weights grew, and what was joined.
import type { WeightingStep } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText, shareText } from '../../platform/parts/figures.ts';
import { useWords } from '../../shell/language.tsx';
import { WideTable } from '../results/wide-table.tsx';
import { WEIGHTS_WORDS } from './weights-words.ts';

type Classes = WeightingStep['classes'];

export function ResponseClasses({ classes }: { readonly classes: Classes }) {
  const say = useWords(WEIGHTS_WORDS);
  const nameOf = useClassName();
  const heads = ['class', 'joined', 'eligible', 'respondents', 'responseRate', 'factor'] as const;
  const joined = classes.reduce((sum, each) => sum + each.joined.length, 0);
  return (
    <WideTable name={say('classTable')}>
      <h3>{say('classTable')}</h3>
      <p className="muted">{say('eligibleTold')}</p>
      {joined > 0 && (
        <p className="results-told" data-joined={joined}>
          {say('joinedTold', { n: joined })}
        </p>
      )}
      <table className="numbers weights-cells" data-table="classes">
        <ColumnHeads heads={heads.map((head) => say(head))} ofWords={[say('joined')]} />
        <tbody>
          {classes.map((each) => (
            <tr key={nameOf(each.label)}>
              <th scope="row">{nameOf(each.label)}</th>
              <td className="results-words">{each.joined.map(nameOf).join('、')}</td>
              <td>{countText(each.eligible)}</td>
              <td>{countText(each.respondents)}</td>
              <td>{shareText(each.respondents / each.eligible)}</td>
              <td data-value="factor">{each.factor.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function useClassName(): (label: Classes[number]['label']) => string {
  const say = useWords(WEIGHTS_WORDS);
  const PHONES = { mobile: say('mobile'), landline: say('landline'), office: say('office') };
  return ({ phoneType, place }) => {
    const phone = Object.entries(PHONES).find(([type]) => type === phoneType)?.[1] ?? phoneType;
    return place === undefined ? phone : `${place} · ${phone}`;
  };
}
