// Real or simulated, said in the same way everywhere.
import { Tag } from 'antd';
import { useWords, wordsOf } from '../../shell/language.tsx';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  real: { zh: '真实', en: 'real' },
});

export function FrameKind({ isSimulated }: { readonly isSimulated: boolean }) {
  const say = useWords(WORDS);
  return isSimulated ? <Tag color="orange">{say('simulated')}</Tag> : <Tag>{say('real')}</Tag>;
}
