// The details of an act as one line, and identifiers short enough for a table.
import type { Bilingual, Language } from '#base';

/** What details are called. One that is not listed here is shown by its name: nothing in the log is hidden. */
const DETAIL_WORDS: ReadonlyMap<string, Bilingual> = new Map([
  ['fileName', { zh: '文件', en: 'file' }],
  ['places', { zh: '村（社区）数', en: 'villages' }],
  ['hash', { zh: '指纹', en: 'hash' }],
  ['version', { zh: '问卷版本', en: 'questionnaire version' }],
  ['frame', { zh: '抽样框', en: 'frame' }],
  ['reason', { zh: '原因', en: 'reason' }],
  ['survey', { zh: '调查', en: 'survey' }],
  ['wanted', { zh: '改为', en: 'moved to' }],
]);

/** Values that are codes of ours, in words. */
const VALUE_WORDS: ReadonlyMap<string, Bilingual> = new Map([
  ['running', { zh: '进行中', en: 'running' }],
  ['paused', { zh: '暂停', en: 'paused' }],
  ['closed', { zh: '结束', en: 'closed' }],
]);

/** `文件：a.csv，村（社区）数：12`; nothing when there are none. */
export function detailsText(details: Readonly<Record<string, unknown>>, language: Language): string {
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  return Object.entries(details)
    .map(([name, value]) => `${DETAIL_WORDS.get(name)?.[language] ?? name}${colon}${said(value, language)}`)
    .join(comma);
}

function said(value: unknown, language: Language): string {
  return typeof value === 'string' ? (VALUE_WORDS.get(value)?.[language] ?? value) : JSON.stringify(value);
}

const LONGEST = 18;

/** An identifier by its last part, which differs where the first parts are the same: they are the time. */
export function shortId(subject: string): string {
  return subject.length > LONGEST ? `…${subject.slice(-12)}` : subject;
}
