// Whether a version can be used by a survey, or is in use already and therefore fixed.
import { Tag } from 'antd';
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
  if (version.usedMs !== null) return <Tag color="blue">{say('used')}</Tag>;
  return version.isUsable ? (
    <Tag color="green">{say('usable')}</Tag>
  ) : (
    <Tag color="orange">{say('notUsable')}</Tag>
  );
}
