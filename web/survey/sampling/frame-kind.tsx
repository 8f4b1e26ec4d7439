// Real or simulated, and whether it is the frame of a mock poll, said in the same way everywhere.

import { INTERNAL_LABEL } from '#survey/fieldwork';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  real: { zh: '真实', en: 'real' },
});

interface FrameKindProps {
  readonly isSimulated: boolean;
  readonly isInternal: boolean;
}

export function FrameKind({ isSimulated, isInternal }: FrameKindProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <ToneTag tone={isSimulated ? 'heed' : 'plain'}>{say(isSimulated ? 'simulated' : 'real')}</ToneTag>
      {isInternal && <ToneTag tone="deep">{text(INTERNAL_LABEL)}</ToneTag>}
    </>
  );
}
