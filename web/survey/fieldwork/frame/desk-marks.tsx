// The marks in the head of the console: is all safe, how long the call and the interview have run, and the way to the keys.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { SessionView } from '../console-session.ts';
import type { OutboxStanding } from '../outbox/queue.ts';
import { Clock } from './clock.tsx';
import { SavedMark } from './saved-mark.tsx';

const WORDS = wordsOf({
  call: { zh: '通话', en: 'Call' },
  interview: { zh: '访问', en: 'Interview' },
});

interface Props {
  readonly view: SessionView;
  readonly standing: OutboxStanding;
}

export function DeskMarks({ view, standing }: Props) {
  const say = useWords(WORDS);
  const stage = view.kind === 'open' ? view.state.stage : null;
  const call = stage?.kind === 'call' || stage?.kind === 'interview' ? stage.call : null;
  return (
    <>
      {call && <Clock sinceMs={call.placedMs} label={say('call')} />}
      {stage?.kind === 'interview' && <Clock sinceMs={stage.interview.begunMs} label={say('interview')} />}
      <SavedMark standing={standing} />
    </>
  );
}
