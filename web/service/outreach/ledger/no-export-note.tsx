// Why there is no way to take the ledger out: said where somebody would look for the button.
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  why: {
    zh: '台账只登记本人同意联系的人，写明用途和期限，到期自动删除，本人说不就立刻删除。号码处处遮住，看一次记一次。这里没有“导出”：居民同意的是被联系，不是被抽样或转给别人；调查中心也读不到它。',
    en: 'The ledger holds only people who agreed to be reached, for a purpose and a time; it is deleted when that ends, and at once when they say so. Numbers are masked everywhere and every look is on record. There is no export: people agreed to be reached, not to be sampled or passed on; the survey centre cannot read it either.',
  },
});

export function NoExportNote() {
  const say = useWords(WORDS);
  return <p className="outreach-note">{say('why')}</p>;
}
