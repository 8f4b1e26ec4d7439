// What lies over the stage: the keys, a note, a wish to be called back, the outcomes, or what one outcome asks for.

import { CALL_OUTCOMES, type CallOutcomeCode } from '#survey/fieldwork';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { AppointmentSheet } from './call/appointment-sheet.tsx';
import { OutcomeList } from './call/outcome-list.tsx';
import { ConfirmSheet, NoteOutcomeSheet, type OutcomeAsking, ReasonSheet } from './call/outcome-sheet.tsx';
import { WishSheet } from './call/wish-sheet.tsx';
import type { ConsoleFacts } from './console-facts.ts';
import { HelpOverlay } from './frame/help-overlay.tsx';
import { KeyButton } from './frame/key-button.tsx';
import { NoteSheet } from './frame/note-sheet.tsx';
import { Sheet } from './frame/sheet.tsx';
import { keyOf } from './keys/keys.ts';
import type { ConsoleEvent, ConsoleState, Panel, Stage } from './state/console-state.ts';

const WORDS = wordsOf({
  outcome: { zh: '这次拨打的结果', en: 'What this call gave' },
  breakingOff: { zh: '中断访问：结果是什么？', en: 'Breaking off: what is the outcome?' },
  kept: {
    zh: '已答的都保留，下次接着问。',
    en: 'All answers are kept; a later call goes on from there.',
  },
  back: { zh: '返回', en: 'Back' },
});

interface Props {
  readonly state: ConsoleState;
  readonly facts: ConsoleFacts;
  tell(event: ConsoleEvent): void;
}

export function DeskPanel({ state, facts, tell }: Props) {
  const { stage, panel } = state;
  const close = (): void => tell({ kind: 'panel-closed' });
  if (panel?.kind === 'help') return <HelpOverlay onClose={close} />;
  if (!panel || (stage.kind !== 'call' && stage.kind !== 'interview')) return null;
  if (panel.kind === 'note')
    return (
      <NoteSheet
        present={noteIn(stage)}
        onSave={(words) => tell({ kind: 'note-written', words })}
        onClose={close}
      />
    );
  if (panel.kind === 'wish')
    return <WishSheet address={facts.address} unitId={stage.assignment.unit.id} onClose={close} />;
  return <OutcomePanel stage={stage} panel={panel} facts={facts} tell={tell} />;
}

type CallStage = Extract<Stage, { kind: 'call' | 'interview' }>;

function noteIn(stage: CallStage): string {
  return stage.kind === 'interview' ? stage.interview.note : stage.call.note;
}

interface OutcomeProps extends Omit<Props, 'state'> {
  readonly stage: CallStage;
  readonly panel: Extract<Panel, { kind: 'outcomes' | 'outcome' }>;
}

function OutcomePanel({ stage, panel, facts, tell }: OutcomeProps) {
  const say = useWords(WORDS);
  const close = (): void => tell({ kind: 'panel-closed' });
  if (panel.kind === 'outcome') {
    const { code } = panel;
    const asking: OutcomeAsking = {
      code,
      onGive: (details) => tell({ kind: 'outcome-given', code, details }),
      onClose: close,
    };
    return <OutcomeAsks asking={asking} stage={stage} facts={facts} />;
  }
  return (
    <Sheet title={stage.kind === 'interview' ? say('breakingOff') : say('outcome')}>
      {stage.kind === 'interview' && <p className="muted">{say('kept')}</p>}
      <OutcomeList stage={stage} questionnaire={facts.questionnaire} tell={tell} />
      <div className="sheet-actions">
        <KeyButton hint={keyOf('outcomes', 'close')} onPress={close}>
          {say('back')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

interface AsksProps extends Pick<OutcomeProps, 'stage' | 'facts'> {
  readonly asking: OutcomeAsking;
}

const SHEETS = {
  nothing: ({ asking }: AsksProps) => <ConfirmSheet {...asking} />,
  note: ({ asking }: AsksProps) => <NoteOutcomeSheet {...asking} />,
  reason: ({ asking }: AsksProps) => <ReasonSheet {...asking} />,
  appointment: ({ asking, stage, facts }: AsksProps) => (
    <AppointmentSheet {...asking} assignment={stage.assignment} callingHours={facts.callingHours} />
  ),
} as const satisfies Record<(typeof CALL_OUTCOMES)[CallOutcomeCode]['asks'], unknown>;

function OutcomeAsks(props: AsksProps) {
  const AskingSheet = SHEETS[CALL_OUTCOMES[props.asking.code].asks];
  return <AskingSheet key={props.asking.code} {...props} />;
}
