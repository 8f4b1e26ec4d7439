// One task on the spot: what it is, where, by when; and what was done about it, with words and photos, or that it is done.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { STANDINGS, STEPS } from '#service/casework';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { useSitting } from '../use-field-sitting.ts';
import { type StepDraft, StepForm } from './step-form.tsx';
import { type PhoneStep, revisionAfter, stepsNow, type Task } from './task.ts';
import { DueLine } from './tasks-screen.tsx';
import { useTasks, useWaitingSteps } from './use-tasks.ts';

const WORDS = wordsOf({
  back: { zh: '任务', en: 'Tasks' },
  unknown: { zh: '这件事不在您的任务里了', en: 'This is no longer among your tasks' },
  waiting: { zh: '{step}：已记下，等待发送', en: '{step}: written down, waiting to be sent' },
  nothing: { zh: '现在没有要在手机上做的。', en: 'Nothing to be done on the phone now.' },
});

export function TaskScreen({ taskId }: { readonly taskId: string }) {
  const say = useWords(WORDS);
  const { data, error } = useTasks();
  const search = useCampaignSearch();
  const task = data?.tasks.find(({ id }) => id === taskId);
  return (
    <section className="field-screen" data-screen="task">
      <Link to="/field" search={{ ...search, view: 'tasks' }} className="field-back">
        ‹ {say('back')}
      </Link>
      <ProblemNote error={data ? null : error} />
      {data && !task && <p className="card">{say('unknown')}</p>}
      {task && <Known task={task} />}
    </section>
  );
}

function Known({ task }: { readonly task: Task }) {
  const say = useWords(WORDS);
  const text = useText();
  const waiting = useWaitingSteps(task.id);
  const [chosen, setChosen] = useState<PhoneStep>();
  const keep = useKeepStep(task, waiting);
  const may = stepsNow(task, waiting);
  const finish = (step: PhoneStep, draft: StepDraft): void => {
    keep(step, draft);
    setChosen(undefined);
  };
  return (
    <>
      <header className="field-household">
        <h1>{task.number}</h1>
        <p className="muted">
          {text(STANDINGS[task.standing].label)} {task.spot && `· ${task.spot}`}
        </p>
        <DueLine dueMs={task.dueMs} />
      </header>
      <p className="card field-text">{task.text}</p>
      {waiting.map((step, nth) => (
        <p key={`${step}-${waiting.slice(0, nth).length}`} className="field-aside" data-waiting={step}>
          {say('waiting', { step: text(STEPS[step].label) })}
        </p>
      ))}
      {may.length === 0 && waiting.length === 0 && <p className="muted">{say('nothing')}</p>}
      <div className="field-outcomes">
        {may.map((step) => (
          <button
            key={step}
            type="button"
            className="field-choice"
            data-step={step}
            aria-pressed={chosen === step}
            onClick={() => setChosen(step)}
          >
            {text(STEPS[step].label)}
          </button>
        ))}
      </div>
      {chosen && may.includes(chosen) && (
        <StepForm key={chosen} step={chosen} onFinish={(draft) => finish(chosen, draft)} />
      )}
    </>
  );
}

function useKeepStep(
  { county, id: caseId, number, placeCode, ...task }: Task,
  waiting: ReturnType<typeof useWaitingSteps>,
) {
  const sitting = useSitting();
  return (step: PhoneStep, { fields, photos }: StepDraft): void => {
    const revision = revisionAfter(task, waiting);
    const photoIds = photos.map(({ id }) => id);
    // Whoever takes it up on the spot is who deals with it.
    const own = step === 'accept' ? { ...fields, person: sitting.person.id } : fields;
    const withPhotos = photoIds.length > 0 ? { ...own, photos: photoIds } : own;
    const entry = { kind: 'step' as const, id: newId(), caseId, number, step, revision, fields: withPhotos };
    sitting.keepStep(county, placeCode, entry, photos);
  };
}
