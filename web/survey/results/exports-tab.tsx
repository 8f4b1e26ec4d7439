// Files to take along: tables as CSV and Excel, pictures as SVG, in the language of the screen.

import { type Results, resultEndpoints } from '#wire/survey';
import { addressOf } from '../../shell/call.ts';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import type { SurveyKey } from './use-whereabouts.ts';

export function ExportsTab({
  results,
  surveyKey,
}: {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}) {
  const say = useWords(RESULTS_WORDS);
  const text = useText();
  const { language } = useLanguage();
  const input = { params: surveyKey, query: { language } };
  const files = [
    { address: addressOf(resultEndpoints.resultsCsv, input), name: say('csv'), hint: say('csvHint') },
    { address: addressOf(resultEndpoints.resultsExcel, input), name: say('excel'), hint: say('excelHint') },
    ...results.indicators.map(({ rule }) => ({
      address: addressOf(resultEndpoints.picture, { ...input, params: { ...surveyKey, ruleId: rule.id } }),
      name: say('picture', { name: text(rule.name) }),
      hint: say('pictureHint'),
    })),
  ];
  return (
    <div className="results-part">
      <p className="muted">{say('exportNote')}</p>
      <ul className="results-files">
        {files.map(({ address, name, hint }) => (
          <li key={address} className="card">
            <a href={address} download>
              {name}
            </a>
            <span className="muted">{hint}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
