// Whether what was said is safe: at any moment one of a few plain sentences.
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { OutboxStanding } from '../outbox/entry.ts';

const WORDS = wordsOf({
  safe: { zh: '已安全保存', en: 'Saved and safe' },
  saving: { zh: '正在保存…', en: 'Saving …' },
  here: {
    zh: '未连接：{n} 条已存在本机，恢复后自动发送',
    en: 'No connection: {n} kept on this device, sent when it is back',
  },
  nowhere: {
    zh: '未连接，本机也不能存储：{n} 条未保存，请勿关闭页面',
    en: 'No connection, and this device cannot store: {n} unsaved, keep this page open',
  },
  signedOut: { zh: '登录已过期：{n} 条已存在本机', en: 'Sign-in expired: {n} kept on this device' },
  refused: { zh: '有 {n} 条没有被接受', en: '{n} not accepted' },
});

type Sentence = keyof typeof WORDS;

export function SavedMark({ standing }: { readonly standing: OutboxStanding }) {
  const say = useWords(WORDS);
  const sentence = sentenceFor(standing);
  const n = sentence === 'refused' ? standing.refused.length : standing.unsent;
  const words = sentence === 'safe' || sentence === 'saving' ? say(sentence) : say(sentence, { n });
  return (
    <span className={`saved saved-${sentence}`} role="status" data-saved={sentence}>
      {words}
    </span>
  );
}

function sentenceFor({ way, unsent, isKeptHere, refused }: OutboxStanding): Sentence {
  if (way === 'signed-out') return 'signedOut';
  if (refused.length > 0) return 'refused';
  if (unsent === 0) return 'safe';
  if (way === 'open') return 'saving';
  return isKeptHere ? 'here' : 'nowhere';
}
