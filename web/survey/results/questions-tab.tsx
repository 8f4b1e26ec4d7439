// Every question overall; one of them opened by place. The open question stands in the address.

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useRef } from 'react';
import { limits, percent, points, shownFigure, whyWithheld } from '#web/public';
import { analysisEndpoints, type QuestionResult, type Results, type Scale } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText } from '../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../shell/language.tsx';
import { asking } from '../../shell/queries.ts';
import { DivergingBars } from '../analysis/diverging/diverging-bars.tsx';
import { CopyLink } from '../analysis/parts/copy-link.tsx';
import { PictureFoot, useFootTexts } from '../analysis/parts/picture-foot.tsx';
import { TakenAlong } from '../pictures/taken-along.tsx';
import { QuestionByPlace, ruleOf } from './question-by-place.tsx';
import { RESULTS_WORDS } from './results-words.ts';
import { type SurveyKey, useWhereabouts } from './use-whereabouts.ts';

export function QuestionsTab({
  results,
  surveyKey,
}: {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}) {
  const scales = useQuery(asking(analysisEndpoints.scales, { params: surveyKey })).data?.rows ?? [];
  return (
    <div className="results-part">
      <div className="analysis-bar">
        <QuestionJump questions={results.questions} />
        <CopyLink />
      </div>
      {results.questions.map((question) => (
        <OneQuestion
          key={question.questionId}
          question={question}
          scale={scales.find(({ questionId }) => questionId === question.questionId)}
          results={results}
          surveyKey={surveyKey}
        />
      ))}
    </div>
  );
}

/** There may be dozens: the one wanted is found by its number or its words. */
function QuestionJump({ questions }: { readonly questions: Results['questions'] }) {
  const say = useWords(RESULTS_WORDS);
  return (
    <Select
      className="no-print results-jump"
      aria-label={say('jump')}
      placeholder={say('jump')}
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(id: string | null) => id && document.getElementById(id)?.scrollIntoView({ block: 'start' })}
      options={questions.map(({ questionId, text }) => ({
        value: questionId,
        label: `${questionId} ${text}`,
      }))}
      popupMatchSelectWidth={false}
    />
  );
}

interface QuestionProps {
  readonly question: QuestionResult;
  /** undefined: its options are no ordered scale */
  readonly scale: Scale | undefined;
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

function OneQuestion({ question, scale, results, surveyKey }: QuestionProps) {
  const say = useWords(RESULTS_WORDS);
  const { search, look } = useWhereabouts();
  const { questionId, text, kind, asked } = question;
  const { minimumCell } = results;
  const rule = ruleOf(results, scale);
  const footOf = useFootTexts();
  const notes = rule ? footOf(rule, asked) : [say('answered', { n: countText(asked) })];
  const isOpen = search.question === questionId;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  return (
    <article className="card results-one" ref={place} id={questionId}>
      <header>
        <h3>
          <b>{questionId}</b> {text}
        </h3>
        <button
          type="button"
          className="button"
          aria-expanded={isOpen}
          aria-label={isOpen ? say('closePlaces') : say('openPlacesOf', { question: questionId })}
          onClick={() => look({ question: isOpen ? undefined : questionId })}
        >
          {say(isOpen ? 'closePlaces' : 'openPlaces')}
        </button>
      </header>
      <p className="muted">
        {say(kind)} · {say('answered', { n: countText(asked) })}
      </p>
      <TakenAlong
        surveyKey={surveyKey}
        name={`${questionId} ${text}`}
        notes={notes}
        isTableAlone={scale === undefined}
      >
        {scale && <OverallBars question={question} scale={scale} results={results} />}
        <OptionTable question={question} minimumCell={minimumCell} />
      </TakenAlong>
      {isOpen && (
        <QuestionByPlace surveyKey={surveyKey} questionId={questionId} scale={scale} results={results} />
      )}
    </article>
  );
}

interface ScaleProps {
  readonly question: QuestionResult;
  readonly scale: Scale;
  readonly results: Results;
}

function OverallBars({ question, scale, results }: ScaleProps) {
  const say = useWords(RESULTS_WORDS);
  const { options, asked } = question;
  const row = {
    key: 'overall',
    name: say('overall'),
    figures: new Map(options.map(({ code, overall }) => [code, overall])),
  };
  const rule = ruleOf(results, scale);
  return (
    <>
      <DivergingBars
        scale={scale}
        labels={new Map(options.map(({ code, label }) => [code, label]))}
        rows={[row]}
        minimumCell={results.minimumCell}
      />
      {rule && <PictureFoot rule={rule} n={asked} isProvisional={results.status !== 'closed'} />}
    </>
  );
}

interface OptionsProps {
  readonly question: QuestionResult;
  readonly minimumCell: number;
}

function OptionTable({ question, minimumCell }: OptionsProps) {
  const say = useWords(RESULTS_WORDS);
  const heads = [say('option'), say('share'), say('se'), say('intervalColumn'), say('chosen')];
  return (
    <table className="results-options results-distribution numbers">
      <ColumnHeads heads={heads} />
      <tbody>
        {question.options.map((option) => (
          <OptionRow key={option.code} option={option} minimumCell={minimumCell} />
        ))}
      </tbody>
    </table>
  );
}

/** As long as a bar is where all chose the option; the share stands behind it in the same column. */
const BAR_PX = 190;

function OptionRow({
  option: { code, label, chosen, overall },
  minimumCell,
}: {
  readonly option: QuestionResult['options'][number];
  readonly minimumCell: number;
}) {
  const say = useWords(RESULTS_WORDS);
  const { language } = useLanguage();
  const figure = shownFigure(overall, minimumCell);
  return (
    <tr>
      <th scope="row">
        <span className="muted">{code}</span> {label}
      </th>
      {figure ? (
        <>
          <td className="results-bar">
            <i style={{ width: `${Math.round(figure.share * BAR_PX)}px` }} />
            {percent(figure.share, language)}
          </td>
          <td>{points(figure.standardError)}</td>
          <td>{limits(figure)}</td>
          <td>{countText(chosen)}</td>
        </>
      ) : (
        <td colSpan={4}>{say('withheld', { why: whyWithheld(overall, minimumCell)[language] })}</td>
      )}
    </tr>
  );
}
