// An indicator over all surveys that can be compared: overall, and the places that the reader chooses.
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { analysisEndpoints, type Results, type Waves } from '#wire/survey';
import { useText, useWords } from '../../../shell/language.tsx';
import { Waiting } from '../../../shell/plain-pages.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { TakenAlong } from '../../pictures/taken-along.tsx';
import { type SurveyKey, useWhereabouts } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { IndicatorTab } from '../parts/indicator-tab.tsx';
import { PictureFoot, useFootTexts } from '../parts/picture-foot.tsx';
import { codesFrom, codesText, MOST_PLACES, trendLines } from './trend-lines.ts';
import { TrendPicture } from './trend-picture.tsx';
import { TrendTable } from './trend-table.tsx';

interface TabProps {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

export function TrendTab({ results, surveyKey }: TabProps) {
  const say = useWords(ANALYSIS_WORDS);
  return (
    <IndicatorTab results={results} lead={say('trendLead')}>
      {(ruleId) => <TrendOfRule results={results} surveyKey={surveyKey} ruleId={ruleId} />}
    </IndicatorTab>
  );
}

function TrendOfRule({ results, surveyKey, ruleId }: TabProps & { readonly ruleId: string }) {
  const say = useWords(ANALYSIS_WORDS);
  const { search } = useWhereabouts();
  const text = useText();
  const footOf = useFootTexts();
  const params = { ...surveyKey, ruleId };
  const { data, error } = useQuery(asking(analysisEndpoints.waves, { params }));
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  const waves = data.waves.filter(({ differences, completes }) => differences.length === 0 && completes > 0);
  const n = waves.reduce((sum, { overall }) => sum + (overall?.n ?? 0), 0);
  const name = say('trendPicture', { name: text(data.rule.name) });
  const lines = trendLines(waves, codesFrom(search.chosen));
  return (
    <>
      <PlaceChoice results={results} />
      {waves.length < 2 && <p className="results-told">{say('oneWave')}</p>}
      <TakenAlong surveyKey={surveyKey} name={name} notes={[...footOf(data.rule, n), say('trendLead')]}>
        <TrendPicture lines={lines} waves={waves} />
        <TrendTable lines={lines} waves={waves} />
      </TakenAlong>
      <PictureFoot rule={data.rule} n={n} isProvisional={waves.some(({ status }) => status !== 'closed')} />
      <LeftOut waves={data.waves} />
    </>
  );
}

function PlaceChoice({ results }: { readonly results: Results }) {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  const places = results.indicators[0]?.places ?? [];
  const label = say('choosePlaces', { most: MOST_PLACES });
  return (
    <Select<string[]>
      mode="multiple"
      className="analysis-choice"
      aria-label={label}
      placeholder={label}
      maxCount={MOST_PLACES}
      optionFilterProp="label"
      value={[...codesFrom(search.chosen)]}
      onChange={(codes) => look({ chosen: codesText(codes) })}
      options={places.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

function LeftOut({ waves }: Pick<Waves, 'waves'>) {
  const say = useWords(ANALYSIS_WORDS);
  const out = waves.filter(({ differences }) => differences.length > 0);
  if (out.length === 0) return null;
  const titles = out.map(
    ({ title, differences }) => `${title}（${differences.map((each) => say(each)).join(say('comma'))}）`,
  );
  return <p className="muted">{say('leftOut', { titles: titles.join(say('comma')) })}</p>;
}
