import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Scenario } from '../specimens/scenario.ts';
import { optionsInOrder } from './option-order.ts';

const TEXT =
  '顺序\n1、您最担心什么?(多选题,选项随机)\n(1)路灯 (2)停车 (3)养犬 (4)噪音 (5)其他(请注明:) (6)都没有 (98)不清楚(不读出)\n';

function question(text: string) {
  const [first] = new Scenario(text).questionnaire.questions;
  if (!first) throw new Error('no question');
  return first;
}

const codesFor = (text: string, seed: string) => optionsInOrder(question(text), seed).map(({ code }) => code);

it('turns the options by the interview, keeps the others at the end, and gives the same order again', () => {
  fc.assert(
    fc.property(fc.uuid(), (seed) => {
      const codes = codesFor(TEXT, seed);
      expect(codes.slice(4)).toEqual(['5', '6', '98']);
      expect(codes.slice(0, 4).toSorted()).toEqual(['1', '2', '3', '4']);
      expect(codesFor(TEXT, seed)).toEqual(codes);
    }),
  );
});

it('puts each option first about equally often', () => {
  const first = Array.from({ length: 4_000 }, (_, nth) => codesFor(TEXT, `interview ${nth}`)[0]);
  const counts = ['1', '2', '3', '4'].map((code) => first.filter((each) => each === code).length);
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(120);
});

it('leaves options that are not turned as printed', () => {
  expect(codesFor(TEXT.replace(',选项随机', ''), 'any')).toEqual(['1', '2', '3', '4', '5', '6', '98']);
});
