import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, EVENT_WORDS } from '#survey/fieldwork';
import type { Questionnaire } from '#survey/questionnaire';
import { type HistoryEvent, tell } from './history-sentences.ts';

const CHOICE = { readOut: true, exclusive: false, asksText: false };

const QUESTIONNAIRE: Questionnaire = {
  format: 'wenan-questionnaire/1',
  title: '试',
  questions: [
    {
      id: 'S2',
      kind: 'single',
      text: '是否已年满18周岁？',
      screener: true,
      options: [
        { ...CHOICE, code: '2', label: '否', screensOut: { reasonCode: 'too-young', reasonLabel: '太年轻' } },
      ],
    },
    {
      id: 'Q1',
      kind: 'single',
      text: '安全吗？',
      screener: false,
      options: [
        { ...CHOICE, code: '1', label: '安全' },
        { ...CHOICE, code: '2', label: '不安全' },
      ],
    },
  ],
};

function event(
  id: string,
  kind: string,
  fields: object = {},
  more: Partial<HistoryEvent> = {},
): HistoryEvent {
  return { id, atMs: 0, personName: '李敏', words: null, body: { kind, ...fields }, ...more };
}

function sentence(kind: string, fields: object = {}, more: Partial<HistoryEvent> = {}) {
  return tell([event('e', kind, fields, more)], QUESTIONNAIRE)[0]?.sentence;
}

describe('the history of a unit', () => {
  it.each(Object.keys(EVENT_WORDS))('tells “%s” in both languages without a hole', (kind) => {
    const told = sentence(kind, {
      outcome: 'busy',
      disposition: 'busy',
      question: 'Q1',
      value: ['1'],
      atMs: 0,
      attempt: 1,
    });
    expect(told?.zh).not.toMatch(/undefined|NaN|“”|\{|\}/);
    expect(told?.en).not.toMatch(/undefined|NaN|“”|\{|\}/);
  });

  it('says who did it, and that nobody did what the system did', () => {
    expect(sentence('unit-taken')?.en).toBe('李敏 took the unit.');
    expect(sentence('unit-taken', {}, { personName: null })?.zh).toBe('系统取得了这个样本。');
  });

  it('tells an answer in the words of the questionnaire, and a correction with what stood before', () => {
    const history = [
      event('a', 'answer-kept', { question: 'Q1', value: ['1'] }),
      event('b', 'answer-kept', { question: 'Q1', value: ['2'], replaces: 'a' }),
    ];
    const [first, second] = tell(history, QUESTIONNAIRE);
    expect(first?.sentence.zh).toBe('李敏记下 Q1 的答案“安全”。');
    expect(first?.isCorrection).toBe(false);
    expect(second?.sentence.en).toBe('李敏 corrected Q1 from "安全" to "不安全".');
    expect(second?.isCorrection).toBe(true);
  });

  it.each(Object.keys(CALL_OUTCOMES))('tells a call that ended as “%s” by its label', (outcome) => {
    expect(sentence('call-ended', { outcome })?.zh).toMatch(/“.+”/);
    expect(sentence('call-ended', { outcome })?.en).not.toContain('undefined');
  });

  it('gives the reason in the questionnaire’s own words, in the table’s, or as it was written', () => {
    const why = (reason: string) => sentence('call-ended', { outcome: 'not-eligible', reason })?.zh;
    expect(why('too-young')).toContain('（太年轻）');
    expect(why('under-age')).toContain('（未满18周岁）');
    expect(why('别的原因')).toContain('（别的原因）');
  });

  it('tells an appointment by the clock of China, and keeps with whom beside it', () => {
    const [told] = tell(
      [event('e', 'appointment-made', { atMs: Date.UTC(2023, 8, 1, 11, 30) }, { words: '王先生' })],
      QUESTIONNAIRE,
    );
    expect(told?.sentence.zh).toContain('19:30');
    expect(told?.words).toBe('王先生');
  });

  it('tells what happened in one moment in the order in which it happens', () => {
    const history = [
      event('c', 'unit-ended', { disposition: 'completed' }),
      event('b', 'call-ended', { outcome: 'completed' }),
      event('a', 'interview-completed'),
    ];
    expect(tell(history, QUESTIONNAIRE).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('tells a kind that it does not know by its name', () => {
    expect(sentence('unit-painted')?.zh).toBe('unit-painted');
  });
});
