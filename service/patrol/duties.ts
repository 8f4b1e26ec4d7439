// The six duties of a patrol volunteer, as document 000 lists them. A new duty is one row here.
import type { Bilingual } from '#base';

interface Duty {
  readonly label: Bilingual;
  /** whether it may cost somebody's health: then nobody goes without accident cover in force (Volunteer Service Regulation, art. 17) */
  readonly isRisky: boolean;
}

export const PATROL_DUTIES = {
  guard: { label: { zh: '安全守护巡防', en: 'patrol and guard' }, isRisky: true },
  listener: { label: { zh: '社情民意收集', en: 'listening to residents' }, isRisky: false },
  publicist: { label: { zh: '政策法规宣传', en: 'explaining laws and policies' }, isRisky: false },
  mediator: { label: { zh: '矛盾纠纷调解', en: 'mediating disputes' }, isRisky: true },
  advocate: { label: { zh: '平安创建倡导', en: 'promoting a safe village' }, isRisky: false },
  helper: { label: { zh: '矫正对象帮扶', en: 'helping people back' }, isRisky: true },
} as const satisfies Readonly<Record<string, Duty>>;
export type PatrolDuty = keyof typeof PATROL_DUTIES;

export function isPatrolDuty(code: string): code is PatrolDuty {
  return Object.hasOwn(PATROL_DUTIES, code);
}
