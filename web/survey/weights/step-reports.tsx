// What each step of weighting did: one row a step, the distribution of the step looked at, and its cells against their totals.
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { WeightingReport, WeightingStep } from '#wire/survey';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText } from '../../platform/parts/figures.ts';
import { messageOf, useLanguage, useWords } from '../../shell/language.tsx';
import { TakenAlong } from '../pictures/taken-along.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { WideTable } from '../results/wide-table.tsx';
import { ResponseClasses } from './response-classes.tsx';
import { WEIGHTS_WORDS } from './weights-words.ts';

interface ReportsProps {
  readonly report: WeightingReport;
  readonly surveyKey: SurveyKey;
  readonly isTrial: boolean;
}

export function StepReports({ report: { steps, problem }, surveyKey, isTrial }: ReportsProps) {
  const say = useWords(WEIGHTS_WORDS);
  const { language } = useLanguage();
  const { step } = useSearch({ from: '/office/surveys/$county/$surveyId/weights' });
  const nameOf = useStepName();
  const looked = steps.find(({ kind }) => kind === step) ?? steps.at(-1);
  const notes = [
    say(isTrial ? 'trial' : 'present'),
    `n = ${countText(looked?.respondents ?? 0)}`,
    say('rule'),
  ];
  return (
    <>
      {problem && (
        <div className="problem-note" role="alert" data-problem={problem.code}>
          {say('stopped', { why: messageOf(problem, language) })}
        </div>
      )}
      {steps.length === 0 && !problem && <p>{say('empty')}</p>}
      {looked && (
        <>
          <TakenAlong
            surveyKey={surveyKey}
            name={say('histogram', { step: nameOf(looked.kind) })}
            notes={notes}
          >
            <StepTable steps={steps} looked={looked} />
            <p className="muted">{say('rule')}</p>
            <Histogram step={looked} />
          </TakenAlong>
          {looked.classes.length > 0 && (
            <TakenAlong surveyKey={surveyKey} name={say('classTable')} notes={notes} isTableAlone>
              <ResponseClasses classes={looked.classes} />
            </TakenAlong>
          )}
          {looked.cells.length > 0 && (
            <TakenAlong
              surveyKey={surveyKey}
              name={`${say('cells')} ${nameOf(looked.kind)}`}
              notes={notes}
              isTableAlone
            >
              <Cells step={looked} />
            </TakenAlong>
          )}
        </>
      )}
    </>
  );
}

function useStepName(): (kind: WeightingStep['kind']) => string {
  const say = useWords(WEIGHTS_WORDS);
  return (kind) => say(kind === 'trim' ? 'trimStep' : kind);
}

interface StepTableProps {
  readonly steps: readonly WeightingStep[];
  readonly looked: WeightingStep;
}

function StepTable({ steps, looked }: StepTableProps) {
  const say = useWords(WEIGHTS_WORDS);
  const heads = ['step', 'n', 'sum', 'deff', 'effective', 'least', 'median', 'most', 'change'] as const;
  return (
    <WideTable name={say('step')}>
      <table className="numbers" data-table="steps">
        <ColumnHeads heads={heads.map((head) => say(head))} />
        <tbody>
          {steps.map((step) => (
            <StepRow key={step.kind} step={step} isLooked={step === looked} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function StepRow({ step, isLooked }: { readonly step: WeightingStep; readonly isLooked: boolean }) {
  const nameOf = useStepName();
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/weights' });
  const look = (): void =>
    void navigate({
      search: (before) => ({ ...before, step: step.kind }),
      replace: true,
      resetScroll: false,
    });
  return (
    <tr data-step={step.kind}>
      <th scope="row">
        <button type="button" className="weights-step" aria-pressed={isLooked} onClick={look}>
          {nameOf(step.kind)}
        </button>
      </th>
      <td>{countText(step.respondents)}</td>
      <td>{countText(step.people)}</td>
      <td data-value="deff">{step.deff.toFixed(2)}</td>
      <td>{countText(step.effective)}</td>
      <td>{weightText(step.least)}</td>
      <td>{weightText(step.median)}</td>
      <td>{weightText(step.most)}</td>
      <td>
        {step.leastChange.toFixed(2)}–{step.mostChange.toFixed(2)}
      </td>
    </tr>
  );
}

function weightText(weight: number): string {
  return weight >= 100 ? countText(weight) : weight.toPrecision(3);
}

const WIDTH = 720;
const HEIGHT = 160;
const FOOT = 22;

function Histogram({ step }: { readonly step: WeightingStep }) {
  const say = useWords(WEIGHTS_WORDS);
  const nameOf = useStepName();
  const { histogram, kind, least, most } = step;
  const highest = Math.max(1, ...histogram.map(({ respondents }) => respondents));
  const wide = WIDTH / histogram.length;
  const title = say('histogram', { step: nameOf(kind) });
  return (
    <figure className="card weights-histogram">
      <figcaption>{say('histogramOf', { title, n: countText(step.respondents) })}</figcaption>
      <svg data-drawing="" viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={title}>
        {histogram.map(({ from, to, respondents }, bar) => {
          const height = (respondents / highest) * (HEIGHT - 16);
          return (
            <g key={from}>
              <rect
                x={bar * wide + 1}
                y={HEIGHT - height}
                width={Math.max(1, wide - 2)}
                height={height}
                fill="#5f9097"
              >
                <title>{`${say('bar', { from: weightText(from), to: weightText(to) })}: ${respondents}`}</title>
              </rect>
              {respondents > 0 && (
                <text x={(bar + 0.5) * wide} y={HEIGHT - height - 3} textAnchor="middle" fontSize="11">
                  {respondents}
                </text>
              )}
            </g>
          );
        })}
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} stroke="#555" />
        <text x="0" y={HEIGHT + 16} fontSize="12">
          {weightText(least)}
        </text>
        <text x={WIDTH} y={HEIGHT + 16} fontSize="12" textAnchor="end">
          {weightText(most)}
        </text>
      </svg>
    </figure>
  );
}

function Cells({ step: { cells } }: { readonly step: WeightingStep }) {
  const say = useWords(WEIGHTS_WORDS);
  const heads = ['margin', 'cell', 'respondents', 'before', 'after', 'wanted', 'gap'] as const;
  return (
    <WideTable name={say('cells')}>
      <h3>{say('cells')}</h3>
      <table className="numbers weights-cells" data-table="cells">
        <ColumnHeads heads={heads.map((head) => say(head))} ofWords={[say('cell')]} />
        <tbody>
          {cells.map(({ margin, label, respondents, before, after, wanted }) => (
            <tr key={`${margin} ${label}`} className={isOff(after, wanted) ? 'weights-off' : ''}>
              <th scope="row">{margin}</th>
              <td className="results-words">{label}</td>
              <td>{respondents}</td>
              <td>{countText(before)}</td>
              <td>{countText(after)}</td>
              <td>{countText(wanted)}</td>
              <td>{isOff(after, wanted) ? countText(after - wanted) : '0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function isOff(after: number, wanted: number): boolean {
  return Math.abs(after - wanted) >= 0.5;
}
