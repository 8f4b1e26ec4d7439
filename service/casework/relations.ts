// How somebody stands to a case: what a step's table names when it says who may take it. Roles come in as plain texts.
import type { Bilingual } from '#base';
import type { ReviewStage } from './limit-rules.ts';

export const RELATIONS = {
  sender: { zh: '反映人', en: 'who sent it' },
  operator: { zh: '热线受理员', en: 'hotline operator' },
  dispatcher: { zh: '调度员', en: 'dispatcher' },
  handler: { zh: '责任单位', en: 'the office responsible' },
  helper: { zh: '交办的下级单位', en: 'the office below that was told to act' },
  above: { zh: '上级单位', en: 'an office above' },
  mediator: { zh: '调解员', en: 'mediator' },
  'caller-back': { zh: '回访人（没有办过此事）', en: 'caller-back (who has not dealt with it)' },
  reviewer: {
    zh: '上一级单位（复查、复核；没有办过此事）',
    en: 'the office above the one whose answer is reviewed (somebody who has not dealt with it)',
  },
  system: { zh: '系统', en: 'the system' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Relation = keyof typeof RELATIONS;

const OFFICERS = ['county-officer', 'street-officer', 'village-worker'];
const UPPER_OFFICERS = ['county-officer', 'street-officer'];
const DISPATCHERS = ['dispatcher', 'county-officer'];

export interface Standpoint {
  readonly personId: string;
  readonly roles: readonly { readonly role: string; readonly organisationId: string }[];
  /** the organisations from the top down to the one that holds the case, itself last */
  readonly unitPath: readonly string[];
  /** the same for the one that took it in */
  readonly intakePath: readonly string[];
  /** the one below that was told to act, if any */
  readonly actingUnit: string | null;
  /** whoever had the case in hand */
  readonly handlers: readonly string[];
  /** which answer is under review, if any */
  readonly reviewStage: ReviewStage | null;
}

/** Every relation in which a person stands to a case; none for a stranger. */
export function relationsOf(point: Standpoint): Relation[] {
  const { unitPath, intakePath, actingUnit } = point;
  const unit = unitPath.at(-1);
  const onPath = [...unitPath, ...intakePath];
  const has = (wanted: readonly string[], where: readonly (string | null | undefined)[]): boolean =>
    point.roles.some(({ role, organisationId }) => wanted.includes(role) && where.includes(organisationId));
  const found: Relation[] = [];
  if (has(['hotline-operator'], onPath)) found.push('operator');
  if (has(DISPATCHERS, onPath)) found.push('dispatcher');
  if (has(OFFICERS, [unit])) found.push('handler');
  if (has(OFFICERS, [actingUnit])) found.push('helper');
  if (has(UPPER_OFFICERS, unitPath.slice(0, -1))) found.push('above');
  if (has(['mediator'], onPath)) found.push('mediator');
  if (mayCallBack(point, found)) found.push('caller-back');
  if (mayReview(point, found)) found.push('reviewer');
  return found;
}

// Never who dealt with it, nor anybody of the office that did.
function mayCallBack({ handlers, personId }: Standpoint, found: readonly Relation[]): boolean {
  const isApart = !handlers.includes(personId) && !found.includes('handler') && !found.includes('helper');
  return isApart && found.some((each) => each === 'operator' || each === 'dispatcher' || each === 'above');
}

// The office right above the one whose answer it is; where the house has none, the dispatcher keeps what an authority above decided.
function mayReview(
  { reviewStage, unitPath, roles, handlers, personId }: Standpoint,
  found: readonly Relation[],
): boolean {
  if (reviewStage === null || handlers.includes(personId)) return false;
  const above = unitPath.at(reviewStage === 'review' ? -2 : -3);
  if (above === undefined) return found.includes('dispatcher');
  return roles.some(({ role, organisationId }) => UPPER_OFFICERS.includes(role) && organisationId === above);
}
