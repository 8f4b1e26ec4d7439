// The table of a trend: a row for each line, a column for each survey.
import { limits, percent } from '#web/public';
import type { Wave } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import type { TrendLine, TrendPoint } from './trend-lines.ts';

interface TableProps {
  readonly lines: readonly TrendLine[];
  readonly waves: readonly Wave[];
}

export function TrendTable({ lines, waves }: TableProps) {
  const say = useWords(ANALYSIS_WORDS);
  const times = useTimes();
  return (
    <div className="analysis-table">
      <table className="numbers" data-table="trend">
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            {waves.map(({ surveyId, title, fromMs, status }) => (
              <th scope="col" key={surveyId}>
                {title}
                <small>
                  {times.day(fromMs)}
                  {status !== 'closed' && ` · ${say('provisional')}`}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, points }) => (
            <tr key={code}>
              <th scope="row">{name ?? say('overall')}</th>
              {points.map((point) => (
                <PointCell key={point.wave.surveyId} point={point} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PointCell({ point: { figure } }: { readonly point: TrendPoint }) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  if (!figure) return <td className="muted">{say('hidden')}</td>;
  return (
    <td>
      {percent(figure.share, language)}
      <small>
        {limits(figure)} · {say('n', { n: countText(figure.n) })}
      </small>
    </td>
  );
}
