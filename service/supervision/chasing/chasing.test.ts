import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHASE_PRESET,
  type ChaseRule,
  cardKey,
  chaseRound,
  checkChaseRule,
  daysLate,
  type Overdue,
  recipientsOf,
  SOURCE_CODES,
  stepNow,
} from './index.ts';

const LAMP: Overdue = {
  source: 'case',
  subject: 'a',
  organisationId: 'village',
  addressee: '',
  title: '231101-00001',
  owed: { zh: '办结', en: 'to close it' },
  dueOn: '2023-11-10',
  isSimulated: true,
};
const TODAY = '2023-11-20';

function codeOf(rule: ChaseRule): string {
  const checked = checkChaseRule(rule);
  return checked.ok ? 'ok' : checked.problem.code;
}

function ruleWith(...steps: ChaseRule['steps']): ChaseRule {
  return { steps, ofSource: {} };
}

describe('a rule', () => {
  it('that comes with the program fits', () => {
    expect(codeOf(CHASE_PRESET)).toBe('ok');
  });

  it.each([
    ['without a colour', ruleWith(), 'chase-rule-empty'],
    ['on the very day', ruleWith({ colour: 'yellow', daysLate: 0, to: ['unit'] }), 'chase-rule-out-of-order'],
    [
      'with red before yellow',
      ruleWith({ colour: 'red', daysLate: 1, to: ['unit'] }, { colour: 'yellow', daysLate: 2, to: ['unit'] }),
      'chase-rule-out-of-order',
    ],
    [
      'with red as soon as yellow',
      ruleWith({ colour: 'yellow', daysLate: 3, to: ['unit'] }, { colour: 'red', daysLate: 3, to: ['unit'] }),
      'chase-rule-out-of-order',
    ],
    [
      'behind the unit’s back',
      ruleWith({ colour: 'black', daysLate: 3, to: ['county'] }),
      'chase-rule-unit-left-out',
    ],
    ['with a source of no colour', { ...CHASE_PRESET, ofSource: { matter: [] } }, 'chase-rule-empty'],
  ] as const)('is refused %s', (_name, rule, code) => {
    expect(codeOf(rule)).toBe(code);
  });

  it('gives yellow after a day, red after five, black after ten, and a source its own days', () => {
    const colours = [0, 1, 4, 5, 9, 10, 400].map((days) => stepNow(CHASE_PRESET, 'case', days)?.colour);
    expect(colours).toEqual([undefined, 'yellow', 'yellow', 'red', 'red', 'black', 'black']);
    expect(stepNow(CHASE_PRESET, 'visit-missing', 400)?.colour).toBe('red');
    expect(stepNow(CHASE_PRESET, 'visit-missing', 6)).toBeUndefined();
  });
});

describe('a round', () => {
  const card = { id: '1', key: cardKey(LAMP), colour: 'yellow' } as const;

  it('issues a card for what is late, raises the one that is out, and lifts it when the matter is mended', () => {
    expect(chaseRound(CHASE_PRESET, [LAMP], [], '2023-11-11').issued[0]?.step.colour).toBe('yellow');
    expect(chaseRound(CHASE_PRESET, [LAMP], [card], TODAY).raised[0]?.step.colour).toBe('black');
    expect(chaseRound(CHASE_PRESET, [], [card], TODAY).lifted).toEqual(['1']);
  });

  it('lifts the card of a matter that was given more time, and issues none on the last day', () => {
    const extended = { ...LAMP, dueOn: TODAY };
    expect(chaseRound(CHASE_PRESET, [extended], [card], TODAY)).toMatchObject({ issued: [], lifted: ['1'] });
  });

  it('never takes a colour back, when a rule is made milder', () => {
    const milder = ruleWith({ colour: 'yellow', daysLate: 1, to: ['unit'] });
    const black = { ...card, colour: 'black' } as const;
    expect(chaseRound(milder, [LAMP], [black], TODAY)).toEqual({ issued: [], raised: [], lifted: [] });
  });

  const someOverdue = fc.record({
    source: fc.constantFrom(...SOURCE_CODES),
    subject: fc.constantFrom('a', 'b', 'c'),
    organisationId: fc.constantFrom('village', 'street'),
    addressee: fc.constantFrom('', '综治办'),
    title: fc.constant('x'),
    owed: fc.constant(LAMP.owed),
    dueOn: fc.integer({ min: 10, max: 22 }).map((day) => `2023-11-${day}`),
    isSimulated: fc.constant(true),
  });

  it('run again changes nothing, and every late thing has one card', () => {
    fc.assert(
      fc.property(fc.array(someOverdue), (overdue) => {
        const first = chaseRound(CHASE_PRESET, overdue, [], TODAY);
        const open = first.issued.map(({ key, step }) => ({ id: key, key, colour: step.colour }));
        expect(chaseRound(CHASE_PRESET, overdue, open, TODAY)).toEqual({
          issued: [],
          raised: [],
          lifted: [],
        });
        expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
        for (const {
          overdue: { dueOn },
        } of first.issued)
          expect(daysLate(dueOn, TODAY)).toBeGreaterThan(0);
      }),
    );
  });
});

it('a card goes to the unit, then to the one above, then to the county, each once', () => {
  const [yellow, red, black] = CHASE_PRESET.steps;
  if (!yellow || !red || !black) throw new Error('the preset has three steps');
  const path = ['county', 'street', 'village'];
  expect([yellow, red, black].map((step) => recipientsOf(step, path))).toEqual([
    ['village'],
    ['village', 'street'],
    ['village', 'street', 'county'],
  ]);
  expect(recipientsOf(black, ['county'])).toEqual(['county']);
});
