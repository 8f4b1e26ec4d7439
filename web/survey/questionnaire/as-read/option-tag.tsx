// The marks of options as words: plain tags, the same in the preview, in print and in the play-through.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { END, type OptionTag } from './route-words.ts';

const WORDS = wordsOf({
  'not-read-out': { zh: '不读出', en: 'not read out' },
  exclusive: { zh: '排他', en: 'stands alone' },
  'asks-text': { zh: '其他请注明', en: 'say what' },
  'dont-know': { zh: '不知道', en: "don't know" },
  refused: { zh: '拒答', en: 'refused' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  goTo: { zh: '跳至 {target}', en: 'go to {target}' },
  goToEnd: { zh: '跳至结束', en: 'go to the end' },
  suppress: { zh: '跳过 {target}', en: 'leave out {target}' },
  screensOut: { zh: '终止：{target}', en: 'ends the call: {target}' },
});

/** The words of a tag in today's language. */
function useTagWords(): (tag: OptionTag) => string {
  const say = useWords(WORDS);
  return (tag) => {
    if (tag.kind === 'missing') return say(tag.missing);
    if (tag.kind === 'go-to')
      return tag.target === END ? say('goToEnd') : say('goTo', { target: tag.target });
    if (tag.kind === 'suppress') return say('suppress', { target: tag.target });
    if (tag.kind === 'screens-out') return say('screensOut', { target: tag.target });
    return say(tag.kind);
  };
}

export function OptionTags({ tags }: { readonly tags: readonly OptionTag[] }) {
  const wordsFor = useTagWords();
  return tags.map((tag) => (
    <span key={tag.kind} className="option-tag" data-kind={tag.kind}>
      {wordsFor(tag)}
    </span>
  ));
}
