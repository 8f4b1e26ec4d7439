// From asking to join to being a member: four checks, a public notice, objections, a signed undertaking. And what may be done when.
// It knows no name, no telephone and nobody's past.
import { type Bilingual, type Day, ok, plusDays, type Result, refused } from '#base';
import {
  GATE_CODES,
  GATES,
  type GateCode,
  type GateVerdict,
  gateReason,
  type ObjectionVerdict,
  objectionReason,
} from './gates.ts';
import { problem } from './problems.ts';

export interface Check {
  readonly gate: GateCode;
  readonly verdict: GateVerdict;
  readonly reason: string;
  /** who decided, by id */
  readonly by: string;
}

export interface Objection {
  /** null while it is open */
  readonly verdict: ObjectionVerdict | null;
}

export type ApplicationStanding = 'checking' | 'noticed' | 'joined' | 'refused' | 'withdrawn';

export interface Application {
  readonly standing: ApplicationStanding;
  readonly notice: { readonly from: Day; readonly to: Day } | null;
  /** in the order in which they were decided */
  readonly checks: readonly Check[];
  readonly objections: readonly Objection[];
}

interface Stage {
  readonly label: Bilingual;
  /** what happens next, and who does it, in the applicant's words */
  readonly next: Bilingual;
  readonly isOpen: boolean;
}

export const APPLICATION_STAGES = {
  checking: {
    label: { zh: '核对中', en: 'being checked' },
    next: { zh: '四关逐项核对', en: 'four checks, one by one' },
    isOpen: true,
  },
  failed: {
    label: { zh: '有一关没通过', en: 'a check failed' },
    next: { zh: '村委会答复您，您可以说明情况', en: 'the village office answers; you may explain' },
    isOpen: true,
  },
  checked: {
    label: { zh: '四关都过了', en: 'all checks passed' },
    next: { zh: '村里张榜公示', en: 'the village puts up a public notice' },
    isOpen: true,
  },
  noticed: {
    label: { zh: '公示中', en: 'on public notice' },
    next: {
      zh: '公示期满、没有异议，就签承诺书',
      en: 'when the notice ends without objection, the undertaking is signed',
    },
    isOpen: true,
  },
  objected: {
    label: { zh: '有异议待核实', en: 'an objection is open' },
    next: { zh: '村委会核实异议', en: 'the village office looks into the objection' },
    isOpen: true,
  },
  'to-sign': {
    label: { zh: '等签承诺书', en: 'to be signed' },
    next: { zh: '读一遍承诺书，签了就是队员', en: 'read the undertaking; whoever signs is a member' },
    isOpen: true,
  },
  joined: {
    label: { zh: '已入队', en: 'joined' },
    next: { zh: '已经是队员', en: 'is a member' },
    isOpen: false,
  },
  refused: {
    label: { zh: '未通过', en: 'not admitted' },
    next: { zh: '情况变了可以再申请', en: 'may ask again when things change' },
    isOpen: false,
  },
  withdrawn: {
    label: { zh: '本人撤回', en: 'withdrawn' },
    next: { zh: '随时可以再申请', en: 'may ask again at any time' },
    isOpen: false,
  },
} as const satisfies Readonly<Record<string, Stage>>;
export type ApplicationStage = keyof typeof APPLICATION_STAGES;

/** The check of a gate that counts: the last one decided. */
export function lastCheck(checks: readonly Check[], gate: GateCode): Check | undefined {
  return checks.findLast((check) => check.gate === gate);
}

/** Where an application stands on a day. */
export function stageOf({ standing, notice, checks, objections }: Application, today: Day): ApplicationStage {
  if (standing === 'checking') return stageOfChecks(checks);
  if (standing !== 'noticed') return standing;
  if (objections.some(({ verdict }) => verdict === 'upheld')) return 'failed';
  if (notice && today <= notice.to) return 'noticed';
  return objections.some(({ verdict }) => verdict === null) ? 'objected' : 'to-sign';
}

