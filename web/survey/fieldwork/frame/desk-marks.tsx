// The marks in the head of the console: how long the call and the interview have run, and whether all is safe.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Sitting } from '../sitting.ts';
import { useOutboxStanding, useSessionView } from '../use-sitting.ts';
import { Clock } from './clock.tsx';
import { SavedMark } from './saved-mark.tsx';

const WORDS = wordsOf({
  call: { zh: '通话', en: 'Call' },
  interview: { zh: '访问', en: 'Interview' },
});

export function DeskMarks({ sitting }: { readonly sitting: Sitting }) {
  return (
    <>
      <Clocks sitting={sitting} />
      <Saved sitting={sitting} />
    </>
  );
}

function Clocks({ sitting }: { readonly sitting: Sitting }) {
  const say = useWords(WORDS);
  const view = useSessionView(sitting);
  const stage = view.kind === 'open' ? view.state.stage : null;
  if (stage?.kind !== 'call' && stage?.kind !== 'interview') return null;
  return (
    <>
      <Clock sinceMs={stage.call.placedMs} label={say('call')} />
      {stage.kind === 'interview' && <Clock sinceMs={stage.interview.begunMs} label={say('interview')} />}
    </>
  );
}

function Saved({ sitting }: { readonly sitting: Sitting }) {
  return <SavedMark standing={useOutboxStanding(sitting)} />;
}
