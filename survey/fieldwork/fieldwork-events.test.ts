import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '#base';
import { EVENT_WORDS, type FieldworkEvent } from './fieldwork-events.ts';

describe('an event of fieldwork', () => {
  it('is plain data that can be hashed', () => {
    const event: FieldworkEvent = {
      kind: 'answer-kept',
      unit: 'u',
      interview: 'i',
      answer: 'a',
      question: 'Q1',
      value: '2',
    };
    const plain: Json = event;
    expect(canonicalJson(plain)).toBe(
      '{"answer":"a","interview":"i","kind":"answer-kept","question":"Q1","unit":"u","value":"2"}',
    );
  });

  it('is told in both languages', () => {
    for (const { zh, en } of Object.values(EVENT_WORDS)) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(en).toMatch(/^[a-z -]+$/);
    }
  });
});
