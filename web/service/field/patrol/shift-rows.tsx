// The own shifts and those that one may take: leave, have somebody stand in, swap, sign up. All of it is free, and nobody asks why.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { SHIFT_KINDS } from '#service/patrol/activities';
import { activityEndpoints, type PatrolMembership } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { askPatrolAgain, type OwnShift } from './use-patrol.ts';

const WORDS = wordsOf({
  own: { zh: '我的班', en: 'My shifts' },
  none: { zh: '接下来四周没有排到您。', en: 'Nothing for you in the next four weeks.' },
  open: { zh: '可以报名、替班的', en: 'Open to sign up or stand in' },
  leave: { zh: '不去了', en: 'Leave it' },
  standIn: { zh: '请人替班', en: 'Ask for a stand-in' },
  swap: { zh: '换班', en: 'Swap' },
  swapFor: { zh: '换成：{time} {name}', en: 'For {time}, {name}' },
  takeBack: { zh: '不让了', en: 'Keep it after all' },
  offered: { zh: '正在找人替', en: 'looking for a stand-in' },
  asked: { zh: '等对方同意换班', en: 'waiting for the other to agree' },
  signUp: { zh: '报名', en: 'Sign up' },
  take: { zh: '我来替 {name}', en: 'Stand in for {name}' },
  agree: { zh: '同意和 {name} 换班', en: 'Swap with {name}' },
  places: { zh: '{taken} / {places} 人', en: '{taken} of {places}' },
  any: { zh: '{taken} 人，不限', en: '{taken}, no limit' },
  off: { zh: '已取消：{why}', en: 'called off: {why}' },
});

interface Props {
  readonly membership: PatrolMembership;
  readonly shifts: readonly OwnShift[];
}

export function ShiftRows({ membership, shifts }: Props) {
  const say = useWords(WORDS);
  const { memberId } = membership;
  const ahead = shifts.filter(({ endMs }) => endMs > Date.now());
  const isOwn = ({ turns }: OwnShift): boolean => turns.some((turn) => turn.memberId === memberId);
  const own = ahead.filter(isOwn);
  const open = ahead.filter((shift) => !isOwn(shift) && isOpenTo(shift, memberId));
  return (
    <>
      <h2>{say('own')}</h2>
      {own.length === 0 && <p className="card">{say('none')}</p>}
      {own.map((shift) => (
        <OwnRow key={shift.id} shift={shift} membership={membership} others={ahead} />
      ))}
      {open.length > 0 && <h2>{say('open')}</h2>}
      {open.map((shift) => (
        <OpenRow key={shift.id} shift={shift} membership={membership} />
      ))}
    </>
  );
}

type Turn = OwnShift['turns'][number];

// Whoever is in a shift already does not stand in for another of it.
function offersTo({ turns }: OwnShift, memberId: string): readonly Turn[] {
  if (turns.some((turn) => turn.memberId === memberId)) return [];
  return turns.filter(
    ({ offer, offeredTo, memberId: holder }) =>
      offer !== null && holder !== memberId && (offeredTo === null || offeredTo === memberId),
  );
}

function isOpenTo(shift: OwnShift, memberId: string): boolean {
  if (shift.calledOffWhy !== null) return false;
  const hasRoom = shift.places === null || shift.taken < shift.places;
  return hasRoom || offersTo(shift, memberId).length > 0;
}

function When({ shift }: { readonly shift: OwnShift }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { title, kind, startMs, spotName, places, taken, calledOffWhy, words } = shift;
  return (
    <>
      <strong>{title}</strong>
      <span className="muted">
        {times.dayAndClock(startMs)} · {text(SHIFT_KINDS[kind].label)}
        {spotName !== null && ` · ${spotName}`} ·{' '}
        {places === null ? say('any', { taken }) : say('places', { taken, places })}
      </span>
      {words !== '' && <span>{words}</span>}
      {calledOffWhy !== null && <span className="field-late">{say('off', { why: calledOffWhy })}</span>}
    </>
  );
}

function useAct() {
  return useMutation({ mutationFn: (act: () => Promise<unknown>) => act(), onSuccess: askPatrolAgain });
}

interface RowProps {
  readonly membership: PatrolMembership;
  readonly shift: OwnShift;
}

