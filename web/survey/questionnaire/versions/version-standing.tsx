// Whether a version can be used by a survey, or is in use already and therefore fixed.

import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  used: { zh: '已用于调查', en: 'in use' },
  usable: { zh: '可用', en: 'usable' },
  notUsable: { zh: '还有未读懂之处', en: 'not all read' },
});

interface VersionStandingProps {
  readonly version: { readonly isUsable: boolean; readonly usedMs: number | null };
}

export function VersionStanding({ version }: VersionStandingProps) {
  const say = useWords(WORDS);
  if (version.usedMs !== null) return <ToneTag tone="deep">{say('used')}</ToneTag>;
  const isUsable = version.isUsable;
  return <ToneTag tone={isUsable ? 'good' : 'heed'}>{say(isUsable ? 'usable' : 'notUsable')}</ToneTag>;
}
