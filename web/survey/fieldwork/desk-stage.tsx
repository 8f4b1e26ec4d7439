// The screen of each stage.

import { messageOf, useLanguage, useWords, wordsOf } from '../../shell/language.tsx';
import { CallScreen } from './call/call-screen.tsx';
import { LeftLine } from './call/left-line.tsx';
import { ReadyScreen } from './call/ready-screen.tsx';
import { UnitScreen } from './call/unit-screen.tsx';
import type { ConsoleFacts, Desk } from './console-desk.tsx';
import type { SessionView } from './console-session.ts';
import { InterviewScreen } from './interview/interview-screen.tsx';
import type { OutboxStanding } from './outbox/queue.ts';
import type { ConsoleState } from './state/console-state.ts';

const WORDS = wordsOf({
  finding: { zh: '正在找回手上的样本…', en: 'Finding the unit in hand …' },
});

interface Props {
  readonly facts: ConsoleFacts;
  readonly standing: OutboxStanding;
  readonly desk: Desk;
}

export function DeskStage({ view, ...props }: Props & { readonly view: SessionView }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  if (view.kind === 'open') return <OpenStage state={view.state} {...props} />;
  return (
    <p className={view.problem ? 'problem-note' : 'muted'} role="status">
      {view.problem ? messageOf(view.problem, language) : say('finding')}
    </p>
  );
}

function OpenStage({ state, facts, standing, desk }: Props & { readonly state: ConsoleState }) {
  const { stage } = state;
  const { questionnaire, survey, address } = facts;
  const { tell } = desk;
  if (stage.kind === 'ready') {
    const ready = { stage, left: state.left, survey: address, standing, tell };
    return <ReadyScreen {...ready} onLeave={desk.leave} />;
  }
  if (stage.kind === 'call')
    return (
      <CallScreen state={state} stage={stage} questionnaire={questionnaire} survey={survey} tell={tell} />
    );
  if (stage.kind === 'interview')
    return (
      <InterviewScreen isPausing={state.isPausing} stage={stage} questionnaire={questionnaire} tell={tell} />
    );
  return (
    <>
      {state.left && <LeftLine left={state.left} />}
      <UnitScreen
        assignment={stage.assignment}
        isCopied={desk.isCopied}
        isPausing={state.isPausing}
        onDial={() => tell({ kind: 'dialled' })}
        onCopy={desk.copyNumber}
        onPause={() => tell({ kind: 'pause-toggled' })}
      />
    </>
  );
}
