import { expect, it } from 'vitest';
import { plainText } from '../spelling/plain-text.ts';
import { featuresOf } from './features.ts';
import { quotedCharacters } from './quoted.ts';

function features(original: string): Set<string> {
  const plain = plainText(original);
  return featuresOf({ text: plain.text, quoted: quotedCharacters(original, plain) });
}

it('characters are seen by ones, twos and threes, with where the sentence begins and ends', () => {
  expect([...features('夸咱')]).toEqual(expect.arrayContaining(['^', '夸', '咱', '^夸', '夸咱', '夸咱$']));
});

it('numbers are alike, but for those that tell', () => {
  expect(features('打97分').has('打0分')).toBe(true);
  expect(features('打100分').has('打10')).toBe(true);
  expect(features('打100分').has('打0分')).toBe(false);
});

it('groups are seen one after another, and beside whether a survey is spoken of', () => {
  expect([...features('民调来电请说满意')]).toEqual(
    expect.arrayContaining(['c:good', 'n1:good', 'p:urge>say', 'p:say>good']),
  );
  expect(features('请说满意').has('n0:good')).toBe(true);
});

it('a quoted word is told from a quoted sentence, and both from words of the speaker’s own', () => {
  expect(features('请说“满意”').has('q:1good')).toBe(true);
  expect(features('有人说“电话来了都要讲满意”').has('q:2good')).toBe(true);
  expect([...features('请说满意')].some((feature) => feature.startsWith('q:'))).toBe(false);
});
