import { describe, expect, it } from 'vitest';
import { answerFrom } from './answer-from.ts';

const ORIGIN = 'https://wenan.example';
const KEPT = ['/assets/field-page-1.js', '/mark.svg'];
const asked = (path: string, mode = 'no-cors', method = 'GET', origin = ORIGIN) =>
  answerFrom({ method, mode, url: `${origin}${path}` }, ORIGIN, KEPT);

describe('what the phone answers without a line', () => {
  it('opens its own page, wherever in it', () => {
    expect(asked('/field', 'navigate')).toBe('shell');
    expect(asked('/field?county=430422&view=map', 'navigate')).toBe('shell');
  });

  it('gives the files of this version, and no others', () => {
    expect(asked('/assets/field-page-1.js')).toBe('kept-file');
    expect(asked('/assets/field-page-2.js')).toBe('network');
  });

  it('never answers for the server, for another page, or for another site', () => {
    expect(asked('/api/me', 'cors')).toBe('network');
    expect(asked('/fieldwork', 'navigate')).toBe('network');
    expect(asked('/surveys', 'navigate')).toBe('network');
    expect(asked('/mark.svg', 'no-cors', 'POST')).toBe('network');
    expect(asked('/mark.svg', 'no-cors', 'GET', 'https://elsewhere.example')).toBe('network');
  });
});
