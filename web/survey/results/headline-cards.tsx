// The chief indicators: the figure, how sure it is, and the rule by which it is scored.

import { limits, percent, points, shownFigure, whyWithheld } from '#web/public';
import type { Indicator, Results } from '#wire/survey';
import { countText } from '../../platform/parts/figures.ts';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { RESULTS_WORDS } from './results-words.ts';

export function HeadlineCards({ results }: { readonly results: Results }) {
  const headlines = results.indicators.filter(({ rule }) => rule.headline);
  return (
    <div className="results-headlines">
      {headlines.map((indicator) => (
        <HeadlineCard key={indicator.rule.id} indicator={indicator} results={results} />
      ))}
    </div>
  );
}

interface Headline {
  readonly indicator: Indicator;
  readonly results: Results;
}

function HeadlineCard({ indicator, results }: Headline) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  const { rule, question } = indicator;
  return (
    <section className="card results-headline" aria-label={text(rule.name)}>
      <h2>
        {text(rule.name)}{' '}
        {results.status !== 'closed' && <b className="analysis-provisional">{say('provisionalTag')}</b>}
      </h2>
      <OverallFigure indicator={indicator} results={results} />
      <p className="results-question">
        <b>{rule.questionId}</b> {question}
      </p>
      <p className="muted">
        {text(rule.statement)} {say('ruleName', { id: rule.id, version: rule.version })}
      </p>
    </section>
  );
}

function OverallFigure({ indicator: { overall }, results: { minimumCell, rates } }: Headline) {
  const say = useWords(RESULTS_WORDS);
  const { language } = useLanguage();
  const figure = shownFigure(overall, minimumCell);
  const responseRate = rates.find(({ code }) => code === 'RR1')?.value ?? null;
  const rate = say('responseRate', { rate: responseRate === null ? '–' : percent(responseRate, language) });
  if (!figure) {
    const why = whyWithheld(overall, minimumCell)[language];
    return <p>{[say('overallWithheld', { why }), rate].join(' · ')}</p>;
  }
  const facts = [
    say('interval', { limits: limits(figure) }),
    say('error', { points: points(figure.standardError) }),
    say('answered', { n: countText(figure.n) }),
    rate,
  ];
  return (
    <>
      <p className="results-big numbers">{percent(figure.share, language)}</p>
      <p className="numbers">{facts.join(' · ')}</p>
      {figure.caution && (
        <p className="results-caution">{say('caution', { why: figure.caution[language] })}</p>
      )}
    </>
  );
}
