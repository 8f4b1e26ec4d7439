import { describe, expect, it } from 'vitest';
import { errorAnswer, written } from './answers.ts';

describe('an answer of Open311', () => {
  const list = {
    root: 'services',
    each: 'service',
    list: [{ service_code: 'a', metadata: false, group: null }],
  } as const;

  it('is XML with one element a field, and JSON with the same names', () => {
    expect(written(list, 'xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<services><service><service_code>a</service_code><metadata>false</metadata><group></group></service></services>',
    );
    expect(JSON.parse(written(list, 'json'))).toEqual([{ service_code: 'a', metadata: false, group: null }]);
  });

  it('may be one element with a list inside', () => {
    const one = {
      root: 'service_definition',
      one: { service_code: 'a', attributes: [{ code: 'x' }] },
    } as const;
    expect(written(one, 'xml')).toContain('<attributes><attribute><code>x</code></attribute></attributes>');
    expect(JSON.parse(written(one, 'json'))).toEqual({ service_code: 'a', attributes: [{ code: 'x' }] });
  });

  it('lets no text become markup, and leaves out what XML cannot say', () => {
    const text = written({ root: 'r', one: { a: '<b>&"\u0000\u001f\n' } }, 'xml');
    expect(text).toContain('<a>&lt;b&gt;&amp;&quot;\n</a>');
  });

  it('is an error with its code and a sentence', () => {
    expect(written(errorAnswer(403, 'no key'), 'xml')).toContain(
      '<errors><error><code>403</code><description>no key</description></error></errors>',
    );
    expect(JSON.parse(written(errorAnswer(403, 'no key'), 'json'))).toEqual([
      { code: 403, description: 'no key' },
    ]);
  });
});
