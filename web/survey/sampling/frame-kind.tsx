// Real or simulated, said in the same way everywhere.
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ToneTag } from './tone-tag.tsx';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  real: { zh: '真实', en: 'real' },
});

export function FrameKind({ isSimulated }: { readonly isSimulated: boolean }) {
  const say = useWords(WORDS);
  return <ToneTag tone={isSimulated ? 'heed' : 'plain'}>{say(isSimulated ? 'simulated' : 'real')}</ToneTag>;
}
