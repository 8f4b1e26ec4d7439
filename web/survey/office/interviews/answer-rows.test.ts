import { describe, expect, it } from 'vitest';
import type { Option, Questionnaire } from '#survey/questionnaire';
import { answerRows, type TimedEvent } from './answer-rows.ts';

function option(code: string, label: string, more: Partial<Option> = {}): Option {
  return { code, label, readOut: true, exclusive: false, asksText: false, ...more };
}

const YES_NO = [option('1', '是'), option('2', '否')];

const QUESTIONNAIRE: Questionnaire = {
  format: 'wenan-questionnaire/1',
  title: '试',
  questions: [
    {
      id: 'Q1',
      kind: 'single',
      text: '安全吗？',
      screener: false,
      options: [option('1', '安全', { goTo: 'Q3' }), option('2', '不安全')],
    },
    {
      id: 'Q2',
      kind: 'multiple',
      text: '为什么？',
      screener: false,
      options: [option('1', '路灯'), option('9', '其他', { asksText: true })],
    },
    { id: 'Q3', kind: 'single', text: '满意吗？', screener: false, options: YES_NO },
  ],
};

function event(atMs: number, kind: string, fields: object = {}): TimedEvent {
  return { atMs, body: { kind, ...fields } };
}

const HISTORY = [
  event(0, 'call-placed'),
  event(1_000, 'interview-started'),
  event(9_000, 'answer-kept', { question: 'Q1' }),
  event(15_000, 'answer-kept', { question: 'Q2' }),
  event(20_000, 'answer-kept', { question: 'Q1' }),
  event(26_000, 'answer-kept', { question: 'Q3' }),
];

describe('an interview as it is reviewed', () => {
  it('shows every question in the questionnaire’s order with the words of 其他', () => {
    const answers = { Q1: { chosen: ['2'] }, Q2: { chosen: ['1', '9'], otherText: '狗多' } };
    const rows = answerRows(QUESTIONNAIRE, answers, []);
    expect(rows.map(({ question, status }) => [question.id, status])).toEqual([
      ['Q1', 'answered'],
      ['Q2', 'answered'],
      ['Q3', 'open'],
    ]);
    expect(rows[1]?.chosen.map(({ label }) => label)).toEqual(['路灯', '其他']);
    expect(rows[1]?.otherText).toBe('狗多');
  });

  it('says which answer led past a question that was not asked', () => {
    const [, skipped] = answerRows(QUESTIONNAIRE, { Q1: { chosen: ['1'] } }, []);
    expect(skipped?.status).toBe('skipped');
    expect(skipped?.because).toEqual({ questionId: 'Q1', optionLabel: '安全', how: 'go-to' });
  });

  it('shows an answer that a correction took off the route as set aside, and still shows it', () => {
    const [, aside] = answerRows(QUESTIONNAIRE, { Q1: { chosen: ['1'] }, Q2: { chosen: ['1'] } }, []);
    expect(aside?.status).toBe('set-aside');
    expect(aside?.chosen.map(({ label }) => label)).toEqual(['路灯']);
  });

  it('times each first answer from the one before, and counts corrections', () => {
    const rows = answerRows(QUESTIONNAIRE, {}, HISTORY);
    expect(rows.map(({ tookMs }) => tookMs)).toEqual([8_000, 6_000, 6_000]);
    expect(rows.map(({ corrections }) => corrections)).toEqual([1, 0, 0]);
  });

  it('does not count the days between two calls as time to answer', () => {
    const resumed = [
      ...HISTORY.slice(0, 3),
      event(86_400_000, 'interview-started'),
      event(86_404_000, 'answer-kept', { question: 'Q2' }),
    ];
    expect(answerRows(QUESTIONNAIRE, {}, resumed)[1]?.tookMs).toBe(4_000);
  });
});
