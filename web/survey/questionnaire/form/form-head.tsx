// The head of the form beside a version: what it says, what is missing, and a dialogue in which it is filled in.
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { FORM_FIELDS, type FormHead, LONGEST_FORM_FIELD, missingFields } from '#survey/questionnaire';
import { questionnaireEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Version } from '../versions/use-version-draft.ts';

const WORDS = wordsOf({
  complete: { zh: '表头：{number}', en: 'Form head: {number}' },
  missing: { zh: '表头缺{fields}', en: 'Form head lacks {fields}' },
  heading: { zh: '表号、批准文号和有效期', en: 'Form number, approval and validity' },
  why: {
    zh: '印在问卷右上角。没有标明或超过有效期的统计调查表，调查对象有权拒绝填报（《统计法》第十七条）。不改变问卷内容和指纹，使用中的版本也可以填。',
    en: 'Printed at the top right of the form. People may refuse a form without these, or past its validity (Statistics Law, article 17). They change neither the questions nor the fingerprint, and can be filled in while a version is in use.',
  },
  formNumber: { zh: '如：县安01表', en: 'Such as 县安01表' },
  issuedBy: { zh: '如：县统计局', en: 'Such as 县统计局' },
  approvalNumber: { zh: '如：县统制〔2026〕1号', en: 'Such as 县统制〔2026〕1号' },
  validUntil: { zh: '如：2027年6月', en: 'Such as 2027年6月' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
});

const FIELDS = ['formNumber', 'issuedBy', 'approvalNumber', 'validUntil'] as const;

export function FormHeadOf({ version }: { readonly version: Version }) {
  const say = useWords(WORDS);
  const text = useText();
  const mayWrite = useMay()('questionnaire.write');
  const [isOpen, setOpen] = useState(false);
  const missing = missingFields(version.form).map((name) => text(FORM_FIELDS[name]));
  const words =
    missing.length === 0
      ? say('complete', { number: version.form.formNumber })
      : say('missing', { fields: missing.join('、') });
  if (!mayWrite) return <span className="muted">{words}</span>;
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {words}
      </Button>
      {isOpen && <FormHeadDialogue version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

interface FormHeadDialogueProps {
  readonly version: Version;
  readonly onClose: () => void;
}

function FormHeadDialogue({ version, onClose }: FormHeadDialogueProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [head, setHead] = useState<FormHead>(version.form);
  const saving = useCommand<FormHead>({
    send: (_, body) => call(questionnaireEndpoints.saveFormHead, { params: { versionId: version.id }, body }),
    changes: [questionnaireEndpoints.version],
    onDone: onClose,
  });
  return (
    <Modal
      open
      title={say('heading')}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={saving.isPending}
      onOk={() => saving.mutate(head)}
      onCancel={onClose}
    >
      <p className="muted">{say('why')}</p>
      {FIELDS.map((name) => (
        <Field key={name} label={text(FORM_FIELDS[name])}>
          {(id) => (
            <Input
              id={id}
              value={head[name]}
              maxLength={LONGEST_FORM_FIELD}
              placeholder={say(name)}
              onChange={(event) => setHead({ ...head, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <ProblemNote error={saving.error} />
    </Modal>
  );
}
