// A new bulletin: which template, under which head, of which place and days, and whether everybody may read it.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { BULLETIN_KINDS, type Period } from '#service/supervision/bulletins';
import { type BulletinSeries, bulletinEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { useVillages } from '../../outreach/parts/use-villages.ts';
import { ChoiceField, DayField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { PRESETS, type Preset, presetPeriod, usualPreset } from './usual-period.ts';

const WORDS = wordsOf({
  heading: { zh: '新建简报或通报', en: 'New bulletin' },
  template: { zh: '模板', en: 'Template' },
  own: { zh: '{name}（本单位）', en: '{name} (your own)' },
  series: { zh: '版头', en: 'Head' },
  noSeries: { zh: '本单位还没有这种版头', en: 'Your office has no head for this kind yet' },
  addSeries: { zh: '设一个', en: 'Set one up' },
  place: { zh: '地方', en: 'Place' },
  placeName: { zh: '文中怎么称呼', en: 'Called in the text' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  isPublic: {
    zh: '印发后向居民公开（要过中立用语检查）',
    en: 'Public once published (the neutral-wording check must find nothing)',
  },
  add: { zh: '建立草稿', en: 'Make the draft' },
});

interface Props {
  readonly county: string;
  onClose(): void;
  onSeries(): void;
}

interface Draft extends Period {
  readonly templateId: string;
  readonly seriesId: string | undefined;
  readonly place: string | undefined;
  readonly placeName: string | undefined;
  readonly isPublic: boolean;
}

function fresh(): Draft {
  const period = presetPeriod('month', localTime(Date.now()).date);
  const chosen = { seriesId: undefined, place: undefined, placeName: undefined };
  return { templateId: 'briefing', ...chosen, ...period, isPublic: false };
}

export function NewBulletin({ county, onClose, onSeries }: Props) {
  const say = useWords(WORDS);
  const [draft, setDraft] = useState<Draft>(fresh);
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const templates = useTemplates(county);
  const kind = templates.find(({ id }) => id === draft.templateId)?.kind ?? 'briefing';
  const { heads, places } = useHeadsAndPlaces(county, BULLETIN_KINDS[kind].form);
  const series = heads.find(({ id }) => id === draft.seriesId) ?? heads[0];
  const place = places.find(({ value }) => value === draft.place) ?? places[0];
  const placeName = draft.placeName ?? place?.name ?? '';
  const command = useAdding(county, { ...draft, placeName, place: place?.value }, series);
  const isReady = series !== undefined && placeName.trim() !== '' && draft.from !== '' && draft.to !== '';
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('add')}
      isReady={isReady}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <ChoiceField
          label={say('template')}
          value={draft.templateId}
          onChoose={(templateId) => {
            const wanted = usualPreset(templates.find(({ id }) => id === templateId)?.kind ?? kind);
            const days = presetPeriod(wanted, localTime(Date.now()).date);
            change({ templateId, seriesId: undefined, ...days });
          }}
          options={templates.map(({ id, label }) => ({ value: id, label }))}
        />
        <Heads
          heads={heads}
          chosen={series?.id}
          onChoose={(seriesId) => change({ seriesId })}
          onSeries={onSeries}
        />
        <PlaceFields places={places} chosen={place?.value} name={placeName} onChange={change} />
        <Days draft={draft} onChange={change} />
        <Checkbox checked={draft.isPublic} onChange={({ target }) => change({ isPublic: target.checked })}>
          {say('isPublic')}
        </Checkbox>
      </div>
    </ConfirmAct>
  );
}

interface PlaceProps {
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly name: string;
  onChange(changed: { readonly place?: string; readonly placeName: string | undefined }): void;
}

function PlaceFields({ places, chosen, name, onChange }: PlaceProps) {
  const say = useWords(WORDS);
  return (
    <div className="outreach-pair">
      <ChoiceField
        label={say('place')}
        value={chosen}
        onChoose={(place) => onChange({ place, placeName: undefined })}
        options={places}
      />
      <WordsField
        label={say('placeName')}
        most={60}
        value={name}
        onWrite={(placeName) => onChange({ placeName })}
      />
    </div>
  );
}

function useTemplates(county: string) {
  const say = useWords(WORDS);
  const words = useText();
  const { data } = useQuery(asking(bulletinEndpoints.bulletinTemplates, { params: { county } }));
  return (data?.rows ?? []).map(({ id, kind, name, isOwn }) => ({
    id,
    kind,
    label: isOwn ? say('own', { name: words(name) }) : words(name),
  }));
}

function useHeadsAndPlaces(county: string, form: BulletinSeries['form']) {
  const words = useText();
  const { data } = useQuery(asking(bulletinEndpoints.bulletinSeries, { params: { county } }));
  const villages = useVillages();
  const own = data?.place;
  const below = (villages.data?.rows ?? []).filter(
    ({ placeCode }) => own && placeCode.startsWith(own.code) && placeCode !== own.code,
  );
  const places = [
    ...(own ? [{ value: own.code, label: own.name, name: own.name }] : []),
    ...below.map(({ placeCode, name }) => ({ value: placeCode, label: words(name), name: name.zh })),
  ];
  return { heads: (data?.rows ?? []).filter((row) => row.form === form), places };
}

interface HeadsProps {
  readonly heads: readonly BulletinSeries[];
  readonly chosen: string | undefined;
  onChoose(id: string): void;
  onSeries(): void;
}

function Heads({ heads, chosen, onChoose, onSeries }: HeadsProps) {
  const say = useWords(WORDS);
  if (heads.length === 0)
    return (
      <p className="outreach-note">
        {say('noSeries')}{' '}
        <Button size="small" data-act="set-up-series" onClick={onSeries}>
          {say('addSeries')}
        </Button>
      </p>
    );
  return (
    <ChoiceField
      label={say('series')}
      value={chosen}
      onChoose={onChoose}
      options={heads.map(({ id, head, word, organisationName }) => ({
        value: id,
        label: [head, word, organisationName].filter((part) => part !== '').join(' · '),
      }))}
    />
  );
}

interface DaysProps {
  readonly draft: Period;
  onChange(period: Period): void;
}

function Days({ draft, onChange }: DaysProps) {
  const say = useWords(WORDS);
  const words = useText();
  const today = localTime(Date.now()).date;
  return (
    <>
      <div className="outreach-pair">
        <DayField
          label={say('from')}
          value={draft.from}
          onWrite={(from) => onChange({ from, to: draft.to })}
        />
        <DayField label={say('to')} value={draft.to} onWrite={(to) => onChange({ from: draft.from, to })} />
      </div>
      <div className="outreach-filters">
        {PRESETS.map(({ preset, label }: { preset: Preset; label: { zh: string; en: string } }) => (
          <Button key={preset} size="small" onClick={() => onChange(presetPeriod(preset, today))}>
            {words(label)}
          </Button>
        ))}
      </div>
    </>
  );
}

function useAdding(county: string, draft: Draft, series: BulletinSeries | undefined) {
  const navigate = useNavigate();
  const { templateId, place = county, placeName = '', from, to, isPublic } = draft;
  return useCommand({
    send: (id) =>
      call(bulletinEndpoints.addBulletin, {
        params: { county },
        body: {
          id,
          seriesId: series?.id ?? '',
          templateId,
          place,
          placeName: placeName.trim(),
          from,
          to,
          isPublic,
        },
      }),
    changes: [bulletinEndpoints.bulletins],
    onDone: (bulletinId) =>
      void navigate({ to: '/bulletins/$county/$bulletinId', params: { county, bulletinId } }),
  });
}
