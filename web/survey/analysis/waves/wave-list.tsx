// The surveys of the county, each with whether it can be compared, and if not, why.
import type { Wave } from '#wire/survey';
import { ColumnHeads } from '../../../platform/parts/column-heads.tsx';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords } from '../../../shell/language.tsx';
import { useWhereabouts } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

interface ListProps {
  readonly waves: readonly Wave[];
  readonly surveyId: string;
  readonly otherId: string | undefined;
}

export function WaveList({ waves, surveyId, otherId }: ListProps) {
  const say = useWords(ANALYSIS_WORDS);
  return (
    <div className="analysis-table">
      <table className="numbers">
        <ColumnHeads heads={[say('wave'), say('began'), say('completes'), say('whether')]} />
        <tbody>
          {waves.map((wave) => (
            <WaveRow
              key={wave.surveyId}
              wave={wave}
              isThis={wave.surveyId === surveyId}
              isOther={wave.surveyId === otherId}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly wave: Wave;
  readonly isThis: boolean;
  readonly isOther: boolean;
}

function WaveRow({ wave, isThis, isOther }: RowProps) {
  const times = useTimes();
  return (
    <tr>
      <th scope="row">{wave.title}</th>
      <td>{times.day(wave.fromMs)}</td>
      <td>{countText(wave.completes)}</td>
      <td>
        <Standing wave={wave} isThis={isThis} isOther={isOther} />
      </td>
    </tr>
  );
}

function Standing({ wave: { surveyId, differences }, isThis, isOther }: RowProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { look } = useWhereabouts();
  if (isThis) return say('thisSurvey');
  if (differences.length > 0)
    return say('notComparable', { why: differences.map((each) => say(each)).join(say('comma')) });
  if (isOther) return <b>{say('compared')}</b>;
  return (
    <button type="button" className="button" onClick={() => look({ other: surveyId })}>
      {say('compare')}
    </button>
  );
}
