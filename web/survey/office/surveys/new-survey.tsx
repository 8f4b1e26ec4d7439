// A new survey in one drawer: what is asked, of which numbers, how many interviews where, and when it is called.

import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { surveyEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { HoursField } from '../settings/hours-field.tsx';
import { MinimumCellField } from '../settings/minimum-cell-field.tsx';
import type { Targets } from '../targets/share-out.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { type Draft, type DraftPart, FRESH_DRAFT, frameOf, type Lack, lackOf } from './draft.ts';
import { type Frame, FrameChoice, targetPlacesOf, targetsOf, useFrame } from './frame-choice.tsx';
import { QuestionnaireChoice } from './questionnaire-choice.tsx';

const WORDS = wordsOf({
  heading: { zh: '新建调查', en: 'New survey' },
  title: { zh: '调查名称', en: 'Title of the survey' },
  titleExample: { zh: '如：云集镇 2023 年群众安全感调查', en: 'e.g. Yunji 2023, sense of safety' },
  targets: { zh: '各村目标', en: 'Targets per village' },
  rest: { zh: '拨打与公布', en: 'Calling and publication' },
  create: { zh: '建立调查', en: 'Make the survey' },
  cancel: { zh: '取消', en: 'Cancel' },
  creating: {
    zh: '正在把抽样框里的号码随机排序，号码多时要等一会儿…',
    en: 'Putting the numbers of the frame in random order; with many numbers this takes a moment …',
  },
  next: {
    zh: '建立后先加入访问员，再开始；开始之前不会拨打任何电话。',
    en: 'Next you add interviewers and start it; nobody is called before that.',
  },
});

const LACKS = wordsOf({
  title: { zh: '请填写调查名称', en: 'Give it a title' },
  version: { zh: '请选择问卷', en: 'Choose a questionnaire' },
  'usable-version': { zh: '请选择可用的问卷版本', en: 'Choose a questionnaire version that is usable' },
  frame: { zh: '请选择抽样框', en: 'Choose a frame' },
  targets: { zh: '请至少给一个村设定目标', en: 'Set a target for at least one village' },
  hours: { zh: '请改正拨打时间', en: 'Mend the calling hours' },
} satisfies Record<Lack, { zh: string; en: string }>);

interface NewSurveyProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NewSurvey({ isOpen, onClose }: NewSurveyProps) {
  const say = useWords(WORDS);
  return (
    <Drawer
      title={say('heading')}
      open={isOpen}
      onClose={onClose}
      size="min(760px, 100vw)"
      destroyOnHidden
      mask={{ closable: false }}
    >
      <NewSurveyForm onClose={onClose} />
    </Drawer>
  );
}

function NewSurveyForm({ onClose }: Pick<NewSurveyProps, 'onClose'>) {
  const [draft, setDraft] = useState<Draft>(FRESH_DRAFT);
  const frame = useFrame(draft.frame).data;
  const targets = draft.targets ?? targetsOf(frame);
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  return (
    <div className="new-survey">
      <TitlePart draft={draft} change={change} />
      <QuestionnaireChoice draft={draft} change={change} />
      <FrameChoice draft={draft} change={change} />
      {frame && <TargetsPart frame={frame} targets={targets} change={change} />}
      <CallingPart draft={draft} change={change} />
      <Foot draft={draft} targets={targets} onClose={onClose} />
    </div>
  );
}

function TitlePart({ draft, change }: DraftPart) {
  const say = useWords(WORDS);
  return (
    <Field label={say('title')}>
      {(id) => (
        <Input
          id={id}
          value={draft.title}
          maxLength={200}
          placeholder={say('titleExample')}
          onChange={(event) => change({ title: event.target.value })}
        />
      )}
    </Field>
  );
}

interface TargetsPartProps {
  readonly frame: Frame;
  readonly targets: Targets;
  readonly change: DraftPart['change'];
}

function TargetsPart({ frame, targets, change }: TargetsPartProps) {
  const say = useWords(WORDS);
  return (
    <section className="new-survey-part">
      <h3>{say('targets')}</h3>
      <TargetsTable
        places={targetPlacesOf(frame)}
        targets={targets}
        onChange={(changed) => change({ targets: changed })}
      />
    </section>
  );
}

function CallingPart({ draft, change }: DraftPart) {
  const say = useWords(WORDS);
  return (
    <section className="new-survey-part">
      <h3>{say('rest')}</h3>
      <HoursField hours={draft} onChange={change} />
      <MinimumCellField minimumCell={draft.minimumCell} onChange={(minimumCell) => change({ minimumCell })} />
    </section>
  );
}

interface FootProps {
  readonly draft: Draft;
  readonly targets: Targets;
  readonly onClose: () => void;
}

function Foot({ draft, targets, onClose }: FootProps) {
  const say = useWords(WORDS);
  const sayLack = useWords(LACKS);
  const command = useNewSurvey(draft);
  const lack = lackOf(draft, targets);
  return (
    <footer className="new-survey-foot">
      <p className="muted">{command.isPending ? say('creating') : lack ? sayLack(lack) : say('next')}</p>
      <ProblemNote error={command.error} />
      <div>
        <Button onClick={onClose}>{say('cancel')}</Button>
        <Button
          type="primary"
          disabled={lack !== undefined}
          loading={command.isPending}
          onClick={() => command.mutate(bodyOf(draft, targets))}
        >
          {say('create')}
        </Button>
      </div>
    </footer>
  );
}

function bodyOf(draft: Draft, targets: Targets) {
  const { county, frameId } = frameOf(draft.frame ?? '');
  const { title, callingFromMinute, callingToMinute, minimumCell, versionId = '' } = draft;
  return {
    county,
    frameId,
    questionnaireVersionId: versionId,
    title: title.trim(),
    callingFromMinute,
    callingToMinute,
    minimumCell,
    targets: Object.entries(targets).map(([placeCode, target]) => ({ placeCode, target })),
  };
}

function useNewSurvey(draft: Draft) {
  const navigate = useNavigate();
  const { county } = frameOf(draft.frame ?? '');
  return useCommand<ReturnType<typeof bodyOf>>({
    send: (id, body) => call(surveyEndpoints.addSurvey, { body: { ...body, id } }),
    changes: [surveyEndpoints.surveys],
    onDone: (surveyId) =>
      navigate({ to: '/surveys/$county/$surveyId/settings', params: { county, surveyId } }),
  });
}
