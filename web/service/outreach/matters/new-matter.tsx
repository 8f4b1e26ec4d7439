// A matter written down: to which batch it belongs, where, what it is, who sees to it, and by when.
import { Button, Drawer, Input, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { BATCHES, type BatchKind } from '#service/outreach';
import { visitEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { useVillageOptions } from '../parts/use-villages.ts';
import { BATCH_ORDER } from './matters.ts';

const WORDS = wordsOf({
  heading: { zh: '记一件事项', en: 'Add a matter' },
  batch: { zh: '哪一批', en: 'Batch' },
  village: { zh: '村（社区）', en: 'Village' },
  title: { zh: '事项（不写当事人姓名）', en: 'Matter (no names of parties)' },
  text: { zh: '情况', en: 'What it is' },
  responsible: { zh: '责任人（写职务）', en: 'Responsible (a post)' },
  found: { zh: '发现日期', en: 'Found on' },
  due: { zh: '期限', en: 'Due on' },
  keep: { zh: '记下', en: 'Keep' },
});

interface Props {
  readonly isOpen: boolean;
  readonly campaign: CampaignKey;
  onClose(): void;
}

export function NewMatter({ isOpen, campaign, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(560px, 100vw)" destroyOnHidden>
      <Form campaign={campaign} onClose={onClose} />
    </Drawer>
  );
}

function Form({ campaign: { county, campaignId }, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const words = useText();
  const villages = useVillageOptions();
  const [batch, setBatch] = useState<BatchKind>('livelihood');
  const [placeCode, setPlace] = useState<string>();
  const [written, setWritten] = useState({ title: '', text: '', responsible: '' });
  const [foundOn, setFound] = useState(() => localTime(Date.now()).date);
  const [dueOn, setDue] = useState('');
  const place = placeCode ?? villages[0]?.value;
  const command = useCommand({
    send: (id) =>
      call(visitEndpoints.addMatter, {
        params: { county },
        body: {
          ...{ id, campaignId, batch, placeCode: place ?? '', ...written, foundOn },
          dueOn: dueOn === '' ? null : dueOn,
          requestId: null,
        },
      }),
    changes: [visitEndpoints.matters],
    onDone: onClose,
  });
  const write = (changed: Partial<typeof written>): void => setWritten({ ...written, ...changed });
  return (
    <div className="outreach-form">
      <Field label={say('batch')}>
        {(id) => (
          <Select
            id={id}
            value={batch}
            onChange={setBatch}
            options={BATCH_ORDER.map((value) => ({ value, label: words(BATCHES[value].label) }))}
          />
        )}
      </Field>
      <Field label={say('village')}>
        {(id) => (
          <Select
            id={id}
            value={place}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setPlace}
            options={villages}
          />
        )}
      </Field>
      <Field label={say('title')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={written.title}
            onChange={({ target }) => write({ title: target.value })}
          />
        )}
      </Field>
      <Field label={say('text')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={4}
            maxLength={4000}
            value={written.text}
            onChange={({ target }) => write({ text: target.value })}
          />
        )}
      </Field>
      <Field label={say('responsible')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={written.responsible}
            onChange={({ target }) => write({ responsible: target.value })}
          />
        )}
      </Field>
      <div className="outreach-pair">
        <Field label={say('found')}>
          {(id) => (
            <Input id={id} type="date" value={foundOn} onChange={({ target }) => setFound(target.value)} />
          )}
        </Field>
        <Field label={say('due')}>
          {(id) => (
            <Input id={id} type="date" value={dueOn} onChange={({ target }) => setDue(target.value)} />
          )}
        </Field>
      </div>
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={written.title.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate()}
      >
        {say('keep')}
      </Button>
    </div>
  );
}
