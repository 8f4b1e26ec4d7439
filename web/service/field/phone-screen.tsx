// This phone: what waits to be sent, whether it opens without a line, and what its owner may decide.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { unreachable } from '#base';
import { STEPS } from '#service/casework';
import { VISIT_OUTCOMES } from '#service/outreach';
import { PATROL_DUTIES } from '#service/patrol';
import { SEEN_KINDS } from '#service/patrol/activities';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { signOut } from '../../shell/session.ts';
import type { FieldEntry, FieldMessage } from './device/field-message.ts';
import { forgetPerson } from './device/known-person.ts';
import { isPlaceWanted, wantPlace } from './device/phone-place.ts';
import { askForRoom, type StorageRoom } from './device/storage-room.ts';
import { CheckIcon } from './frame/check-icon.tsx';
import { useFieldStanding, useSitting } from './use-field-sitting.ts';
import { useOfflinePage } from './worker/use-offline-page.ts';

const WORDS = wordsOf({
  title: { zh: '本机', en: 'This phone' },
  waits: { zh: '等待发送', en: 'Waiting to be sent' },
  nothing: { zh: '没有等待发送的内容，全部已送达。', en: 'Nothing waits: all is sent.' },
  aside: { zh: '搁置（没有丢）', en: 'Put by (not lost)' },
  photo: { zh: '照片 {kb} KB', en: 'Photo, {kb} KB' },
  track: { zh: '路线 {n} 点', en: 'A track of {n} points' },
  now: { zh: '现在就发', en: 'Send now' },
  again: { zh: '再发一次', en: 'Send again' },
  offline: { zh: '没有网也能打开', en: 'Opens without a line' },
  'offline-asking': { zh: '正在准备…', en: 'preparing …' },
  'offline-ready': { zh: '可以', en: 'yes' },
  'offline-impossible': {
    zh: '不行：网站要用 https 打开，或换一个浏览器。页面不要关，内容照样存着',
    en: 'no: the site must be opened by https, or in another browser. Keep the page open; all is kept all the same',
  },
  room: { zh: '存储空间', en: 'Room left' },
  mb: { zh: '还有 {mb} MB', en: '{mb} MB' },
  unknown: { zh: '浏览器没有说', en: 'the browser does not say' },
  kept: { zh: '不会被自动清理', en: 'Never cleared by itself' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '浏览器没有答应，请每天连一次网', en: 'the browser did not promise: go online once a day' },
  place: { zh: '记下走访时的位置', en: 'Keep the place of each visit' },
  placeHint: {
    zh: '由您自己决定。只在记下走访的那一刻取一次，用来画路线和核对；不开也一样算数。',
    en: 'For you to decide. Taken once, at the moment a visit is written down; a visit counts without it.',
  },
  person: { zh: '登录的人', en: 'Signed in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  stillOut: {
    zh: '还有 {n} 条没送达，会留在手机里等您下次登录。仍要退出',
    en: '{n} not sent; they stay on this phone for your next sign-in. Sign out all the same',
  },
});

export function PhoneScreen() {
  const say = useWords(WORDS);
  const { outbox } = useSitting();
  const { unsent, setAside } = useFieldStanding();
  return (
    <section className="field-screen" data-screen="phone">
      <h1>{say('title')}</h1>
      <h2>{say('waits')}</h2>
      {unsent === 0 && <p className="card">{say('nothing')}</p>}
      {outbox.waiting.length > 0 && <Entries entries={outbox.waiting} />}
      {unsent > 0 && (
        <button type="button" className="field-choice" onClick={() => outbox.hasten()}>
          {say('now')}
        </button>
      )}
      {setAside.length > 0 && (
        <>
          <h2>{say('aside')}</h2>
          <Entries entries={setAside} />
          <button
            type="button"
            className="field-choice"
            onClick={() => setAside.map(({ lane }) => outbox.tryAgain(lane.subject))}
          >
            {say('again')}
          </button>
        </>
      )}
      <Facts />
      <Place />
      <SignOut />
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly FieldEntry[] }) {
  return (
    <ul className="field-waiting">
      {entries.map(({ message }) => (
        <li key={message.id}>
          <Waiting message={message} />
        </li>
      ))}
    </ul>
  );
}

function Waiting({ message }: Pick<FieldEntry, 'message'>) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const [what, how] = wordsFor(message, { say, text, clock: times.dayAndClock });
  return (
    <>
      <strong>{what}</strong>
      <span className="muted">{how}</span>
    </>
  );
}

interface Speech {
  readonly say: ReturnType<typeof useWords<typeof WORDS>>;
  readonly text: ReturnType<typeof useText>;
  clock(ms: number): string;
}

function wordsFor(message: FieldMessage, { say, text, clock }: Speech): readonly [string, string] {
  switch (message.kind) {
    case 'photo':
      return [say('photo', { kb: Math.ceil(message.bytes.size / 1024) }), ''];
    case 'track':
      return [say('track', { n: message.points.length }), ''];
    case 'visit':
      return [
        message.address,
        `${text(VISIT_OUTCOMES[message.visit.outcome].label)} · ${clock(message.visit.atMs)}`,
      ];
    case 'step':
      return [message.number, text(STEPS[message.step].label)];
    case 'activity':
      return [text(PATROL_DUTIES[message.activity.duty].label), clock(message.activity.startedMs)];
    case 'sighting':
      return [text(SEEN_KINDS[message.sighting.kind].label), message.sighting.text.slice(0, 60)];
    default:
      return unreachable(message);
  }
}

function Facts() {
  const say = useWords(WORDS);
  const page = useOfflinePage();
  const [room, setRoom] = useState<StorageRoom>();
  useEffect(() => void askForRoom().then(setRoom), []);
  const free = room?.freeBytes;
  return (
    <dl className="field-facts">
      <dt>{say('offline')}</dt>
      <dd data-offline={page}>{say(`offline-${page}`)}</dd>
      <dt>{say('room')}</dt>
      <dd>{typeof free === 'number' ? say('mb', { mb: Math.floor(free / 1e6) }) : say('unknown')}</dd>
      <dt>{say('kept')}</dt>
      <dd>{say(room?.isPersistent ? 'yes' : 'no')}</dd>
    </dl>
  );
}

function Place() {
  const say = useWords(WORDS);
  const [isWanted, setWanted] = useState(isPlaceWanted);
  const turn = (): void => {
    wantPlace(!isWanted);
    setWanted(!isWanted);
  };
  return (
    <div className="field-place">
      <button type="button" className="field-toggle" aria-pressed={isWanted} onClick={turn}>
        <span>{isWanted && <CheckIcon isOn />}</span>
        {say('place')}
      </button>
      <p className="muted">{say('placeHint')}</p>
    </div>
  );
}

function SignOut() {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const { person, device, outbox } = useSitting();
  const [warnedOf, setWarnedOf] = useState(0);
  const leave = async (): Promise<void> => {
    const { unsent } = outbox.standing;
    if (unsent > 0 && warnedOf === 0) return setWarnedOf(unsent);
    await device.forgetPlaces(person.id).catch(() => undefined);
    forgetPerson();
    await signOut().catch(() => undefined);
    return navigate({ to: '/sign-in' });
  };
  return (
    <div className="field-place">
      <p className="muted">
        {say('person')}: {person.name}
      </p>
      <button type="button" className="field-choice" onClick={() => void leave()}>
        {warnedOf > 0 ? say('stillOut', { n: warnedOf }) : say('signOut')}
      </button>
    </div>
  );
}
