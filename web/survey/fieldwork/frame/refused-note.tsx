// A message that the server would not keep: which, why, and what can be done. Nothing of it is thrown away.

import type { Message } from '#wire/survey';
import { messageOf, useLanguage, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Entry } from '../outbox/entry.ts';

const WORDS = wordsOf({
  'call-placed': { zh: '拨打', en: 'the call' },
  'interview-started': { zh: '访问开始', en: 'the beginning of the interview' },
  'answer-kept': { zh: '答案', en: 'an answer' },
  'note-kept': { zh: '备注', en: 'a note' },
  'call-ended': { zh: '拨打结果', en: 'the outcome' },
  refused: {
    zh: '{what}没有被接受：{why}请选择怎么办；之后的内容先存在本机。',
    en: 'Not accepted: {what}. {why} Please choose what to do; what follows is kept on this device meanwhile.',
  },
  again: { zh: '再发一次', en: 'Send again' },
  setAside: { zh: '搁置这一条，继续', en: 'Put this one by and go on' },
  leave: { zh: '放下这个样本，去下一个', en: 'Leave this unit for the next' },
  aside: {
    zh: '有 {n} 条被拒的内容搁置在本机，没有丢。',
    en: '{n} refused messages are put by on this device; nothing is lost.',
  },
}) satisfies Record<Message['kind'], unknown>;

// The unit is no longer in one's hand: nothing more about it will be accepted.
const UNIT_IS_GONE: readonly string[] = ['unit-not-held', 'not-found', 'not-allowed'];

interface Props {
  readonly entry: Entry;
  onAgain(unitId: string): void;
  onSetAside(unitId: string, which: 'refused' | 'all'): void;
}

export function RefusedNote({ entry, onAgain, onSetAside }: Props) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const { refusal, lane, message } = entry;
  if (!refusal) return null;
  const isGone = UNIT_IS_GONE.includes(refusal.code);
  return (
    <div className="notice notice-refused" role="alert" data-problem={refusal.code}>
      <p>{say('refused', { what: say(message.kind), why: ended(messageOf(refusal, language)) })}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => onAgain(lane.unitId)}>
          {say('again')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onSetAside(lane.unitId, isGone ? 'all' : 'refused')}
        >
          {isGone ? say('leave') : say('setAside')}
        </button>
      </div>
    </div>
  );
}

/** That something was put by, with the way to try it once more. */
export function SetAsideNote({
  entries,
  onAgain,
}: {
  readonly entries: readonly Entry[];
  onAgain(unitId: string): void;
}) {
  const say = useWords(WORDS);
  const [first] = entries;
  return first ? (
    <div className="notice notice-aside">
      <p>{say('aside', { n: entries.length })}</p>
      <button type="button" className="button" onClick={() => onAgain(first.lane.unitId)}>
        {say('again')}
      </button>
    </div>
  ) : null;
}

function ended(sentence: string): string {
  return /[。.!?！？]$/.test(sentence)
    ? sentence
    : `${sentence}${/[\u4e00-\u9fff]$/.test(sentence) ? '。' : '.'}`;
}
