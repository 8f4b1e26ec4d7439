import { expect, it } from 'vitest';
import { rememberedFor } from './remembered.ts';

it('what many ask within a while is reckoned once for each key, and again after it', async () => {
  let [nowMs, times] = [0, 0];
  const count = rememberedFor(
    1000,
    () => nowMs,
    async (key) => {
      times += 1;
      return `${key}${times}`;
    },
  );
  expect(await Promise.all([count('a'), count('a'), count('b')])).toEqual(['a1', 'a1', 'b2']);
  nowMs = 1000;
  expect(await count('a')).toBe('a3');
});

it('a failure is not remembered', async () => {
  let isBroken = true;
  const count = rememberedFor(
    1000,
    () => 0,
    async () => {
      if (isBroken) throw new Error('broken');
      return 'mended';
    },
  );
  await expect(count('a')).rejects.toThrow('broken');
  isBroken = false;
  expect(await count('a')).toBe('mended');
});

it('ever new keys fill no memory: what was known is reckoned again', async () => {
  let times = 0;
  const count = rememberedFor(
    1000,
    () => 0,
    async () => {
      times += 1;
    },
  );
  for (let nth = 0; nth <= 2000; nth += 1) await count(String(nth));
  await count('0');
  expect(times).toBe(2002);
});
