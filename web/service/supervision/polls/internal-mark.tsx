// “Internal”, beside everything of a mock poll.
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({ internal: { zh: '内部模拟民调', en: 'internal mock poll' } });

export function InternalMark() {
  const say = useWords(WORDS);
  return (
    <span className="poll-internal" data-internal>
      {say('internal')}
    </span>
  );
}
