// The internal survey of an order, on the frame that was made for it. Its targets are those of the order.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { clockText, minuteOfDay } from '#base';
import { INTERNAL_MARK, internalTitle } from '#survey/fieldwork';
import { type OrderToRun, pollRunEndpoints, questionnaireEndpoints, surveyEndpoints } from '#wire/survey';
import { Field } from '../../platform/parts/field.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';

const WORDS = wordsOf({
  open: { zh: '建内部调查…', en: 'Make the internal survey …' },
  title: { zh: '按订单建内部调查', en: 'The internal survey of this order' },
  name: { zh: '名称（自动带“{mark}”）', en: 'Title (begins with “{mark}” by itself)' },
  questionnaire: { zh: '问卷', en: 'Questionnaire' },
  version: { zh: '{title}（第 {n} 版）', en: '{title} (version {n})' },
  from: { zh: '拨打从', en: 'Calls from' },
  to: { zh: '到', en: 'to' },
  keep: { zh: '建立', en: 'Make it' },
  hint: {
    zh: '每处 {n} 人，来自订单。建好以后在调查的设置里加访问员，再开始。',
    en: '{n} people in each place, as ordered. Add interviewers in its settings, then start it.',
  },
});

interface Written {
  readonly title: string;
  readonly versionId: string | undefined;
  readonly from: string;
  readonly to: string;
}

export function AddPollSurvey({ order }: { readonly order: OrderToRun }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState<Written>({
    title: order.title,
    versionId: undefined,
    from: clockText(9 * 60),
    to: clockText(21 * 60),
  });
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const command = useMaking(order, written, () => setOpen(false));
  const isWhole = written.title.trim() !== '' && written.versionId !== undefined;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} data-act="make-survey">
        {say('open')}
      </Button>
      <Modal
        open={isOpen}
        title={say('title')}
        okText={say('keep')}
        onCancel={() => setOpen(false)}
        onOk={() => command.mutate()}
        confirmLoading={command.isPending}
        okButtonProps={{ disabled: !isWhole }}
        destroyOnHidden
      >
        <div className="poll-form">
          <Fields written={written} onWrite={write} />
          <p className="muted">{say('hint', { n: order.perPlace })}</p>
          <ProblemNote error={command.error} />
        </div>
      </Modal>
    </>
  );
}

function useMaking(order: OrderToRun, written: Written, onDone: () => void) {
  const { county, id: orderId } = order;
  return useCommand({
    send: (id) =>
      call(pollRunEndpoints.addPollSurvey, {
        params: { county, orderId },
        body: {
          id,
          questionnaireVersionId: written.versionId ?? '',
          frameId: order.frames[0]?.id ?? '',
          title: internalTitle(written.title.trim()),
          callingFromMinute: minuteOfDay(written.from) ?? 0,
          callingToMinute: minuteOfDay(written.to) ?? 0,
        },
      }),
    changes: [pollRunEndpoints.pollsToRun, surveyEndpoints.surveys],
    onDone,
  });
}

interface FieldsProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function Fields({ written, onWrite }: FieldsProps) {
  const say = useWords(WORDS);
  const versions = useUsableVersions();
  return (
    <>
      <Field label={say('name', { mark: INTERNAL_MARK })}>
        {(id) => (
          <Input
            id={id}
            maxLength={180}
            value={written.title}
            onChange={({ target }) => onWrite({ title: target.value })}
          />
        )}
      </Field>
      <Field label={say('questionnaire')}>
        {(id) => (
          <Select<string | undefined>
            id={id}
            value={written.versionId}
            onChange={(versionId) => onWrite({ versionId })}
            options={versions}
          />
        )}
      </Field>
      <div className="poll-order-acts">
        <Field label={say('from')}>
          {(id) => (
            <Input
              id={id}
              type="time"
              value={written.from}
              onChange={({ target }) => onWrite({ from: target.value })}
            />
          )}
        </Field>
        <Field label={say('to')}>
          {(id) => (
            <Input
              id={id}
              type="time"
              value={written.to}
              onChange={({ target }) => onWrite({ to: target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function useUsableVersions(): { readonly value: string; readonly label: string }[] {
  const say = useWords(WORDS);
  const { data } = useQuery(asking(questionnaireEndpoints.questionnaires));
  return (data?.rows ?? [])
    .filter(({ latest }) => latest.isUsable)
    .map(({ title, latest: { id, number } }) => ({ value: id, label: say('version', { title, n: number }) }));
}
