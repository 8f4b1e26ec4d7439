// The work itself: gives each key press to whom it belongs, and shows the screen of the stage with what lies over it.

import { useNavigate } from '@tanstack/react-router';
import type { Questionnaire } from '#survey/questionnaire';
import { messageOf, useLanguage, useWords, wordsOf } from '../../shell/language.tsx';
import { useCopiedNumber } from './call/use-copied-number.ts';
import type { ConsoleFacts } from './console-facts.ts';
import type { SessionView } from './console-session.ts';
import { DeskPanel } from './desk-panel.tsx';
import { type DeskActs, DeskStage } from './desk-stage.tsx';
import { eventOf, screenOf } from './keys/event-of.ts';
import { useKeys } from './keys/use-keys.ts';
import type { Sitting } from './sitting.ts';
import type { ConsoleEvent } from './state/console-state.ts';
import { useSessionView } from './use-sitting.ts';

const WORDS = wordsOf({
  finding: { zh: '正在找回手上的样本…', en: 'Finding the unit in hand …' },
});

interface Props {
  readonly facts: ConsoleFacts;
  readonly sitting: Sitting;
}

export function DeskBody({ facts, sitting }: Props) {
  const view = useSessionView(sitting);
  const acts = useDeskActs(sitting, facts.questionnaire);
  if (view.kind === 'opening') return <Opening view={view} />;
  return (
    <div className="desk" data-screen={screenOf(view.state, facts.questionnaire)}>
      <DeskStage state={view.state} facts={facts} sitting={sitting} acts={acts} />
      <DeskPanel state={view.state} facts={facts} tell={acts.tell} />
    </div>
  );
}

function Opening({ view }: { readonly view: Extract<SessionView, { kind: 'opening' }> }) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  return (
    <p className={view.problem ? 'problem-note' : 'muted'} role="status">
      {view.problem ? messageOf(view.problem, language) : say('finding')}
    </p>
  );
}

function useDeskActs({ session }: Sitting, questionnaire: Questionnaire): DeskActs {
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