function OwnRow({ shift, membership, others }: RowProps & { readonly others: readonly OwnShift[] }) {
  const say = useWords(WORDS);
  const act = useAct();
  const [isSwapping, setSwapping] = useState(false);
  const turn = shift.turns.find(({ memberId }) => memberId === membership.memberId);
  if (!turn) return null;
  const params = { county: membership.county, turnId: turn.id };
  const offer = (wanted: 'stand-in' | 'swap' | null, wantedTurnId: string | null = null): void => {
    const body = { offer: wanted, offeredTo: null, wantedTurnId };
    act.mutate(() => call(activityEndpoints.offerTurn, { params, body }));
    setSwapping(false);
  };
  return (
    <div className="field-row field-round" data-shift={shift.id} data-own>
      <When shift={shift} />
      {turn.offer !== null && (
        <span className="field-aside">{say(turn.offer === 'swap' ? 'asked' : 'offered')}</span>
      )}
      <ProblemNote error={act.error} />
      <div className="patrol-acts">
        <button
          type="button"
          className="button"
          onClick={() => act.mutate(() => call(activityEndpoints.leavePlace, { params }))}
        >
          {say('leave')}
        </button>
        <OfferButtons
          isOffered={turn.offer !== null}
          isSwapping={isSwapping}
          onOffer={offer}
          onSwap={() => setSwapping(!isSwapping)}
        />
      </div>
      {isSwapping && (
        <SwapChoices membership={membership} others={others} onChoose={(id) => offer('swap', id)} />
      )}
    </div>
  );
}

interface OfferProps {
  readonly isOffered: boolean;
  readonly isSwapping: boolean;
  onOffer(wanted: 'stand-in' | null): void;
  onSwap(): void;
}

function OfferButtons({ isOffered, isSwapping, onOffer, onSwap }: OfferProps) {
  const say = useWords(WORDS);
  return !isOffered ? (
    <>
      <button type="button" className="button" data-act="stand-in" onClick={() => onOffer('stand-in')}>
        {say('standIn')}
      </button>
      <button type="button" className="button" aria-expanded={isSwapping} onClick={() => onSwap()}>
        {say('swap')}
      </button>
    </>
  ) : (
    <button type="button" className="button" onClick={() => onOffer(null)}>
      {say('takeBack')}
    </button>
  );
}

interface SwapProps {
  readonly membership: PatrolMembership;
  readonly others: readonly OwnShift[];
  onChoose(turnId: string): void;
}

function SwapChoices({ membership, others, onChoose }: SwapProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const choices = others
    .filter(({ teamId }) => teamId === membership.teamId)
    .flatMap(({ startMs, turns }) =>
      turns
        .filter(({ memberId }) => memberId !== membership.memberId)
        .map(({ id, memberName }) => ({ id, memberName, startMs })),
    );
  return choices.map(({ id, memberName, startMs }) => (
    <button key={id} type="button" className="button" onClick={() => onChoose(id)}>
      {say('swapFor', { time: times.dayAndClock(startMs), name: memberName })}
    </button>
  ));
}

function OpenRow({ shift, membership }: RowProps) {
  const say = useWords(WORDS);
  const act = useAct();
  const { county, memberId } = membership;
  const hasRoom = shift.places === null || shift.taken < shift.places;
  const signUp = (): Promise<unknown> =>
    call(activityEndpoints.takePlace, {
      params: { county, shiftId: shift.id },
      body: { id: newId(), memberId },
    });
  return (
    <div className="field-row field-round" data-shift={shift.id}>
      <When shift={shift} />
      <ProblemNote error={act.error} />
      {hasRoom && (
        <button
          type="button"
          className="button button-main"
          data-act="sign-up"
          onClick={() => act.mutate(signUp)}
        >
          {say('signUp')}
        </button>
      )}
      <Offers shift={shift} membership={membership} />
    </div>
  );
}

function Offers({ shift, membership }: RowProps) {
  const say = useWords(WORDS);
  const act = useAct();
  const { county, memberId } = membership;
  const take = (turnId: string): Promise<unknown> =>
    call(activityEndpoints.takeOffer, { params: { county, turnId }, body: { id: newId(), memberId } });
  return (
    <>
      <ProblemNote error={act.error} />
      {offersTo(shift, memberId).map(({ id, offer, memberName: name }) => (
        <button
          key={id}
          type="button"
          className="button button-main"
          data-act="take-offer"
          onClick={() => act.mutate(() => take(id))}
        >
          {say(offer === 'swap' ? 'agree' : 'take', { name })}
        </button>
      ))}
    </>
  );
}
