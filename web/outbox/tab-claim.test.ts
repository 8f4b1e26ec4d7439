import { describe, expect, it } from 'vitest';
import { channelClaim } from './tab-claim.ts';

// Tabs of one browser share the name of a channel; Node has the same channels.
function tab(name: string) {
  let isLost = false;
  const claim = channelClaim(new BroadcastChannel(name));
  return {
    take: (mode: 'ask' | 'take-over') =>
      claim.take(() => {
        isLost = true;
      }, mode),
    get isLost() {
      return isLost;
    },
    close: () => claim.release(),
  };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('tabs without locks', () => {
  it('let one tab work, tell the second so, and give way to it when asked', async () => {
    const [first, second] = [tab('a'), tab('a')];
    expect(await first.take('ask')).toBe(true);
    expect(await second.take('ask')).toBe(false);
    expect(await second.take('take-over')).toBe(true);
    await aMoment();
    expect([first.isLost, second.isLost]).toEqual([true, false]);
    first.close();
    second.close();
  });

  it('let the next tab work after the first has gone', async () => {
    const first = tab('b');
    await first.take('ask');
    first.close();
    const second = tab('b');
    expect(await second.take('ask')).toBe(true);
    second.close();
  });
});
