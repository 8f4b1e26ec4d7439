import { describe, expect, it } from 'vitest';
import { deviceOf } from './device.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36';

describe('the device of a session', () => {
  it.each([
    [CHROME, 'Chrome · Windows'],
    [`${CHROME} Edg/128.0`, 'Edge · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari · iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0',
      'WeChat · Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'Firefox · Linux'],
  ])('that says “%s” is shown as “%s”', (userAgent, shown) => {
    expect(deviceOf(userAgent)).toBe(shown);
  });

  it('that is no browser is shown as it calls itself', () => {
    expect(deviceOf('node')).toBe('node');
    expect(deviceOf('  ')).toBeUndefined();
  });
});
