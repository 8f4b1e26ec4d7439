// A matter written down: to which batch it belongs, where, what it is, who sees to it, and by when.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { BATCHES, type BatchKind } from '#service/outreach';
import { visitEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { useVillageOptions } from '../parts/use-villages.ts';
import { ChoiceField, DayField, LongWordsField, WordsField } from '../parts/written-fields.tsx';
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

interface Written {
  readonly batch: BatchKind;
  readonly placeCode: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  readonly foundOn: string;
  readonly dueOn: string;
}

function freshMatter(): Written {
  const words = { title: '', text: '', responsible: '' };
  return {
    batch: 'livelihood',
    placeCode: undefined,
    ...words,
    foundOn: localTime(Date.now()).date,
    dueOn: '',
  };
}

function Form({ campaign, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const words = useText();
  const villages = useVillageOptions();
  const [written, setWritten] = useState(freshMatter);
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const place = written.placeCode ?? villages[0]?.value;
  const command = useAdding(campaign, onClose);
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('batch')}
        value={written.batch}
        onChoose={(batch) => write({ batch })}
        options={BATCH_ORDER.map((value) => ({ value, label: words(BATCHES[value].label) }))}
      />
      <ChoiceField
        label={say('village')}
        value={place}
        onChoose={(placeCode) => write({ placeCode })}
        options={villages}
      />
      <About written={written} onWrite={write} />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={written.title.trim() === '' || !place}
        loading={command.isPending}
        onClick={() => place && command.mutate({ ...written, placeCode: place })}
        data-act="keep-matter"
      >
        {say('keep')}
      </Button>
    </div>
  );
}

interface AboutProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function About({ written, onWrite }: AboutProps) {
  const say = useWords(WORDS);
  return (
    <>
      <WordsField
        label={say('title')}
        most={100}
        value={written.title}
        onWrite={(title) => onWrite({ title })}
      />
      <LongWordsField
        label={say('text')}
        most={4000}
        value={written.text}
        onWrite={(text) => onWrite({ text })}
      />
      <WordsField
        label={say('responsible')}
        most={100}
        value={written.responsible}
        onWrite={(responsible) => onWrite({ responsible })}
      />
      <div className="outreach-pair">
        <DayField label={say('found')} value={written.foundOn} onWrite={(foundOn) => onWrite({ foundOn })} />
        <DayField label={say('due')} value={written.dueOn} onWrite={(dueOn) => onWrite({ dueOn })} />
      </div>
    </>
  );
}

function useAdding({ county, campaignId }: CampaignKey, onDone: () => void) {
  return useCommand<Written & { readonly placeCode: string }>({
    send: (id, { dueOn, ...matter }) => {
      const body = { ...matter, id, campaignId, dueOn: dueOn === '' ? null : dueOn, requestId: null };
      return call(visitEndpoints.addMatter, { params: { county }, body });
    },
    changes: [visitEndpoints.matters],
    onDone,
  });
}
