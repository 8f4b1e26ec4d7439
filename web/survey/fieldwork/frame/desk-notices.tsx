// What must be decided or done before all is safe: a new sign-in, a refused message, something put by.
import type { Me } from '#wire';
import type { Sitting } from '../sitting.ts';
import { useOutboxStanding } from '../use-sitting.ts';
import { RefusedNote, SetAsideNote } from './refused-note.tsx';
import { SignInAgain } from './sign-in-again.tsx';

interface Props {
  readonly me: Me;
  readonly sitting: Sitting;
}

export function DeskNotices({ me, sitting }: Props) {
  const { session, outbox } = sitting;
  const { way, refused, setAside } = useOutboxStanding(sitting);
  const tryAgain = (unitId: string): void => outbox.tryAgain(unitId);
  const [first] = refused;
  return (
    <>
      {way === 'signed-out' && <SignInAgain me={me} onSignedIn={() => outbox.hasten()} />}
      {first && (
        <RefusedNote
          entry={first}
          onAgain={tryAgain}
          onSetAside={(unitId, which) => session.setAside(unitId, which)}
        />
      )}
      <SetAsideNote entries={setAside} onAgain={tryAgain} />
    </>
  );
}
