import { expect, it } from 'vitest';
import { addressLimit, networkOf } from './address-limit.ts';

it('an address may do something so often within a while, and again after it', () => {
  const limit = addressLimit(2, 1000);
  expect([limit.take('a', 5000), limit.take('a', 5001), limit.take('a', 5002)]).toEqual([true, true, false]);
  expect(limit.take('b', 5003)).toBe(true);
  expect(limit.take('a', 6001)).toBe(true);
});

it('ever new addresses fill no memory', () => {
  const limit = addressLimit(1, 1e9);
  for (let nth = 0; nth < 60_000; nth += 1) limit.take(`address ${nth}`, 1);
  expect(limit.take('address 0', 1)).toBe(true);
});

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s: whoever has a whole network of addresses has one', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
