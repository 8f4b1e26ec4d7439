// The steps that one may take now, as buttons; the chosen one opens its form. Who was slower than a colleague is told so.
import { Button } from 'antd';
import { useState } from 'react';
import { type Fields, STEPS, type StepCode } from '#service/casework';
import { type CaseWhole, caseFigureEndpoints, caseworkEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call, ProblemError } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { forget } from '../../../shell/queries.ts';
import { StepForm } from './step-form.tsx';
import { stepsOffered } from './steps-offered.ts';

const WORDS = wordsOf({
  title: { zh: '现在可以', en: 'What you may do now' },
  none: {
    zh: '现在没有您要办的步骤；该谁办、什么时候到期，见右边“待办”。',
    en: 'There is no step for you now; who owes what by when stands beside.',
  },
  fresh: { zh: '查看最新情况', en: 'Show how it stands now' },
  done: { zh: '已办：{step}', en: 'Done: {step}' },
});

const CHANGES = [
  caseworkEndpoints.case,
  caseworkEndpoints.cases,
  caseworkEndpoints.caseBoard,
  caseFigureEndpoints.assessment,
];

interface CaseStepsProps {
  readonly county: string;
  readonly found: CaseWhole;
}

export function CaseSteps({ county, found }: CaseStepsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [step, setStep] = useState<StepCode>();
  const [done, setDone] = useState<StepCode>();
  const { id: caseId, placeCode } = found;
  const may = stepsOffered(found.may, found.state);
  // A form that was begun belongs to the case as it then stood: sent later, the server can tell that somebody was quicker.
  const [begun, setBegun] = useState(found.revision);
  const open = (code: StepCode): void => {
    setBegun(found.revision);
    setDone(undefined);
    setStep(step === code ? undefined : code);
    take.reset();
  };
  const take = useCommand<{ step: StepCode; fields: Fields }>({
    send: (id, wanted) =>
      call(caseworkEndpoints.takeStep, {
        params: { county, caseId },
        body: { id, revision: begun, ...wanted },
      }),
    changes: CHANGES,
    onDone: () => {
      setDone(step);
      setStep(undefined);
    },
  });
  return (
    <section className="card case-steps" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {done && (
        <p className="case-done" role="status">
          {say('done', { step: text(STEPS[done].label) })}
        </p>
      )}
      {may.length === 0 && <p className="muted">{say('none')}</p>}
      <div className="case-step-buttons">
        {may.map((code) => (
          <Button
            key={code}
            data-choose={code}
            type={code === step ? 'primary' : 'default'}
            onClick={() => open(code)}
          >
            {text(STEPS[code].label)}
          </Button>
        ))}
      </div>
      {step && (
        <StepForm
          key={step}
          county={county}
          step={step}
          subject={{ caseId, placeCode }}
          isSending={take.isPending}
          onSend={(fields) => take.mutate({ step, fields })}
        />
      )}
      <ProblemNote error={take.error} />
      {isOvertaken(take.error) && (
        <Button
          onClick={() => {
            take.reset();
            setStep(undefined);
            void forget(caseworkEndpoints.case);
          }}
        >
          {say('fresh')}
        </Button>
      )}
    </section>
  );
}

function isOvertaken(error: Error | null): boolean {
  return error instanceof ProblemError && error.problem.code === 'case-changed-meanwhile';
}
