// Whether what was written down is safe: one plain sentence at any moment, and the way to what waits.
import { Link, useSearch } from '@tanstack/react-router';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { FieldStanding } from '../device/field-message.ts';
import { useFieldStanding } from '../use-field-sitting.ts';
import { CheckIcon } from './check-icon.tsx';

const WORDS = wordsOf({
  safe: { zh: '全部已送达', en: 'All sent and safe' },
  sending: { zh: '正在发送 {n} 条…', en: 'Sending {n} …' },
  here: {
    zh: '{n} 条还没有送达，已存在手机里，有网自动发送',
    en: '{n} not sent yet, kept on this phone until there is a line',
  },
  nowhere: {
    zh: '手机存不下：{n} 条没有保存，请不要关闭本页',
    en: 'This phone cannot store: {n} unsaved, keep this page open',
  },
  signedOut: { zh: '登录已过期：{n} 条已存在手机里', en: 'Sign-in expired: {n} kept on this phone' },
  refused: { zh: '有 {n} 条没有被接受', en: '{n} not accepted' },
});

type Sentence = keyof typeof WORDS;

export function SafeMark() {
  const say = useWords(WORDS);
  const standing = useFieldStanding();
  const { county, campaign } = useSearch({ from: '/field' });
  const sentence = sentenceFor(standing);
  const n = sentence === 'refused' ? standing.refused.length : standing.unsent;
  return (
    <Link
      to="/field"
      search={{ county, campaign, view: 'phone' }}
      className={`field-safe field-safe-${sentence}`}
      data-safe={sentence}
    >
      <CheckIcon isOn={sentence === 'safe'} />
      <span role="status">{sentence === 'safe' ? say('safe') : say(sentence, { n })}</span>
    </Link>
  );
}

function sentenceFor({ way, unsent, isKeptHere, refused }: FieldStanding): Sentence {
  if (way === 'signed-out') return 'signedOut';
  if (unsent > 0 && !isKeptHere && way !== 'open') return 'nowhere';
  if (refused.length > 0) return 'refused';
  if (unsent === 0) return 'safe';
  return way === 'open' ? 'sending' : 'here';
}
