// Checking in: which duty, at which shift if there is one now, with or without a place. Nobody begins a risky duty without cover.
import { useState } from 'react';
import { PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import type { PatrolMembership } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { wherePhoneIs } from '../device/phone-place.ts';
import { useSitting } from '../use-field-sitting.ts';
import { Choices, DUTY_ORDER } from './choices.tsx';
import { type MyPatrol, type OwnShift, obstacleNow, shiftNow } from './use-patrol.ts';

const WORDS = wordsOf({
  which: { zh: '今天做什么？', en: 'What is it today?' },
  shift: { zh: '现在的班次：{title}', en: 'Your shift now: {title}' },
  begin: { zh: '签到：{duty}', en: 'Check in: {duty}' },
  busy: { zh: '正在签到…', en: 'Checking in …' },
  elsewhere: {
    zh: '{time} 在另一部手机上签到的“{duty}”还没有签退：在那部手机上签退，或等系统收尾。',
    en: 'Checked in at {time} for “{duty}” on another phone: check out there, or the server ends it.',
  },
});

interface Props {
  readonly membership: PatrolMembership;
  readonly shifts: readonly OwnShift[];
  readonly open: MyPatrol['open'];
}

export function StartCard({ membership, shifts, open }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const shift = shiftNow(shifts, membership.memberId, Date.now());
  const [chosen, setChosen] = useState<PatrolDuty>();
  const duty = chosen ?? shift?.duty ?? 'guard';
  const { begin, isBusy } = useBegin(membership, duty, shift);
  const obstacle = obstacleNow(membership, duty, shift, Date.now());
  const label = text(PATROL_DUTIES[duty].label);
  return (
    <div className="card patrol-start">
      <strong>{say('which')}</strong>
      {open.map(({ activityId, startedMs, duty: begun }) => (
        <p key={activityId} className="field-aside">
          {say('elsewhere', { time: times.dayAndClock(startedMs), duty: text(PATROL_DUTIES[begun].label) })}
        </p>
      ))}
      {shift && <p className="muted">{say('shift', { title: shift.title })}</p>}
      <Choices options={DUTY_ORDER} table={PATROL_DUTIES} chosen={duty} onChoose={setChosen} />
      {obstacle && (
        <p className="problem-note" role="alert" data-obstacle={obstacle.code}>
          {text(obstacle.message)}
        </p>
      )}
      <button
        type="button"
        className="field-choice field-main"
        data-act="check-in"
        disabled={obstacle !== undefined || isBusy}
        onClick={() => void begin()}
      >
        {isBusy ? say('busy') : say('begin', { duty: label })}
      </button>
    </div>
  );
}

function useBegin({ county, memberId }: PatrolMembership, duty: PatrolDuty, shift: OwnShift | undefined) {
  const sitting = useSitting();
  const [isBusy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const startedMs = Date.now();
    const place = await wherePhoneIs();
    const about = { county, memberId, duty, shiftId: shift?.id ?? null };
    sitting.beginDuty({ ...about, activityId: newId(), startedMs, revision: 1, place, track: [] });
    setBusy(false);
  };
  return { begin, isBusy };
}
