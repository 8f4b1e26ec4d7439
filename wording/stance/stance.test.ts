import { describe, expect, it } from 'vitest';
import { readsOutOptions, statesFigures, tellsOfCoaching, wasPutRight } from './stance.ts';
import { STANCE_CUES } from './stance-cues.ts';

/** For each cue, in its order, a sentence that it is there for. */
const MEANT = [
  '您刚才说还好,哪一项最接近呢?',
  '不得诱导群众作答',
  '如有人要求您说满意',
  'if anyone told you what to say',
  '打招呼的一律追责',
  '某校发放口径,已被通报',
  '请勿轻信这样的短信',
  '记者发现有社区统一口径',
  '这种做法不可取',
  '研究选项顺序对受访者的影响',
  '无论满意还是不满意,都请直说',
  '请说自己的真实想法,没有标准答案',
];

describe('what a sentence does with the words of coaching', () => {
  it.each(MEANT.map((sentence, nth) => [sentence, nth] as const))('%s is no coaching', (sentence, nth) => {
    expect(STANCE_CUES[nth]?.expression.test(sentence)).toBe(true);
    expect(tellsOfCoaching(sentence)).toBe(true);
  });

  it('every cue has such a sentence, and a reason in both languages', () => {
    expect(MEANT.length).toBe(STANCE_CUES.length);
    for (const { reason } of STANCE_CUES) expect(reason.zh && reason.en).not.toBe('');
  });

  it('coaching itself is not told of', () => {
    expect(tellsOfCoaching('请回答满意。')).toBe(false);
  });

  it('figures are stated, unless they are a target', () => {
    expect(statesFigures('满意的占61%')).toBe(true);
    expect(statesFigures('满意率务必达到100%')).toBe(false);
  });

  it('options are read out, unless one of them is urged', () => {
    expect(readsOutOptions('满意、比较满意、不太满意、不满意')).toBe(true);
    expect(readsOutOptions('满意、比较满意、不太满意,请直接回答满意')).toBe(false);
    expect(readsOutOptions('满意')).toBe(false);
  });

  it('a sentence may be put right by the next', () => {
    expect(wasPutRight('这种做法已被通报批评。')).toBe(true);
    expect(wasPutRight('谢谢配合。')).toBe(false);
  });
});
