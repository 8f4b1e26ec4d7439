// One sheet being written: title, criteria, their weights together, saved as one.
import { Button, Checkbox, Drawer, Input } from 'antd';
import { useState } from 'react';
import type { Criterion } from '#service/supervision';
import { type InspectionSheet, inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import { CriterionRow } from './criterion-row.tsx';

const WORDS = wordsOf({
  heading: { zh: '标准表', en: 'Sheet of criteria' },
  title: { zh: '名称', en: 'Title' },
  sum: {
    zh: '权重合计 {sum}；得分按比例折成 100 分',
    en: 'Weights together {sum}; the score is brought to 100',
  },
  add: { zh: '加一条', en: 'Add a criterion' },
  retired: { zh: '停用（新的督查选不到它）', en: 'Retired (new rounds do not offer it)' },
  save: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly county: string;
  readonly sheetId: string;
  readonly sheet: InspectionSheet | undefined;
  onClose(): void;
}

export function SheetEditor({ county, sheetId, sheet, onClose }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const [title, setTitle] = useState(sheet?.title ?? '');
  const [criteria, setCriteria] = useState<readonly Criterion[]>(sheet?.criteria ?? [emptyCriterion()]);
  const [isRetired, setRetired] = useState(sheet?.isRetired ?? false);
  const command = useCommand({
    send: () =>
      call(inspectionEndpoints.saveInspectionSheet, {
        params: { county, sheetId },
        body: { revision: sheet?.revision ?? 0, title, criteria: [...criteria], isRetired },
      }),
    changes: [inspectionEndpoints.inspectionSheets],
    onDone: onClose,
  });
  const mayChange = may('inspection.run') && (sheet?.isOwn ?? true);
  const isReady = title.trim() !== '' && criteria.every(({ text }) => text.trim() !== '');
  return (
    <Drawer
      open
      title={say('heading')}
      size="large"
      styles={{ wrapper: { maxWidth: '100vw' } }}
      onClose={onClose}
    >
      <fieldset className="inspection-form" disabled={!mayChange}>
        <Field label={say('title')}>
          {(id) => (
            <Input id={id} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Field>
        {criteria.map((criterion, nth) => (
          <CriterionRow
            key={criterion.id}
            nth={nth + 1}
            criterion={criterion}
            onChange={(changed) =>
              setCriteria(criteria.map((each) => (each.id === criterion.id ? changed : each)))
            }
            onRemove={() => setCriteria(criteria.filter(({ id }) => id !== criterion.id))}
          />
        ))}
        <p className="muted">{say('sum', { sum: criteria.reduce((sum, { weight }) => sum + weight, 0) })}</p>
        <Checkbox checked={isRetired} onChange={(event) => setRetired(event.target.checked)}>
          {say('retired')}
        </Checkbox>
        <ProblemNote error={command.error} />
        {mayChange && (
          <div className="inspection-acts">
            <Button data-act="add-criterion" onClick={() => setCriteria([...criteria, emptyCriterion()])}>
              {say('add')}
            </Button>
            <Button
              type="primary"
              data-act="save-sheet"
              loading={command.isPending}
              disabled={!isReady}
              onClick={() => command.mutate()}
            >
              {say('save')}
            </Button>
          </div>
        )}
      </fieldset>
    </Drawer>
  );
}

function emptyCriterion(): Criterion {
  return { id: newId(), text: '', evidence: '', weight: 10, scale: 'steps', needsPhoto: false };
}
