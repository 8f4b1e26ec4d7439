// What every page of a mock poll says: whose it is, and that it is no survey.
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from './use-survey.ts';
import './internal-note.css';

const WORDS = wordsOf({
  note: {
    zh: '这是{office}下单的内部模拟民调，不是公众安全感和满意度测评：不公布，不进趋势和比较，访问记录不导出；不足 {least} 人的地方没有数字。',
    en: 'An internal mock poll ordered by {office}, not the survey of public safety and satisfaction: it is not published, stands in no trend or comparison, and its interviews are not exported; a place with fewer than {least} has no figure.',
  },
  nobody: { zh: '一个单位', en: 'an office' },
});

export function InternalNote({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const text = useText();
  if (!survey.isInternal) return null;
  const office = survey.orderedBy ? text(survey.orderedBy) : say('nobody');
  return (
    <p className="internal-note" role="note">
      {say('note', { office, least: survey.minimumCell })}
    </p>
  );
}
