// Lists what a publication shows and what it withholds, so that nobody publishes unseen.

import { limits, percent } from '#web/public';
import type { Results } from '#wire/survey';
import { useLanguage, useText, useWords } from '../../../shell/language.tsx';
import { type HeadlineSummary, publicSummary } from './public-summary.ts';
import { PUBLISH_WORDS } from './publish-words.ts';

export function WhatGoesPublic({ results }: { readonly results: Results }) {
  const say = useWords(PUBLISH_WORDS);
  const text = useText();
  const { headlines, questions } = publicSummary(results);
  const headlineLine = useHeadlineLine();
  const withheld = headlines.flatMap(({ indicator, placesWithheld }) =>
    placesWithheld.map(({ place, why }) =>
      say('placesWithheld', { indicator: text(indicator.rule.name), name: place.name, why: text(why) }),
    ),
  );
  const isPublic = [
    ...headlines.flatMap((each) => [
      headlineLine(each),
      say('places', { name: text(each.indicator.rule.name), shown: each.placesShown }),
    ]),
    say('questions', { n: questions }),
    say('method'),
  ];
  return (
    <div className="results-public">
      <Lines title={say('willBePublic')} lines={isPublic} />
      <Lines
        title={say('willNot')}
        lines={[...(withheld.length > 0 ? withheld : [say('noneWithheld')]), say('never')]}
      />
    </div>
  );
}

function useHeadlineLine(): (headline: HeadlineSummary) => string {
  const say = useWords(PUBLISH_WORDS);
  const { language } = useLanguage();
  return ({ indicator, overall }) => {
    const name = indicator.rule.name[language];
    if (!overall) return say('headlineWithheld', { name });
    return say('headline', { name, share: percent(overall.share, language), limits: limits(overall) });
  };
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
