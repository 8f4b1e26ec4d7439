// What changed between two waves: overall in words, then by place, each with its picture, interval and adjusted test.
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { percent, points } from '#web/public';
import { ADJUSTMENTS, analysisEndpoints, type Changes } from '#wire/survey';
import { useLanguage, useText, useWords } from '../../../shell/language.tsx';
import { Waiting } from '../../../shell/plain-pages.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { TakenAlong } from '../../pictures/taken-along.tsx';
import { type SurveyKey, useWhereabouts } from '../../results/use-whereabouts.ts';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { PictureFoot, useFootTexts } from '../parts/picture-foot.tsx';
import { ChangeTable } from './change-table.tsx';
import { pText, signed } from './change-text.ts';

interface ChangesProps {
  readonly surveyKey: SurveyKey;
  readonly ruleId: string;
  readonly otherId: string;
}

export function WaveChanges({ surveyKey, ruleId, otherId }: ChangesProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { search, look } = useWhereabouts();
  const text = useText();
  const footOf = useFootTexts();
  const adjust = search.adjust ?? 'holm';
  const { data, error } = useQuery(
    asking(analysisEndpoints.changes, {
      params: { ...surveyKey, ruleId, otherSurveyId: otherId },
      query: { adjust },
    }),
  );
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <>
      <OverallChange changes={data} />
      <div className="analysis-filters">
        <span>{say('adjust')}</span>
        <Select<string>
          aria-label={say('adjust')}
          value={adjust}
          popupMatchSelectWidth={false}
          onChange={(wanted) => look({ adjust: ADJUSTMENTS.find((each) => each === wanted) })}
          options={ADJUSTMENTS.map((value) => ({ value, label: say(value) }))}
        />
      </div>
      <TakenAlong
        surveyKey={surveyKey}
        name={`${text(data.rule.name)} ${say('changePicture')}`}
        notes={[
          say('changeOf', { before: data.before.title, after: data.after.title }),
          ...footOf(data.rule, countOf(data)),
          say('changeNote', { family: familyOf(data) }),
          say(adjust),
        ]}
      >
        <ChangeTable changes={data} />
      </TakenAlong>
      <Notes changes={data} />
    </>
  );
}

function OverallChange({ changes: { overall } }: { readonly changes: Changes }) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const { before, after, change, lower, upper, pValue, why } = overall;
  const isTold =
    change !== null && lower !== null && upper !== null && before?.share != null && after?.share != null;
  if (!isTold) return why && <p className="results-told">{say('notTold', { why: why[language] })}</p>;
  return (
    <p className="results-told">
      {say('changed', {
        before: percent(before.share ?? 0, language),
        after: percent(after.share ?? 0, language),
        change: signed(change),
        limits: `${points(lower)} – ${points(upper)}`,
        p: pText(pValue),
      })}
    </p>
  );
}

function Notes({ changes }: { readonly changes: Changes }) {
  const say = useWords(ANALYSIS_WORDS);
  const { rule, onlyInOne, before, after } = changes;
  const isProvisional = [before, after].some(({ status }) => status !== 'closed');
  return (
    <>
      <PictureFoot rule={rule} n={countOf(changes)} isProvisional={isProvisional} />
      <p className="muted">{say('changeNote', { family: familyOf(changes) })}</p>
      {onlyInOne.length > 0 && (
        <p className="muted">{say('onlyInOne', { names: onlyInOne.join(say('comma')) })}</p>
      )}
    </>
  );
}

function countOf({ overall }: Changes): number {
  return (overall.before?.n ?? 0) + (overall.after?.n ?? 0);
}

// How many places the tests are adjusted for.
function familyOf({ places }: Changes): number {
  return places.filter(({ change }) => change !== null).length;
}
