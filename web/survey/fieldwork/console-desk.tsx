// The desk at which one works. Each part of it follows only what it shows, so that a message on its way redraws a mark and
// not the question.
import type { Me } from '#wire';
import type { ConsoleFacts } from './console-facts.ts';
import { DeskBody } from './desk-body.tsx';
import { ConsoleFrame } from './frame/console-frame.tsx';
import { DeskMarks } from './frame/desk-marks.tsx';
import { DeskNotices } from './frame/desk-notices.tsx';
import { useSitting } from './use-sitting.ts';

interface Props {
  readonly me: Me;
  readonly facts: ConsoleFacts;
}

export function ConsoleDesk({ me, facts }: Props) {
  const sitting = useSitting(me.id, facts.address, facts.questionnaire);
  if (!sitting) return null;
  return (
    <ConsoleFrame
      title={facts.survey.title}
      isSimulated={facts.survey.isSimulated}
      orderedBy={facts.survey.orderedBy}
      countUnsent={() => sitting.outbox.standing.unsent}
      marks={<DeskMarks sitting={sitting} />}
    >
      <DeskNotices me={me} sitting={sitting} />
      <DeskBody facts={facts} sitting={sitting} />
    </ConsoleFrame>
  );
}
