import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  APPLICATION_STAGES,
  type Application,
  type Check,
  mayDecideCheck,
  mayObject,
  mayRefuse,
  maySign,
  mayWithdraw,
  noticeFrom,
  stageOf,
} from './admission.ts';
import { GATE_CODES, GATES, type GateCode, type GateVerdict } from './gates.ts';
import { hasIdentityNumber, keepableText } from './identity-number.ts';
import { coverAfterLeaving, handoverOf } from './leaving.ts';

const NEW: Application = { standing: 'checking', notice: null, checks: [], objections: [] };
const check = (gate: GateCode, verdict: GateVerdict, by = 'village'): Check => ({
  gate,
  verdict,
  reason: Object.keys(GATES[gate].reasons[verdict])[0] ?? '',
  by,
});
const PASSED = [
  check('residents', 'passed'),
  check('captain', 'passed'),
  check('conduct', 'passed', 'street'),
  check('outlook', 'passed'),
];
const NOTICED: Application = {
  ...NEW,
  standing: 'noticed',
  notice: { from: '2026-06-01', to: '2026-06-07' },
  checks: PASSED,
};
const code = (result: { readonly ok: boolean; readonly problem?: { readonly code: string } }) =>
  result.ok ? 'ok' : result.problem?.code;

describe('an application', () => {
  it('is checked four times, noticed, signed, in this order and no other', () => {
    expect(stageOf(NEW, '2026-06-01')).toBe('checking');
    expect(stageOf({ ...NEW, checks: PASSED.slice(1) }, '2026-06-01')).toBe('checking');
    expect(stageOf({ ...NEW, checks: PASSED }, '2026-06-01')).toBe('checked');
    expect(stageOf(NOTICED, '2026-06-07')).toBe('noticed');
    expect(stageOf(NOTICED, '2026-06-08')).toBe('to-sign');
    expect(code(maySign(NOTICED, '2026-06-07'))).toBe('patrol-not-to-sign');
    expect(code(maySign(NOTICED, '2026-06-08'))).toBe('ok');
    expect(code(maySign({ ...NEW, checks: PASSED }, '2026-06-08'))).toBe('patrol-not-to-sign');
  });

  it('goes on when a check that failed is decided anew: the last decision counts', () => {
    const failed = { ...NEW, checks: [check('captain', 'failed'), ...PASSED] };
    expect(stageOf(failed, '2026-06-01')).toBe('checked');
    expect(stageOf({ ...NEW, checks: [...PASSED, check('captain', 'failed')] }, '2026-06-01')).toBe('failed');
  });

  it('waits while an objection is open, and fails when one is upheld', () => {
    expect(stageOf({ ...NOTICED, objections: [{ verdict: null }] }, '2026-06-08')).toBe('objected');
    expect(stageOf({ ...NOTICED, objections: [{ verdict: 'dismissed' }] }, '2026-06-08')).toBe('to-sign');
    expect(stageOf({ ...NOTICED, objections: [{ verdict: 'upheld' }] }, '2026-06-02')).toBe('failed');
  });

  it('is turned away for a check that failed or an objection that was upheld, and for nothing else', () => {
    expect(code(mayRefuse({ ...NEW, checks: PASSED }, '2026-06-01'))).toBe('patrol-nothing-against');
    expect(code(mayRefuse(NOTICED, '2026-06-09'))).toBe('patrol-nothing-against');
    expect(code(mayRefuse({ ...NEW, checks: [check('residents', 'failed')] }, '2026-06-01'))).toBe('ok');
  });

  it('is withdrawn at any time before its end', () => {
    expect(code(mayWithdraw(NEW))).toBe('ok');
    expect(code(mayWithdraw(NOTICED))).toBe('ok');
    expect(code(mayWithdraw({ standing: 'joined' }))).toBe('patrol-application-over');
  });
});

describe('a check', () => {
  it('is decided with one of its listed reasons and no other words', () => {
    for (const gate of GATE_CODES)
      for (const verdict of ['passed', 'failed'] as const) {
        expect(code(mayDecideCheck(NEW, check(gate, verdict)))).toBe('ok');
        expect(code(mayDecideCheck(NEW, { ...check(gate, verdict), reason: 'had a record in 2009' }))).toBe(
          'patrol-reason-unknown',
        );
        expect(code(mayDecideCheck(NEW, { ...check(gate, verdict), reason: 'toString' }))).toBe(
          'patrol-reason-unknown',
        );
      }
  });

  it('by the police station has one reason for yes and one for no: why is not asked', () => {
    expect(Object.keys(GATES.conduct.reasons.passed)).toHaveLength(1);
    expect(Object.keys(GATES.conduct.reasons.failed)).toHaveLength(1);
  });

  it('is not decided by one person four times over', () => {
    const three = { ...NEW, checks: PASSED.filter(({ gate }) => gate !== 'conduct') };
    expect(code(mayDecideCheck(three, check('conduct', 'passed', 'village')))).toBe('patrol-checks-by-one');
    expect(code(mayDecideCheck(three, check('conduct', 'passed', 'street')))).toBe('ok');
  });

  it('is past once the notice is up', () => {
    expect(code(mayDecideCheck(NOTICED, check('captain', 'failed')))).toBe('patrol-not-being-checked');
  });
});

