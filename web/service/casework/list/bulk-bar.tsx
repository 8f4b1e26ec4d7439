// One step for all the cases that were picked: the form is drawn from the step's own table, and each case is answered by itself.
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { type Fields, isStep, STEPS, type StepCode } from '#service/casework';
import { type CaseRow, caseworkEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { messageOf, useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { StepForm } from '../one/step-form.tsx';

const WORDS = wordsOf({
  picked: { zh: '已选 {n} 件：', en: '{n} picked:' },
  title: { zh: '{step} {n} 件', en: '{step}: {n} cases' },
  done: { zh: '{done} 件已办，{refused} 件没有办成：', en: '{done} done, {refused} refused:' },
  clear: { zh: '取消选择', en: 'Clear' },
});

interface BulkBarProps {
  readonly county: string;
  readonly picked: readonly CaseRow[];
  readonly onDone: () => void;
}

const FOR_MANY = Object.keys(STEPS)
  .filter(isStep)
  .filter((code) => STEPS[code].isForMany);

export function BulkBar({ county, picked, onDone }: BulkBarProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [step, setStep] = useState<StepCode>();
  if (picked.length === 0) return null;
  return (
    <div className="cases-bulk" role="toolbar">
      <span>{say('picked', { n: picked.length })}</span>
      {FOR_MANY.map((code) => (
        <Button key={code} size="small" onClick={() => setStep(code)} data-bulk={code}>
          {text(STEPS[code].label)}
        </Button>
      ))}
      <Button size="small" type="link" onClick={onDone}>
        {say('clear')}
      </Button>
      {step && (
        <BulkStep
          county={county}
          step={step}
          picked={picked}
          onClose={() => setStep(undefined)}
          onDone={onDone}
        />
      )}
    </div>
  );
}

interface BulkStepProps extends BulkBarProps {
  readonly step: StepCode;
  readonly onClose: () => void;
}

function BulkStep({ county, step, picked, onClose, onDone }: BulkStepProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const [cases] = useState(() => picked.map(({ id, revision }) => ({ id: newId(), caseId: id, revision })));
  const [refusals, setRefusals] = useState<readonly string[]>();
  const take = useCommand<Fields>({
    send: async (_id, fields) => {
      const body = { step, fields, cases };
      const { results } = await call(caseworkEndpoints.takeStepForMany, { params: { county }, body });
      const numbers = new Map(picked.map(({ id, number }) => [id, number]));
      const refused = results.flatMap(({ caseId, problem }) =>
        problem ? [`${numbers.get(caseId) ?? ''} ${messageOf(problem, language)}`] : [],
      );
      setRefusals(refused);
      if (refused.length === 0) onDone();
    },
    changes: [caseworkEndpoints.cases, caseworkEndpoints.caseBoard],
  });
  return (
    <Modal
      open
      title={say('title', { step: text(STEPS[step].label), n: picked.length })}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
    >
      <StepForm
        county={county}
        step={step}
        isSending={take.isPending}
        onSend={(fields) => take.mutate(fields)}
      />
      <ProblemNote error={take.error} />
      {refusals && refusals.length > 0 && (
        <div className="problem-note" role="alert">
          {say('done', { done: picked.length - refusals.length, refused: refusals.length })}
          <ul>
            {refusals.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </Modal>
  );
}
