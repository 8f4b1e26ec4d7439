// The places of two waves: before, after, the picture of both, the change with interval and adjusted test.
import { type Axis, axisAround, limits, percent, points } from '#web/public';
import type { Change, Changes, Figure } from '#wire/survey';
import { countText, NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { AxisHead } from '../places/interval-dot.tsx';
import { ChangeDots } from './change-dots.tsx';
import { pText, signed, verdictOf } from './change-text.ts';

export function ChangeTable({ changes }: { readonly changes: Changes }) {
  const say = useWords(ANALYSIS_WORDS);
  const rows = [{ code: 'overall', name: say('overall'), ...changes.overall }, ...changes.places];
  const axis = axisAround(
    rows.flatMap(({ before, after }) => [before?.share, after?.share].filter((share) => share != null)),
  );
  const heads = ['before', 'after', 'change', 'interval', 'adjustedP', 'verdict'] as const;
  return (
    <section className="analysis-table" aria-label={say('changePicture')}>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            <th scope="col">
              <AxisHead axis={axis} label={say('changePicture')} />
            </th>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChangeRow
              key={row.code}
              name={row.name}
              change={row}
              axis={axis}
              isOverall={row.code === 'overall'}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly change: Change;
  readonly axis: Axis;
  readonly isOverall: boolean;
}

function ChangeRow({ name, change, axis, isOverall }: RowProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const { before, after, lower, upper, why, pValue, adjustedP } = change;
  const tested = { ...change, adjustedP: isOverall ? pValue : adjustedP };
  const isTold = change.change !== null && lower !== null && upper !== null;
  return (
    <tr data-verdict={isTold ? verdictOf(tested) : 'none'}>
      <th scope="row">{name}</th>
      <td>
        <ChangeDots name={name} before={before?.share ?? null} after={after?.share ?? null} axis={axis} />
      </td>
      <WaveCell figure={before} />
      <WaveCell figure={after} />
      {isTold ? (
        <>
          <td>{signed(change.change ?? 0)}</td>
          <td>{`${points(lower)} – ${points(upper)}`}</td>
          <td>{pText(tested.adjustedP)}</td>
          <td className="analysis-verdict">{say(verdictOf(tested))}</td>
        </>
      ) : (
        <td colSpan={4} className="muted">
          {why ? say('notTold', { why: why[language] }) : NO_FIGURE}
        </td>
      )}
    </tr>
  );
}

function WaveCell({ figure }: { readonly figure: Figure | null }) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  if (!figure || figure.share === null) return <td>{NO_FIGURE}</td>;
  const { share, lower, upper, n } = figure;
  const range = lower === null || upper === null ? '' : `${limits({ lower, upper })} · `;
  return (
    <td>
      {percent(share, language)}
      <small>
        {range}
        {say('n', { n: countText(n) })}
      </small>
    </td>
  );
}
