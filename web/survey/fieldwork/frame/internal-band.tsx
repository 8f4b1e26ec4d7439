// What an interviewer sees, and says first, in a mock poll: whose it is, that it is no survey, that nobody need answer.
import type { Bilingual } from '#base';
import { INTERNAL_LABEL } from '#survey/fieldwork';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  sayFirst: {
    zh: '先向对方说明：“这是{office}自己了解情况的电话，不是省、市的公众安全感和满意度调查。答不答全凭自愿，没有标准答案，您的回答只用来汇总。”',
    en: 'Say first: “{office} has you called to learn for itself where things stand. This is not the survey of public safety and satisfaction. Answering is up to you, there is no right answer, and what you say only goes into totals.”',
  },
});

export function InternalBand({ office }: { readonly office: Bilingual }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <aside className="internal-band" role="note" data-internal>
      <strong>{text(INTERNAL_LABEL)}</strong> {say('sayFirst', { office: text(office) })}
    </aside>
  );
}
