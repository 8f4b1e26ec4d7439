import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plainText } from '../spelling/plain-text.ts';
import { sentencesOf } from '../spelling/sentences.ts';
import { beside, judge, readingsOf } from './judge.ts';
import { readWeights, type Weigher } from './model.ts';
import { WEIGHTS } from './weights.ts';

function judged(text: string, weigher?: Weigher): boolean[] {
  const plain = plainText(text);
  const readings = readingsOf(text, plain, sentencesOf(plain.text), new Set());
  return judge(readings, weigher).map(({ coaches }) => coaches);
}

const weigher = (...weights: readonly [string, number][]): Weigher => ({
  weights: new Map(weights),
  bias: 0,
});

it('a sentence coaches when the weights of its features are above nothing', () => {
  expect(judged('请说满意。', weigher(['p:say>good', 4]))).toEqual([true]);
  expect(judged('请说满意。', weigher(['p:say>good', -4]))).toEqual([false]);
});

it('a rule that matches adds its weight, and what tells of coaching takes its own away', () => {
  expect(judged('请回答满意。', weigher(['R:any', 3]))).toEqual([true]);
  expect(judged('请回答满意。', weigher(['R:any', 3], ['满意', -4]))).toEqual([false]);
  expect(judged('不得要求群众回答满意。', weigher(['R:any', 3]))).toEqual([false]);
});

it('neighbours help to understand, and never decide', () => {
  expect(beside(9, 9)).toBe(0.6);
  expect(beside(-9, -9)).toBe(-0.6);
  expect(beside(undefined, 0.5)).toBeCloseTo(0.3);
});

it('a sentence without any cue is not weighed', () => {
  expect(judged('猫。', weigher(['猫', 100]))).toEqual([false]);
});

it('an honest letter around it hides no coaching', () => {
  const text = '调查自愿参加。您怎么想就怎么说。接到电话请一律回答满意。回答严格保密。没有标准答案。';
  expect(judged(text)).toEqual([false, false, true, false, false]);
});

it('every weight has its provenance: the same weight, and in how many texts of either side it stood', () => {
  const file = readFileSync(new URL('./provenance.tsv', import.meta.url), 'utf8');
  const lines = file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const told = new Map(lines.map(([feature = '', weight]) => [feature, Number(weight) * 0.05]));
  expect(told).toEqual(new Map(readWeights(WEIGHTS).weights));
});
