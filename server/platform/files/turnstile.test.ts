import { expect, it } from 'vitest';
import { turnstile } from './turnstile.ts';

it('lets so many through at once, so many wait, and refuses the rest', async () => {
  const gate = turnstile(2, 3);
  let [inside, most] = [0, 0];
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  const ends = await Promise.allSettled(Array.from({ length: 7 }, () => gate.pass(work)));
  expect(most).toBe(2);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(2);
  await gate.pass(work);
  expect(inside).toBe(0);
});

it('one that fails does not keep its place', async () => {
  const gate = turnstile(1, 0);
  await expect(gate.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.pass(async () => 'through')).toBe('through');
});
