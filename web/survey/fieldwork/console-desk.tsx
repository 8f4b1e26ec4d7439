// The desk at which one works: follows the session and the outbox, gives each key press to whom it belongs, and shows the
// screen of the stage with whatever lies over it.

import { useNavigate } from '@tanstack/react-router';
import type { Questionnaire } from '#survey/questionnaire';
import type { Me } from '#wire';
import { useCopiedNumber } from './call/use-copied-number.ts';
import type { SessionView } from './console-session.ts';
import { DeskPanel } from './desk-panel.tsx';
import { DeskStage } from './desk-stage.tsx';
import { ConsoleFrame } from './frame/console-frame.tsx';
import { DeskMarks } from './frame/desk-marks.tsx';
import { RefusedNote, SetAsideNote } from './frame/refused-note.tsx';
import { SignInAgain } from './frame/sign-in-again.tsx';
import { eventOf, screenOf } from './keys/event-of.ts';
import { useKeys } from './keys/use-keys.ts';
import type { Sitting, SurveyAddress } from './sitting.ts';
import type { ConsoleEvent } from './state/console-state.ts';
import type { CallingHours } from './state/outcomes.ts';
import { useOutboxStanding, useSessionView, useSitting } from './use-sitting.ts';

/** What the console is opened with. */
export interface ConsoleFacts {
  readonly survey: {
    readonly title: string;
    readonly isSimulated: boolean;
    readonly organisationName: string;
  };
  readonly questionnaire: Questionnaire;
  readonly address: SurveyAddress;
  readonly callingHours: CallingHours;
}

interface Props {
  readonly me: Me;
  readonly facts: ConsoleFacts;
}

export function ConsoleDesk({ me, facts }: Props) {
  const sitting = useSitting(me.id, facts.address, facts.questionnaire);
  return sitting ? <OpenDesk me={me} facts={facts} sitting={sitting} /> : null;
}

function OpenDesk({ me, facts, sitting }: Props & { readonly sitting: Sitting }) {
  const { session, outbox } = sitting;
  const view = useSessionView(sitting);
  const standing = useOutboxStanding(sitting);
  const desk = useDesk(sitting, facts.questionnaire);
  return (
    <ConsoleFrame
      title={facts.survey.title}
      isSimulated={facts.survey.isSimulated}
      unsent={standing.unsent}
      marks={<DeskMarks view={view} standing={standing} />}
    >
      {standing.way === 'signed-out' && <SignInAgain me={me} onSignedIn={() => outbox.hasten()} />}
      {standing.refused.slice(0, 1).map((entry) => (
        <RefusedNote
          key={entry.message.id}
          entry={entry}
          onAgain={(unitId) => outbox.tryAgain(unitId)}
          onSetAside={(unitId, which) => session.setAside(unitId, which)}
        />
      ))}
      <SetAsideNote entries={standing.setAside} onAgain={(unitId) => outbox.tryAgain(unitId)} />
      <DeskStage view={view} facts={facts} standing={standing} desk={desk} />
      {view.kind === 'open' && <DeskPanel state={view.state} facts={facts} tell={desk.tell} />}
    </ConsoleFrame>
  );
}

/** What the screens of the desk can do. */
export interface Desk {
  tell(event: ConsoleEvent): void;
  leave(): void;
  copyNumber(): void;
  readonly isCopied: boolean;
}

function useDesk({ session }: Sitting, questionnaire: Questionnaire): Desk {
  const navigate = useNavigate();
  const { isCopied, copyNumber } = useCopiedNumber(() => numberIn(session.view));
  const tell = (event: ConsoleEvent): void => session.tell(event);
  const leave = (): void => void navigate({ to: '/interview' });
  useKeys({
    screen: () => (session.view.kind === 'open' ? screenOf(session.view.state, questionnaire) : null),
    onKey: (command, key) => {
      if (session.view.kind !== 'open') return;
      if (command === 'leave') leave();
      if (command === 'copy-number') copyNumber();
      const event = eventOf(session.view.state, questionnaire, { command, key });
      if (event) tell(event);
    },
  });
  return { tell, leave, copyNumber, isCopied };
}

function numberIn(view: SessionView): string | null {
  return view.kind === 'open' && view.state.stage.kind === 'unit'
    ? view.state.stage.assignment.unit.number
    : null;
}
