import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording, kindsSpokenOf, NEUTRAL_TEXTS, PRESSURE_KINDS, readWordingRules } from '#wording';
import { DOCUMENT_PASSAGES } from './specimens/documents.ts';
import { type Specimen, specimens } from './specimens/texts.ts';

const read = (name: string, half: 'tuning' | 'held-out'): Specimen[] =>
  specimens(readFileSync(new URL(`./specimens/${name}/first.txt`, import.meta.url), 'utf8'), half);
const isMarked = ({ text }: Specimen): boolean => checkWording(text).length > 0;
const kindsIn = (text: string): string[] => checkWording(text).map(({ kind }) => kind);

describe('the letters that this check was built for', () => {
  it.each(DOCUMENT_PASSAGES)('$kind: $phrase', ({ kind, phrase, text }) => {
    const found = checkWording(text).filter((finding) => finding.kind === kind);
    expect(found.some((finding) => finding.phrase.includes(phrase) || phrase.includes(finding.phrase))).toBe(
      true,
    );
  });

  it('every kind has a text in the written sets that it is found in', () => {
    const texts = read('coaching', 'tuning');
    for (const kind of Object.keys(PRESSURE_KINDS))
      expect(
        texts.some(({ labels, text }) => labels.includes(kind) && kindsIn(text).includes(kind)),
        kind,
      ).toBe(true);
  });
});

describe.each(['tuning', 'held-out'] as const)('the %s half of the first set', (half) => {
  it('nine coaching texts of ten are found', () => {
    const texts = read('coaching', half);
    expect(texts.filter(isMarked).length / texts.length).toBeGreaterThanOrEqual(0.9);
  });

  it('one neutral text of twenty at most is marked', () => {
    const texts = read('neutral', half);
    expect(texts.filter(isMarked).length / texts.length).toBeLessThanOrEqual(0.05);
  });
});

describe('disguised spelling', () => {
  it.each([
    '满意',
    '滿意',
    '满 意',
    '满★意',
    '满\u200b意',
    'man意',
    'manyi',
    '满億',
    '「满意」',
    '满.意',
    '满😀意',
  ])('is seen through: %s', (word) => {
    expect(kindsIn(`接到民调电话请回答${word}。`)).toContain('sample-answer');
  });

  it('a phrase is given as it stands in the text, disguise and all', () => {
    expect(checkWording('😀請說滿★意').map(({ phrase, start, end }) => [phrase, start, end])).toEqual([
      ['請說滿★意', 2, 7],
    ]);
  });
});

it('a warning that quotes coaching is no coaching, and the quoted coaching alone is', () => {
  expect(kindsIn('不得要求群众回答“满意”。')).toEqual([]);
  expect(kindsIn('请回答“满意”。')).toEqual(['sample-answer']);
});

it('whatever the text, each phrase stands where it is said to stand', () => {
  const words = fc.constantFrom(
    '请',
    '回答',
    '满意',
    '滿',
    '意',
    '★',
    ' ',
    '\u200b',
    '😀',
    '。',
    '民调',
    'ﬃ',
    'an全',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { start, end, phrase } of checkWording(text)) {
        expect(text.slice(start, end)).toBe(phrase);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});

describe('the ready-made texts', () => {
  const texts = Object.entries(NEUTRAL_TEXTS).flatMap(([name, { text }]) => [
    [`${name} zh`, text.zh],
    [`${name} en`, text.en],
  ]);
  it.each(texts)('%s: nothing is found in it', (_, text) => {
    expect(checkWording(text ?? '')).toEqual([]);
  });

  it('and something is as soon as an answer is slipped in', () => {
    expect(kindsIn(`${NEUTRAL_TEXTS.sms.text.zh}请回答满意。`)).toContain('sample-answer');
  });
});

describe('an office’s own rules', () => {
  const reason = { zh: '本地说法', en: 'a local saying' };

  it('are read and applied beside the house’s', () => {
    const { rules, problems } = readWordingRules({
      rules: [{ kind: 'sample-answer', pattern: '要得…巴适', reason }],
    });
    expect(problems).toEqual([]);
    expect(checkWording('稻子要得熟巴适').length).toBe(0);
    expect(checkWording('稻子要得熟巴适', rules).map(({ phrase }) => phrase)).toEqual(['要得熟巴适']);
  });

  it('with a fault are left out, each told with its place', () => {
    const { rules, problems } = readWordingRules({
      rules: [
        { kind: 'nagging', pattern: '好好', reason },
        { kind: 'reward', pattern: '<nothing>好', reason },
        { kind: 'reward', pattern: '(好', reason },
        { kind: 'reward', pattern: '好好' },
        7,
      ],
    });
    expect(rules).toEqual([]);
    expect(problems.map(({ code, where }) => `${where} ${code}`)).toEqual([
      'rules[0].kind wording-rule-kind',
      'rules[1].pattern wording-rule-pattern',
      'rules[2].pattern wording-rule-pattern',
      'rules[3].reason wording-rule-reason',
      'rules[4] wording-rules-shape',
    ]);
    expect(readWordingRules('x').problems.map(({ code }) => code)).toEqual(['wording-rules-shape']);
  });
});

describe('a resident who tells of coaching', () => {
  it.each(['他让我说很满意', '让我说很满意，说完给一袋米', '村干部叫我们回答满意'])(
    '%s: is told the kind',
    (account) => {
      expect(kindsSpokenOf(account)).toContain('sample-answer');
    },
  );

  it.each(['问我治安怎么样', '我觉得很满意'])('%s: speaks of none', (account) => {
    expect(kindsSpokenOf(account)).toEqual([]);
  });
});

it('ten megabytes on one line are read in seconds', () => {
  const started = performance.now();
  checkWording('请民调都说满回答'.repeat(420_000));
  expect(performance.now() - started).toBeLessThan(30_000);
});
