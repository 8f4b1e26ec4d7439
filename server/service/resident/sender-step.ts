// A step that the sender of a case takes, known by its secret code and by nothing else.
import type { Fields, StepCode } from '#service/casework';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { caseOfCode, lockCase } from '../casework/cases.store.ts';
import { stepInCase } from '../casework/step-of-case.ts';
import type { CaseLink } from './cases-for-residents.ts';
import { codeHash } from './tracking-code.ts';

export interface SenderStep extends CaseLink {
  /** the event's own id: sent again, it happens once */
  readonly id: string;
  readonly step: StepCode;
  readonly fields: Fields;
}

/** Whether it was new. @throws Refusal `not-found`, and whatever the step itself says */
export async function senderStep(tx: Transaction, house: House, wanted: SenderStep): Promise<boolean> {
  const known = await caseOfCode(tx, wanted.county, codeHash(wanted.code));
  const key = { county: wanted.county, caseId: known?.id ?? '' };
  const file = known ? await lockCase(tx, key) : undefined;
  if (!file) return refuse(problem('not-found', { what: '这件诉求 / this request' }));
  const taker = { personId: null, unitId: null, relations: ['sender' as const] };
  const { id, step, fields } = wanted;
  return (await stepInCase(tx, house, key, file, taker, { id, revision: null, step, fields })).isNew;
}
