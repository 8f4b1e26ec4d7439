// One shift in a day: when, what, who goes; and calling it off.
import { Button, Input, Tag } from 'antd';
import { Fragment, useState } from 'react';
import { clockText, localTime } from '#base';
import { PATROL_DUTIES } from '#service/patrol';
import { SHIFT_KINDS } from '#service/patrol/activities';
import { activityEndpoints, type ShiftRow } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { usePlaceName } from './use-place-name.ts';

const WORDS = wordsOf({
  places: { zh: '{taken} / {places} 人', en: '{taken} of {places}' },
  any: { zh: '{taken} 人', en: '{taken}' },
  standIn: { zh: '找人替', en: 'wants a stand-in' },
  swap: { zh: '想换班', en: 'wants to swap' },
  off: { zh: '已取消：{why}', en: 'called off: {why}' },
  callOff: { zh: '取消', en: 'Call off' },
  heading: { zh: '取消“{title}”？', en: 'Call off “{title}”?' },
  why: { zh: '原因（队员会看到）', en: 'Why (members see it)' },
  simulated: { zh: '模拟', en: 'simulated' },
});

interface Props {
  readonly county: string;
  readonly shift: ShiftRow;
}

export function ShiftLine({ county, shift }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const placeName = usePlaceName();
  const [isAsking, setAsking] = useState(false);
  const { kind, duty, title, teamName, placeCode, spotName, places, taken, calledOffWhy } = shift;
  return (
    <div className="patrol-shift" data-shift={shift.id} data-off={calledOffWhy ?? undefined}>
      <span className="numbers">
        {clockOf(shift.startMs)} – {clockOf(shift.endMs)}
        <br />
        <span className="muted">
          {places === null ? say('any', { taken }) : say('places', { taken, places })}
        </span>
      </span>
      <span>
        <strong>{title}</strong> <Tag>{text(SHIFT_KINDS[kind].label)}</Tag>
        {shift.isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}{' '}
        <span className="muted">
          {text(PATROL_DUTIES[duty].label)} · {teamName ?? placeName(placeCode)}
          {spotName !== null && ` · ${spotName}`}
        </span>
        <br />
        {shift.turns.map(({ id, memberName, offer }) => (
          <Fragment key={id}>
            <ToneTag tone={offer === null ? 'plain' : 'heed'}>
              {memberName} {offer !== null && say(offer === 'swap' ? 'swap' : 'standIn')}
            </ToneTag>{' '}
          </Fragment>
        ))}
        {calledOffWhy !== null && <span className="muted">{say('off', { why: calledOffWhy })}</span>}
      </span>
      {calledOffWhy === null && shift.endMs > Date.now() && (
        <Button size="small" onClick={() => setAsking(true)} data-act="call-off">
          {say('callOff')}
        </Button>
      )}
      {isAsking && <CallOff county={county} shift={shift} onClose={() => setAsking(false)} />}
    </div>
  );
}

function clockOf(ms: number): string {
  return clockText(localTime(ms).minuteOfDay);
}

function CallOff({ county, shift, onClose }: Props & { onClose(): void }) {
  const say = useWords(WORDS);
  const [why, setWhy] = useState('');
  const command = useCommand({
    send: () =>
      call(activityEndpoints.callOffShift, {
        params: { county, shiftId: shift.id },
        body: { why: why.trim() },
      }),
    changes: [activityEndpoints.shifts],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading', { title: shift.title })}
      act={say('callOff')}
      isDangerous
      isReady={why.trim() !== ''}
      command={command}
      onClose={onClose}
    >
      <Input
        maxLength={200}
        placeholder={say('why')}
        aria-label={say('why')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
    </ConfirmAct>
  );
}
