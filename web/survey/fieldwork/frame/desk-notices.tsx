// What must be done or decided before all is safe: a new sign-in, a refused message.
import type { Me } from '#wire';
import type { Sitting } from '../sitting.ts';
import { useOutboxStanding } from '../use-sitting.ts';
import { RefusedNote } from './refused-note.tsx';
import { SignInAgain } from './sign-in-again.tsx';

interface Props {
  readonly me: Me;
  readonly sitting: Sitting;
}

export function DeskNotices({ me, sitting }: Props) {
  const { session, outbox } = sitting;
  const { way, refused } = useOutboxStanding(sitting);
  const [first] = refused;
  return (
    <>
      {way === 'signed-out' && <SignInAgain me={me} onSignedIn={() => outbox.hasten()} />}
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
