import { expect, it } from 'vitest';
import { INTERNAL_MARK, internalTitle } from './internal-poll.ts';

it('a mock poll bears its label once, whatever its title is made to be', () => {
  expect(internalTitle('三季度')).toBe(`${INTERNAL_MARK}三季度`);
  expect(internalTitle(internalTitle('公众安全感测评'))).toBe(`${INTERNAL_MARK}公众安全感测评`);
});
