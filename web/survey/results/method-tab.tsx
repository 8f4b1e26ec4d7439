// How the figures came about: rules, weights, what is not covered, outcome rates, where the numbers ended, the questionnaire.

import type { ReactNode } from 'react';
import { DISPOSITIONS } from '#survey/fieldwork';
import { outcomeName, percent, RATE_WORDS } from '#web/public';
import type { Results } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText, NO_FIGURE } from '../../platform/parts/figures.ts';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { RESULTS_WORDS } from './results-words.ts';

interface Part {
  readonly results: Results;
}

export function MethodTab({ results }: Part) {
  return (
    <div className="results-part results-method">
      <Facts results={results} />
      <Rules results={results} />
      <Rates results={results} />
      <Outcomes results={results} />
    </div>
  );
}

function Facts({ results }: Part) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  const { questionnaire, uncovered, minimumCell, population } = results;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('weighting'), text(results.method)],
    [say('deff'), useDesignEffect(results)],
    [say('population'), countText(population)],
    [
      say('uncovered'),
      uncovered.length > 0 ? say('uncoveredNote', { names: uncovered.join('、') }) : say('none'),
    ],
    [say('cell'), say('cellNote', { n: minimumCell })],
    [
      say('questionnaire'),
      say('version', { title: questionnaire.title, version: questionnaire.versionNumber }),
    ],
    [say('hash'), <code key="hash">{questionnaire.hash}</code>],
  ];
  return (
    <dl className="card results-dl">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useDesignEffect({ designEffectOfWeighting: deff, completes }: Results): string {
  const say = useWords(RESULTS_WORDS);
  if (deff === null) return NO_FIGURE;
  const effective = countText(Math.round(completes / deff));
  return say('effective', { deff: deff.toFixed(2), n: countText(completes), effective });
}

function Rules({ results }: Part) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  return (
    <section className="card">
      <h2>{say('rules')}</h2>
      {results.indicators.map(({ rule }) => (
        <div key={rule.id} className="results-rule">
          <h3>
            {text(rule.name)}{' '}
            <small className="muted">
              {rule.headline && `${say('headline')} · `}
              {say('ruleName', { id: rule.id, version: rule.version })}
            </small>
          </h3>
          <p>{text(rule.statement)}</p>
          <p className="muted">
            {say('question')} {rule.questionId} · {say('positive')} {rule.positive.join('、')} ·{' '}
            {say('excludes')} {rule.excludes.map((kind) => say(kind)).join('、') || say('none')}
          </p>
        </div>
      ))}
    </section>
  );
}

function Rates({ results }: Part) {
  const say = useWords(RESULTS_WORDS);
  const { language } = useLanguage();
  const explained = results.rates.flatMap(({ code, value }) => {
    const words = RATE_WORDS[code];
    return words ? [{ code, value, words }] : [];
  });
  return (
    <section className="card">
      <h2>{say('rates')}</h2>
      <table className="results-options numbers">
        <ColumnHeads heads={[say('rate'), say('value'), say('meaning')]} ofWords={[say('meaning')]} />
        <tbody>
          {explained.map(({ code, value, words }) => (
            <tr key={code}>
              <th scope="row">{words.name[language]}</th>
              <td>{value === null ? NO_FIGURE : percent(value, language)}</td>
              <td className="results-words">{words.meaning[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcomes({ results }: Part) {
  const say = useWords(RESULTS_WORDS);
  const { language } = useLanguage();
  return (
    <section className="card">
      <h2>{say('outcomes')}</h2>
      <table className="results-options numbers">
        <ColumnHeads heads={[say('outcome'), say('count')]} />
        <tbody>
          {Object.entries(results.outcomeCounts).map(([code, count]) => (
            <tr key={code}>
              <th scope="row">{outcomeName(code, DISPOSITIONS, language)}</th>
              <td>{countText(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
