// Real or simulated, said in the same way everywhere.

import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useWords, wordsOf } from '../../shell/language.tsx';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  real: { zh: '真实', en: 'real' },
});

export function FrameKind({ isSimulated }: { readonly isSimulated: boolean }) {
  const say = useWords(WORDS);
  return <ToneTag tone={isSimulated ? 'heed' : 'plain'}>{say(isSimulated ? 'simulated' : 'real')}</ToneTag>;
}