describe('a public notice', () => {
  it('stands five days at least and begins when all four have passed', () => {
    const checked = { ...NEW, checks: PASSED };
    expect(noticeFrom(checked, '2026-06-28', 7)).toEqual({
      ok: true,
      value: { from: '2026-06-28', to: '2026-07-04' },
    });
    expect(code(noticeFrom(checked, '2026-06-28', 4))).toBe('patrol-notice-span');
    expect(code(noticeFrom(checked, '2026-06-28', 31))).toBe('patrol-notice-span');
    const early = noticeFrom({ ...NEW, checks: PASSED.slice(0, 2) }, '2026-06-28', 7);
    expect(early.ok || early.problem.message.zh).toBe('还不能公示，没过的关：行为关（派出所）、思想关');
  });

  it('takes objections on its days alone', () => {
    expect(
      ['2026-05-31', '2026-06-01', '2026-06-07', '2026-06-08'].map((day) => code(mayObject(NOTICED, day))),
    ).toEqual(['patrol-not-on-notice', 'ok', 'ok', 'patrol-not-on-notice']);
  });
});

it('every application ends, and one that is over has no next step of an office', () => {
  const verdict = fc.constantFrom<GateVerdict>('passed', 'failed');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...GATE_CODES), verdict)),
      fc.constantFrom('checking', 'noticed', 'joined', 'refused', 'withdrawn'),
      (decided, standing) => {
        const application = {
          ...NOTICED,
          standing,
          checks: decided.map(([gate, given]) => check(gate, given)),
        };
        const stage = stageOf(application, '2026-06-20');
        expect(APPLICATION_STAGES[stage].isOpen).toBe(standing === 'checking' || standing === 'noticed');
        if (APPLICATION_STAGES[stage].isOpen) expect(code(mayWithdraw(application))).toBe('ok');
      },
    ),
  );
});

describe('words that are not kept', () => {
  it.each([
    '11010519491231002X',
    '110105 19491231 002x',
    '证号110105491231002。',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('are an identity number, however it is written: %s', (text) => {
    expect(hasIdentityNumber(text)).toBe(true);
    expect(code(keepableText(`李四 ${text}`))).toBe('patrol-identity-number');
  });

  it.each([
    '00012345678',
    '13812345678',
    '13812345678 13987654321',
    '11010519491331002X',
    'V430422-000014',
    'PEAC20264304220000123456',
    '2026-06-01',
    '6222020200112233445',
  ])('are not a telephone, a volunteer number, a policy or a day: %s', (text) => {
    expect(hasIdentityNumber(text)).toBe(false);
  });

  it('are what a police record would say', () => {
    for (const text of ['2009年盗窃前科', '曾因赌博被拘留', '其父上访', 'was convicted in 2009'])
      expect(code(keepableText(text))).toBe('patrol-personal-record');
    expect(keepableText(' 桐木社区女子巡防队 ')).toEqual({ ok: true, value: '桐木社区女子巡防队' });
  });
});

describe('leaving', () => {
  it('lists the captaincy and every cover, and shortens what is covered to the last day', () => {
    const policies = [{ insurer: '演示保险', policyNumber: 'P1' }];
    expect(handoverOf({ isCaptain: true, policies }).map(({ kind }) => kind)).toEqual(['captaincy', 'cover']);
    expect(handoverOf({ isCaptain: false, policies: [] })).toEqual([]);
    expect(coverAfterLeaving({ from: '2026-01-01', to: '2026-12-31' }, '2026-06-30')).toEqual({
      from: '2026-01-01',
      to: '2026-06-30',
    });
    expect(coverAfterLeaving({ from: '2026-07-01', to: '2026-12-31' }, '2026-06-30')).toBeUndefined();
    expect(coverAfterLeaving({ from: '2026-01-01', to: '2026-03-31' }, '2026-06-30')).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
    });
  });
});
