// What should be done before all is safe: a new sign-in, something refused, a phone that is nearly full.
import { useEffect, useState } from 'react';
import { messageOf, useLanguage, useWords, wordsOf } from '../../../shell/language.tsx';
import { SignInAgain } from '../../../shell/sign-in-again.tsx';
import type { FieldEntry } from '../device/field-message.ts';
import { askForRoom, isNearlyFull, type StorageRoom } from '../device/storage-room.ts';
import { useFieldStanding, useSitting } from '../use-field-sitting.ts';

const WORDS = wordsOf({
  expired: {
    zh: '登录已过期。可以继续走访，内容都存在手机里；登录后自动发送。',
    en: 'Your sign-in has expired. Go on visiting: all is kept on this phone and sent once you sign in.',
  },
  refused: { zh: '没有被接受：{what}。{why}', en: 'Not accepted: {what}. {why}' },
  photo: { zh: '一张照片', en: 'a photo' },
  again: { zh: '再发一次', en: 'Send again' },
  setAside: { zh: '先搁置（不会丢）', en: 'Put by (not lost)' },
  full: {
    zh: '手机存储快满了，请先到有网的地方把内容发出去，或删掉手机里不要的东西。',
    en: 'This phone is nearly full: send what waits where there is a line, or delete what you do not need.',
  },
});

export function Notices() {
  const say = useWords(WORDS);
  const { person, outbox } = useSitting();
  const { way, refused, unsent } = useFieldStanding();
  const room = useRoom(unsent);
  const [first] = refused;
  return (
    <>
      {way === 'signed-out' && (
        <SignInAgain me={person} words={say('expired')} onSignedIn={() => outbox.hasten()} />
      )}
      {first && <Refused entry={first} />}
      {room && isNearlyFull(room) && (
        <p className="notice notice-refused" role="alert" data-notice="full">
          {say('full')}
        </p>
      )}
    </>
  );
}

function Refused({ entry }: { readonly entry: FieldEntry }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const { outbox } = useSitting();
  const { lane, message, refusal } = entry;
  if (!refusal) return null;
  const what = whatOf(message) ?? say('photo');
  return (
    <div className="notice notice-refused" role="alert" data-problem={refusal.code}>
      <p>{say('refused', { what, why: messageOf(refusal, language) })}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => outbox.tryAgain(lane.subject)}>
          {say('again')}
        </button>
        <button type="button" className="button" onClick={() => outbox.setAside(lane.subject, 'refused')}>
          {say('setAside')}
        </button>
      </div>
    </div>
  );
}

function whatOf(message: FieldEntry['message']): string | undefined {
  if (message.kind === 'visit') return message.address;
  if (message.kind === 'inspection') return message.unitName;
  return message.kind === 'step' ? message.number : undefined;
}

/** Asked at the beginning and whenever more waits: every photo takes room. */
function useRoom(unsent: number): StorageRoom | undefined {
  const [room, setRoom] = useState<StorageRoom>();
  useEffect(() => {
    if (unsent >= 0) void askForRoom().then(setRoom);
  }, [unsent]);
  return room;
}
