// The screen of each stage.

import { CallScreen } from './call/call-screen.tsx';
import { LeftLine } from './call/left-line.tsx';
import { ReadyScreen } from './call/ready-screen.tsx';
import { UnitScreen } from './call/unit-screen.tsx';
import type { ConsoleFacts } from './console-facts.ts';
import { InterviewScreen } from './interview/interview-screen.tsx';
import type { Sitting } from './sitting.ts';
import type { ConsoleEvent, ConsoleState } from './state/console-state.ts';

/** What the screens can do. */
export interface DeskActs {
  tell(event: ConsoleEvent): void;
  leave(): void;
  copyNumber(): void;
  readonly isCopied: boolean;
}

interface Props {
  readonly state: ConsoleState;
  readonly facts: ConsoleFacts;
  readonly sitting: Sitting;
  readonly acts: DeskActs;
}

export function DeskStage({ state, facts, sitting, acts }: Props) {
  const { stage, isPausing, left } = state;
  const { questionnaire, survey, address } = facts;
  const shared = { questionnaire, isPausing, tell: acts.tell };
  if (stage.kind === 'ready') {
    const ready = { stage, left, sitting, survey: address, tell: acts.tell };
    return <ReadyScreen {...ready} onLeave={acts.leave} />;
  }
  if (stage.kind === 'call') return <CallScreen stage={stage} survey={survey} {...shared} />;
  if (stage.kind === 'interview') return <InterviewScreen stage={stage} {...shared} />;
  return (
    <>
      {left && <LeftLine left={left} />}
      <UnitScreen
        assignment={stage.assignment}
        isCopied={acts.isCopied}
        isPausing={isPausing}
        onDial={() => acts.tell({ kind: 'dialled' })}
        onCopy={acts.copyNumber}
        onPause={() => acts.tell({ kind: 'pause-toggled' })}
      />
    </>
  );
}
