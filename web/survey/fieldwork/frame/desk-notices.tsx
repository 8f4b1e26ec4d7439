// What must be done or decided before all is safe: a new sign-in, a refused message.
import type { Me } from '#wire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { SignInAgain } from '../../../shell/sign-in-again.tsx';
import type { Sitting } from '../sitting.ts';
import { useOutboxStanding } from '../use-sitting.ts';
import { RefusedNote } from './refused-note.tsx';

const WORDS = wordsOf({
  expired: {
    zh: '登录已过期。访问可以继续，答案都存在本机；登录后自动发送。',
    en: 'Your sign-in has expired. The interview can go on; answers are kept on this device and sent once you sign in.',
  },
});

interface Props {
  readonly me: Me;
  readonly sitting: Sitting;
}

export function DeskNotices({ me, sitting }: Props) {
  const say = useWords(WORDS);
  const { session, outbox } = sitting;
  const { way, refused } = useOutboxStanding(sitting);
  const [first] = refused;
  return (
    <>
      {way === 'signed-out' && (
        <SignInAgain me={me} words={say('expired')} onSignedIn={() => outbox.hasten()} />
      )}
      {first && (
        <RefusedNote
          entry={first}
          onAgain={(unitId) => outbox.tryAgain(unitId)}
          onSetAside={(unitId, which) => session.setAside(unitId, which)}
        />
      )}
    </>
  );
}
