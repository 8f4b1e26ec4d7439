import { describe, expect, it } from 'vitest';
import { readXlsForm } from '../xlsform/read-xlsform.ts';
import { sheetsOfMarkdown } from '../xlsform/sheets.ts';
import { formFlow } from './form-flow.ts';
import { play, type WrittenAnswer } from './play.ts';

const FORM = `
| survey |
| | type | name | label | relevant | constraint |
| | integer | n | 几岁 | | . >= 0 |
| | select_one yn | q | 题 | \${n} > 17 | |
| | select_multiple yn | m | 题 | \${n} > 17 and \${q} = '1' | |
| | date | d | 日 | | . > '2026-01-01' |
| | text | t | 字 | \${d} > '2026-03-01' | regex(., 'a') |
| choices |
| | list_name | name | label |
| | yn | 1 | 是 |
| | yn | 2 | 否 |`;

function played(answers: Readonly<Record<string, WrittenAnswer>>) {
  const steps = play(formFlow(readXlsForm(sheetsOfMarkdown(FORM))).flow, answers);
  return Object.fromEntries(
    steps.map(({ question, status, because }) => [
      question,
      because ? `${status} ${because.join(',')}` : status,
    ]),
  );
}

describe('an interview with answers written beforehand', () => {
  it.each([
    [
      { n: 18, q: '1', m: ['1', '2'] },
      { n: 'answered', q: 'answered', m: 'answered', d: 'blank', t: 'not-asked d' },
    ],
    [
      { n: 18, q: '2' },
      { n: 'answered', q: 'answered', m: 'not-asked q', d: 'blank', t: 'not-asked d' },
    ],
    [
      { n: 3, d: '2026-05-01', t: 'b' },
      { q: 'not-asked n', m: 'not-asked n,q', d: 'answered', t: 'not-decided' },
    ],
    [
      { n: -1, d: '2020-01-01' },
      { n: 'check-failed', d: 'check-failed' },
    ],
    [
      { n: 18.5, d: 'soon' },
      { n: 'impossible', d: 'impossible' },
    ],
    [{ n: 18, q: '7' }, { q: 'impossible' }],
    [{ n: 18, q: '1', m: ['1', '1'] }, { m: 'impossible' }],
  ])('%j', (answers, expected) => {
    expect(played(answers)).toMatchObject(expected);
  });
});
