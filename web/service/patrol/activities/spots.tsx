// Where guard is kept: schools, water, markets; a list with a form below it.
import { Button, Drawer, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { isSpotKind, SPOT_KINDS, type SpotKind } from '#service/patrol/activities';
import { activityEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useVillageName, useVillageOptions } from '../../outreach/parts/use-villages.ts';
import { ChoiceField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { useSpots } from './plan-options.ts';

const WORDS = wordsOf({
  heading: { zh: '守护点', en: 'Spots' },
  none: { zh: '还没有守护点', en: 'No spots yet' },
  kind: { zh: '哪一类', en: 'Kind' },
  village: { zh: '村（社区）', en: 'Village' },
  name: { zh: '名称，如“中心小学门口”', en: 'Name, such as “gate of the primary school”' },
  at: { zh: '位置（纬度,经度；可以不写）', en: 'Position (latitude,longitude; may be left out)' },
  risky: { zh: '要有保险', en: 'cover needed' },
  course: { zh: '要有培训', en: 'course needed' },
  close: { zh: '撤掉', en: 'Close' },
  sure: { zh: '撤掉这个守护点？已排的班不变。', en: 'Close this spot? Shifts that were planned stay.' },
  keep: { zh: '加上', en: 'Add' },
});

const KINDS = Object.keys(SPOT_KINDS).filter(isSpotKind);

interface Props {
  readonly county: string;
  readonly isOpen: boolean;
  onClose(): void;
}

export function Spots({ county, isOpen, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(520px, 100vw)" destroyOnHidden>
      <Known county={county} />
      <Form county={county} />
    </Drawer>
  );
}

function Known({ county }: Pick<Props, 'county'>) {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  const spots = useSpots(county);
  const close = useCommand<string>({
    send: (_id, spotId) => call(activityEndpoints.closeSpot, { params: { county, spotId } }),
    changes: [activityEndpoints.spots],
  });
  if (spots.length === 0) return <p className="muted">{say('none')}</p>;
  return (
    <ul className="spot-list">
      {spots.map(({ id, name, kind, placeCode }) => (
        <li key={id}>
          <span>
            {name} <Tag>{text(SPOT_KINDS[kind].label)}</Tag>
            {SPOT_KINDS[kind].isRisky && <Tag color="orange">{say('risky')}</Tag>}
            {SPOT_KINDS[kind].needs.length > 0 && <Tag color="orange">{say('course')}</Tag>}
            <span className="muted">{villageName(placeCode)}</span>
          </span>
          <Popconfirm title={say('sure')} okText={say('close')} onConfirm={() => close.mutate(id)}>
            <Button size="small">{say('close')}</Button>
          </Popconfirm>
        </li>
      ))}
    </ul>
  );
}

interface Written {
  readonly kind: SpotKind;
  readonly placeCode: string | undefined;
  readonly name: string;
  readonly at: string;
}

const FRESH: Written = { kind: 'school', placeCode: undefined, name: '', at: '' };

function Form({ county }: Pick<Props, 'county'>) {
  const say = useWords(WORDS);
  const text = useText();
  const villages = useVillageOptions();
  const [written, setWritten] = useState(FRESH);
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const place = written.placeCode ?? villages[0]?.value;
  const point = pointOf(written.at);
  const command = useAdding(county, { ...written, point: point ?? null }, () => setWritten(FRESH));
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('kind')}
        value={written.kind}
        onChoose={(kind) => write({ kind })}
        options={KINDS.map((value) => ({ value, label: text(SPOT_KINDS[value].label) }))}
      />
      <ChoiceField
        label={say('village')}
        value={place}
        onChoose={(placeCode) => write({ placeCode })}
        options={villages}
      />
      <WordsField label={say('name')} most={100} value={written.name} onWrite={(name) => write({ name })} />
      <WordsField
        label={say('at')}
        most={40}
        placeholder="26.890,112.670"
        value={written.at}
        onWrite={(at) => write({ at })}
      />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={written.name.trim() === '' || !place || point === undefined}
        loading={command.isPending}
        onClick={() => place && command.mutate({ placeCode: place })}
        data-act="keep-spot"
      >
        {say('keep')}
      </Button>
    </div>
  );
}

type Added = Written & { readonly point: Point | null };

function useAdding(county: string, { kind, name, point }: Added, onDone: () => void) {
  return useCommand<{ readonly placeCode: string }>({
    send: (id, { placeCode }) => {
      const body = { id, placeCode, kind, name: name.trim(), point };
      return call(activityEndpoints.addSpot, { params: { county }, body });
    },
    changes: [activityEndpoints.spots],
    onDone,
  });
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Null where none is written; undefined where it cannot be read. */
function pointOf(
  written: string,
): { readonly latitude: number; readonly longitude: number } | null | undefined {
  if (written.trim() === '') return null;
  const [latitude = Number.NaN, longitude = Number.NaN, more] = written.split(/[,，]/).map(Number);
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more === undefined;
  return isPoint ? { latitude, longitude } : undefined;
}
