// Figures to take along: tables as CSV and Excel, each indicator's picture as SVG and PNG.
import { type Indicator, type Results, resultEndpoints } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useText, useWords } from '../../../shell/language.tsx';
import { SavePictureButtons } from '../../pictures/save-picture-buttons.tsx';
import type { SurveyKey } from '../use-whereabouts.ts';
import { EXPORT_WORDS } from './export-words.ts';

interface FilesProps {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

export function FigureFiles({ results, surveyKey }: FilesProps) {
  const say = useWords(EXPORT_WORDS);
  const { language } = useLanguage();
  const input = { params: surveyKey, query: { language } };
  const tables = [
    {
      address: addressOf(resultEndpoints.resultsCsv, input),
      name: say('tablesCsv'),
      hint: say('tablesCsvHint'),
    },
    {
      address: addressOf(resultEndpoints.resultsExcel, input),
      name: say('tablesExcel'),
      hint: say('tablesExcelHint'),
    },
  ];
  return (
    <section className="results-part">
      <h2>{say('figures')}</h2>
      <p className="muted">
        {say('exportNote')} {say('pictureHint')}
      </p>
      <ul className="results-files">
        {tables.map(({ address, name, hint }) => (
          <li key={address} className="card">
            <a href={address} download>
              {name}
            </a>
            <span className="muted">{hint}</span>
          </li>
        ))}
        {results.indicators.map((indicator) => (
          <PictureFile
            key={indicator.rule.id}
            indicator={indicator}
            results={results}
            surveyKey={surveyKey}
          />
        ))}
      </ul>
    </section>
  );
}

function PictureFile({ indicator, results, surveyKey }: FilesProps & { readonly indicator: Indicator }) {
  const say = useWords(EXPORT_WORDS);
  const text = useText();
  const { language } = useLanguage();
  const { rule, overall } = indicator;
  const params = { ...surveyKey, ruleId: rule.id };
  const address = addressOf(resultEndpoints.picture, { params, query: { language } });
  const notes = [
    ...(results.isSimulated ? [say('simulated')] : []),
    ...(results.status === 'closed' ? [] : [say('provisional')]),
    say('pictureNote', {
      n: countText(overall.n),
      rule: rule.id,
      version: rule.version,
      statement: text(rule.statement),
    }),
  ];
  return (
    <li className="card" data-picture={rule.id}>
      <strong>{say('picture', { name: text(rule.name) })}</strong>
      <SavePictureButtons
        name={`${results.title}-${rule.id}`}
        notes={() => notes}
        picture={() => fetched(address)}
      />
    </li>
  );
}

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
