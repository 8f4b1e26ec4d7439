import { beforeAll, describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, type CallOutcomeCode, isCallOutcome } from '#survey/fieldwork';
import { CONTENT, type ConsoleForTests, consoleOf, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';

const HOUR_MS = 3_600_000;
const OUTCOMES = Object.keys(CALL_OUTCOMES).filter(isCallOutcome);

let house: TestHouse;
let console: ConsoleForTests;

beforeAll(async () => {
  house = await aHouse();
  console = await consoleOf(house);
});

interface Standing {
  readonly standing: string;
  readonly attempts: number;
  readonly disposition: string;
  readonly dueMs: number;
  readonly interview: string | null;
  readonly events: string[];
}

async function whereItStands(unitId: string): Promise<Standing> {
  const [row] = await ownerRows<Standing>(
    house,
    `select u.standing, u.attempts, u.disposition, (extract(epoch from u.due_at) * 1000)::float8 as "dueMs", i.standing as interview,
       array(select e.body->>'kind' from survey.event e where e.unit_id = u.id order by e.at, e.received_at) as events
     from survey.unit u left join survey.interview i on i.unit_id = u.id where u.id = $1`,
    [unitId],
  );
  if (!row) throw new Error('no such unit');
  return row;
}

/** What an outcome needs to be told besides its code. */
function askedFor(code: CallOutcomeCode) {
  const { asks } = CALL_OUTCOMES[code];
  if (asks === 'note') return { note: '衡阳话' };
  if (asks === 'reason') return { reason: 'office-phone' };
  const atMs = MONDAY_MORNING + 5 * HOUR_MS;
  return asks === 'appointment' ? { appointment: { atMs, withWhom: '户主' } } : {};
}

/** As much of an interview as the outcome presupposes. */
function interviewFor(code: CallOutcomeCode) {
  const { interview } = CALL_OUTCOMES[code];
  if (interview === 'none' || interview === 'unfinished') return [];
  const answers = interview === 'begun' ? ELIGIBLE : { ...ELIGIBLE, ...CONTENT };
  return [console.started(), ...Object.entries(answers).map(([id, chosen]) => console.answered(id, chosen))];
}

describe.each(OUTCOMES)('a call that gives “%s”', (code) => {
  const outcome = CALL_OUTCOMES[code];

  it('leads where its row says', async () => {
    await console.take();
    const { unitId } = console;
    const messages = [console.placed(), ...interviewFor(code), console.ended(code, askedFor(code))];
    expect(await console.refusalOf(...messages)).toBeUndefined();
    const after = await whereItStands(unitId);
    expect([after.standing, after.attempts, after.disposition]).toEqual([
      outcome.endsUnit ? 'ended' : 'free',
      1,
      code,
    ]);
    expect(after.events.slice(0, 2)).toEqual(['unit-taken', 'call-placed']);
    expect(after.events).toContain('call-ended');
    expect(after.events.includes('unit-ended')).toBe(outcome.endsUnit);
    if (outcome.asks === 'appointment') expect(after.dueMs).toBe(MONDAY_MORNING + 5 * HOUR_MS);
    else if (!outcome.endsUnit)
      expect(after.dueMs).toBeGreaterThanOrEqual(
        MONDAY_MORNING + (outcome.tryAgainAfterMinutes ?? 0) * 60_000,
      );
    const ends = { none: null, unfinished: null, begun: 'broken-off', finished: 'completed' };
    expect(after.interview).toBe(ends[outcome.interview]);
  });

  it('is refused where the interview does not fit', async () => {
    await console.take();
    const started = [console.placed(), console.started()];
    const some = Object.entries(ELIGIBLE).map(([id, chosen]) => console.answered(id, chosen));
    const all = Object.entries(CONTENT).map(([id, chosen]) => console.answered(id, chosen));
    const refusals: Partial<Record<string, string>> = {};
    await console.send(...started);
    const ask = async (when: string) => {
      refusals[when] = await console.refusalOf(console.ended(code, askedFor(code)));
    };
    if (outcome.interview === 'begun' || outcome.interview === 'finished') await ask('nothing');
    await console.send(...some);
    if (outcome.interview === 'none' || outcome.interview === 'finished') await ask('some');
    await console.send(...all);
    if (outcome.interview !== 'finished') await ask('all');
    await console.send(console.ended('completed'));
    const expected = {
      none: { some: 'outcome-after-answers', all: 'outcome-after-end' },
      begun: { nothing: 'outcome-without-interview', all: 'outcome-after-end' },
      unfinished: { all: 'outcome-after-end' },
      finished: { nothing: 'outcome-not-for-interviewer', some: 'outcome-not-for-interviewer' },
    };
    expect(refusals).toEqual(expected[outcome.interview]);
  });
});

it.each(OUTCOMES.filter((code) => CALL_OUTCOMES[code].asks !== 'nothing'))(
  'a call that gives “%s” is refused without what that asks for',
  async (code) => {
    await console.take();
    const { asks } = CALL_OUTCOMES[code];
    expect(await console.refusalOf(console.placed(), console.ended(code))).toBe(`outcome-asks-${asks}`);
    await console.send(console.ended('no-answer'));
  },
);

describe('the end of a call is refused', () => {
  it.each([
    ['with an outcome that there is not', 'went-fishing', {}, 'outcome-unknown'],
    ['with a property for an outcome', 'constructor', {}, 'outcome-unknown'],
    ['with an appointment nobody asked for', 'no-answer', { atMs: 5 * HOUR_MS }, 'appointment-not-asked'],
    ['with an appointment in the past', 'appointment', { atMs: -1 }, 'appointment-in-past'],
    ['with one at this moment', 'appointment', { atMs: 0 }, 'appointment-in-past'],
    ['with one in a year', 'appointment', { atMs: 365 * 24 * HOUR_MS }, 'appointment-too-far'],
    ['with one with nobody', 'appointment', { atMs: HOUR_MS, withWhom: '' }, 'appointment-with-nobody'],
  ])('%s', async (_what, outcome, agreed, code) => {
    await console.take();
    const { atMs, withWhom = '李' } = { withWhom: undefined, atMs: undefined, ...agreed };
    const appointment = atMs === undefined ? {} : { appointment: { atMs: MONDAY_MORNING + atMs, withWhom } };
    expect(await console.refusalOf(console.placed(), console.ended(outcome, appointment))).toBe(code);
    await console.send(console.ended('no-answer'));
  });

  it('for a call that is over, or was never placed', async () => {
    await console.take();
    expect(await console.refusalOf(console.ended('no-answer'))).toBe('unit-call-not-open');
    await console.send(console.placed());
    const { callId } = console;
    console.callId = console.freshId();
    expect(await console.refusalOf(console.ended('no-answer'))).toBe('unit-call-not-open');
    expect(await console.refusalOf(console.placed())).toBe('unit-call-open');
    console.callId = callId;
    expect(await console.refusalOf(console.ended('no-answer'))).toBeUndefined();
    expect(await console.refusalOf(console.ended('busy'))).toBe('unit-not-held');
  });
});

it('free words of a reason are kept beside the chain, and the chain says only that there was another reason', async () => {
  await console.take();
  const reason = '全家搬到广东去了';
  await console.send(console.placed(), console.ended('not-eligible', { reason, note: '邻居代答' }));
  const rows = await ownerRows<{ reason: string; words: string }>(
    house,
    `select e.body->>'reason' as reason, w.words from survey.event e join survey.kept_words w on w.event_id = e.id
     where e.unit_id = $1 and e.body->>'kind' = 'call-ended'`,
    [console.unitId],
  );
  expect(rows).toEqual([{ reason: 'other', words: '全家搬到广东去了\n邻居代答' }]);
});