function stageOfChecks(checks: readonly Check[]): ApplicationStage {
  const verdicts = GATE_CODES.map((gate) => lastCheck(checks, gate)?.verdict);
  if (verdicts.includes('failed')) return 'failed';
  return verdicts.every((verdict) => verdict === 'passed') ? 'checked' : 'checking';
}

/** Problems: `patrol-not-being-checked`, `patrol-reason-unknown`, `patrol-checks-by-one`. */
export function mayDecideCheck({ standing, checks }: Application, wanted: Check): Result<true> {
  if (standing !== 'checking') return refused(problem('patrol-not-being-checked', {}));
  if (!gateReason(wanted.gate, wanted.verdict, wanted.reason))
    return refused(problem('patrol-reason-unknown', {}, 'reason'));
  const others = GATE_CODES.filter((gate) => gate !== wanted.gate).map((gate) => lastCheck(checks, gate));
  const isAllByOne = others.every((check) => check?.by === wanted.by);
  return isAllByOne ? refused(problem('patrol-checks-by-one', {})) : ok(true);
}

export const NOTICE_DAYS = { least: 5, usual: 7, most: 30 } as const;

/** The days of a notice that begins today. Problems: `patrol-checks-not-passed`, `patrol-notice-span`. */
export function noticeFrom(
  application: Application,
  today: Day,
  days: number,
): Result<{ readonly from: Day; readonly to: Day }> {
  if (stageOf(application, today) !== 'checked') {
    const open = GATE_CODES.filter((gate) => lastCheck(application.checks, gate)?.verdict !== 'passed');
    const zh = open.map((gate) => GATES[gate].label.zh).join('、');
    const en = open.map((gate) => GATES[gate].label.en).join(', ');
    return refused(problem('patrol-checks-not-passed', { openZh: zh || '—', openEn: en || '—' }));
  }
  if (!Number.isInteger(days) || days < NOTICE_DAYS.least || days > NOTICE_DAYS.most)
    return refused(
      problem('patrol-notice-span', { least: NOTICE_DAYS.least, most: NOTICE_DAYS.most }, 'days'),
    );
  return ok({ from: today, to: plusDays(today, days - 1) });
}

/** Problem: `patrol-not-on-notice`. */
export function mayObject({ standing, notice }: Application, today: Day): Result<true> {
  const isOn = standing === 'noticed' && notice !== null && notice.from <= today && today <= notice.to;
  return isOn ? ok(true) : refused(problem('patrol-not-on-notice', {}));
}

/** Problem: `patrol-reason-unknown`. */
export function mayDecideObjection(verdict: ObjectionVerdict, reason: string): Result<true> {
  return objectionReason(verdict, reason)
    ? ok(true)
    : refused(problem('patrol-reason-unknown', {}, 'reason'));
}

/** Problem: `patrol-not-to-sign`, with what is still awaited. */
export function maySign(application: Application, today: Day): Result<true> {
  const stage = stageOf(application, today);
  if (stage === 'to-sign') return ok(true);
  const { label, next } = APPLICATION_STAGES[stage];
  return refused(
    problem('patrol-not-to-sign', { stageZh: label.zh, stageEn: label.en, nextZh: next.zh, nextEn: next.en }),
  );
}

/** Nobody is turned away without a check that failed or an objection that was upheld. Problem: `patrol-nothing-against`. */
export function mayRefuse(application: Application, today: Day): Result<true> {
  return stageOf(application, today) === 'failed' ? ok(true) : refused(problem('patrol-nothing-against', {}));
}

/** Problem: `patrol-application-over`. */
export function mayWithdraw({ standing }: Pick<Application, 'standing'>): Result<true> {
  return standing === 'checking' || standing === 'noticed'
    ? ok(true)
    : refused(problem('patrol-application-over', {}));
}
