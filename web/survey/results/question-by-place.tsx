// One question's options in every place. A place with too few answers shows nothing.

import { useQuery } from '@tanstack/react-query';
import { limits, points, shownFigure } from '#web/public';
import { type Figure, type Results, resultEndpoints, type Scale } from '#wire/survey';
import { countText } from '../../platform/parts/figures.ts';
import { useWords } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { DivergingBars } from '../analysis/diverging/diverging-bars.tsx';
import { PictureFoot, useFootTexts } from '../analysis/parts/picture-foot.tsx';
import { TakenAlong } from '../pictures/taken-along.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import type { SurveyKey } from './use-whereabouts.ts';

interface ByPlaceProps {
  readonly surveyKey: SurveyKey;
  readonly questionId: string;
  readonly results: Results;
  /** undefined: the options are no ordered scale */
  readonly scale: Scale | undefined;
}

export function QuestionByPlace({ surveyKey, questionId, results, scale }: ByPlaceProps) {
  const say = useWords(RESULTS_WORDS);
  const footOf = useFootTexts();
  const params = { ...surveyKey, questionId };
  const { data: found, error } = useQuery(asking(resultEndpoints.questionByPlace, { params }));
  if (error) return <ProblemNote error={error} />;
  if (!found) return <p className="muted">{say('loading')}</p>;
  const { minimumCell, status } = results;
  const rule = ruleOf(results, scale);
  const n = found.places.reduce((sum, { asked }) => sum + asked, 0);
  const notes = [...(rule ? footOf(rule, n) : [say('answered', { n: countText(n) })]), say('byPlaceNote')];
  return (
    <div className="results-matrix-part">
      <TakenAlong
        surveyKey={surveyKey}
        name={say('openPlacesOf', { question: questionId })}
        notes={notes}
        isTableAlone={scale === undefined}
      >
        {scale && (
          <DivergingBars
            scale={scale}
            labels={new Map(found.options.map(({ code, label }) => [code, label]))}
            rows={found.places.map(({ code, name, figures }) => ({
              key: code,
              name,
              figures: byOption(found.options, figures),
            }))}
            minimumCell={minimumCell}
          />
        )}
        {rule && <PictureFoot rule={rule} n={n} isProvisional={status !== 'closed'} />}
        <p className="muted">{say('byPlaceNote')}</p>
        <section
          className="results-matrix"
          aria-label={say('openPlacesOf', { question: questionId })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard (WCAG 2.1.1).
          tabIndex={0}
        >
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{say('place')}</th>
                <th scope="col">{say('n')}</th>
                {found.options.map(({ code, label }) => (
                  <th scope="col" key={code}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.places.map(({ code, name, asked, figures }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td>{countText(asked)}</td>
                  {found.options.map((option, index) => (
                    <ShareCell key={option.code} figure={figures[index]} minimumCell={minimumCell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </TakenAlong>
    </div>
  );
}

/** The rule that a question's scale belongs to. */
export function ruleOf({ indicators }: Results, scale: Scale | undefined) {
  return indicators.find(({ rule }) => rule.id === scale?.ruleId)?.rule;
}

function byOption(
  options: readonly { readonly code: string }[],
  figures: readonly Figure[],
): ReadonlyMap<string, Figure> {
  return new Map(
    options.flatMap(({ code }, nth): [string, Figure][] => {
      const figure = figures[nth];
      return figure ? [[code, figure]] : [];
    }),
  );
}

function ShareCell({
  figure,
  minimumCell,
}: {
  readonly figure: Figure | undefined;
  readonly minimumCell: number;
}) {
  const say = useWords(RESULTS_WORDS);
  const shown = figure && shownFigure(figure, minimumCell);
  if (!shown) return <td className="results-hidden">{say('hidden')}</td>;
  return (
    <td>
      {points(shown.share)}
      <small>{limits(shown)}</small>
    </td>
  );
}
