// A new material: what it is and through which channel it goes, from nothing or from a ready-made neutral text.
import { useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { CHANNELS, type Channel, MATERIAL_KINDS, type MaterialKind } from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ChoiceField, WordsField } from '../parts/written-fields.tsx';
import { LANGUAGE_ORDER, LANGUAGES, type MaterialLanguage } from './material.ts';
import { readyMade } from './ready-made.ts';

const WORDS = wordsOf({
  heading: { zh: '新建材料', en: 'New material' },
  title: { zh: '名称', en: 'Name' },
  kind: { zh: '种类', en: 'Kind' },
  channel: { zh: '渠道', en: 'Channel' },
  language: { zh: '语言', en: 'Language' },
  from: { zh: '文字', en: 'Text' },
  ready: {
    zh: '用现成的中立文本（大括号处填上本地的内容）',
    en: 'The ready-made neutral text (fill in what stands in braces)',
  },
  empty: { zh: '空白，自己写', en: 'Empty, to be written' },
  add: { zh: '建立草稿', en: 'Make the draft' },
});

const CHANNEL_OF: Readonly<Record<MaterialKind, Channel>> = {
  'open-letter': 'leaflet',
  slogan: 'banner',
  leaflet: 'leaflet',
  broadcast: 'loudspeaker',
  'short-message': 'short-message',
  poster: 'poster',
};

interface Props {
  readonly isOpen: boolean;
  readonly county: string;
  onClose(): void;
}

export function NewMaterial({ isOpen, county, onClose }: Props) {
  return isOpen ? <Asking county={county} onClose={onClose} /> : null;
}

interface Draft {
  readonly title: string;
  readonly kind: MaterialKind;
  readonly channel: Channel;
  readonly language: MaterialLanguage;
  readonly isReadyMade: boolean;
}

const FRESH: Draft = {
  title: '',
  kind: 'open-letter',
  channel: 'leaflet',
  language: 'zh',
  isReadyMade: true,
};

function Asking({ county, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const words = useText();
  const [draft, setDraft] = useState<Draft>(FRESH);
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const command = useAdding(county, draft);
  return (
    <ConfirmAct isOpen title={say('heading')} act={say('add')} command={command} onClose={onClose}>
      <div className="outreach-form">
        <ChoiceField<MaterialKind>
          label={say('kind')}
          value={draft.kind}
          onChoose={(kind) => change({ kind, channel: CHANNEL_OF[kind] })}
          options={optionsOf(MATERIAL_KINDS, words)}
        />
        <WordsField
          label={say('title')}
          most={200}
          placeholder={words(MATERIAL_KINDS[draft.kind].label)}
          value={draft.title}
          onWrite={(title) => change({ title })}
        />
        <div className="outreach-pair">
          <ChoiceField<Channel>
            label={say('channel')}
            value={draft.channel}
            onChoose={(channel) => change({ channel })}
            options={optionsOf(CHANNELS, words)}
          />
          <ChoiceField<MaterialLanguage>
            label={say('language')}
            value={draft.language}
            onChoose={(language) => change({ language })}
            options={LANGUAGE_ORDER.map((value) => ({ value, label: words(LANGUAGES[value]) }))}
          />
        </div>
        <Beginning draft={draft} onChange={change} />
      </div>
    </ConfirmAct>
  );
}

interface BeginningProps {
  readonly draft: Draft;
  onChange(changed: Partial<Draft>): void;
}

function Beginning({ draft, onChange }: BeginningProps) {
  const say = useWords(WORDS);
  return (
    <Field label={say('from')}>
      {(id) => (
        <Radio.Group
          id={id}
          value={draft.isReadyMade}
          onChange={({ target }) => onChange({ isReadyMade: target.value === true })}
          options={[
            { value: true, label: say('ready'), disabled: draft.language === 'other' },
            { value: false, label: say('empty') },
          ]}
        />
      )}
    </Field>
  );
}

export function optionsOf<Key extends string>(
  table: Readonly<Record<Key, { readonly label: { zh: string; en: string } }>>,
  words: (label: { zh: string; en: string }) => string,
): { value: Key; label: string }[] {
  const options: { value: Key; label: string }[] = [];
  for (const value in table) options.push({ value, label: words(table[value].label) });
  return options;
}

function useAdding(county: string, { title, kind, channel, language, isReadyMade }: Draft) {
  const words = useText();
  const navigate = useNavigate();
  const [versionId] = useState(newId);
  return useCommand({
    send: (id) => {
      const text = (isReadyMade && readyMade(kind, language)) || '';
      const named = title.trim() || words(MATERIAL_KINDS[kind].label);
      const body = { county, id, kind, title: named, versionId, language, channel, text };
      return call(publicityEndpoints.addMaterial, { body });
    },
    changes: [publicityEndpoints.materials],
    onDone: (materialId) =>
      void navigate({ to: '/publicity/$county/$materialId', params: { county, materialId } }),
  });
}
