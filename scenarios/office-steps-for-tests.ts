// Steps that an office takes in a case, for tests that look at the case from outside: without the office's screens.
import type { Fields, Relation, StepCode } from '#service/casework';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { lockCase } from '../server/service/casework/cases.store.ts';
import { stepInCase } from '../server/service/casework/step-of-case.ts';
import { codeHash } from '../server/service/resident/tracking-code.ts';
import { ownerRows, type TestHouse } from './house-for-tests.ts';

const OFFICE: readonly Relation[] = ['dispatcher', 'handler', 'above', 'caller-back'];

/** A step as the street's office takes it. */
export function officeStep(house: TestHouse, caseId: string, step: StepCode, fields: Fields = {}) {
  const key = { county: DEMO_COUNTY, caseId };
  return house.database.transaction('service', 'system', async (tx) => {
    const file = await lockCase(tx, key);
    if (!file) throw new Error('no such case');
    const taker = { personId: demoId('street'), unitId: demoId('street'), relations: OFFICE };
    return stepInCase(tx, house, key, file, taker, { id: newId(), revision: null, step, fields });
  });
}

/** Routed to the street, taken up and closed with words for the resident. */
export async function closeCase(
  house: TestHouse,
  caseId: string,
  reply = '换了两个灯头，当晚就亮了。',
): Promise<void> {
  await officeStep(house, caseId, 'route', { unit: demoId('street') });
  await officeStep(house, caseId, 'accept');
  await officeStep(house, caseId, 'close', { resolution: 'resolved', result: reply, reply });
}

export interface CaseSeenByOwner {
  readonly id: string;
  readonly number: string;
  readonly standing: string;
  readonly is_shielded: boolean;
}

/** The case of a resident's code, or of the address of its page. */
export async function caseOfCode(house: TestHouse, codeOrPath: string): Promise<CaseSeenByOwner> {
  const code = (codeOrPath.split('/').at(-1) ?? '').replaceAll('-', '');
  const [row] = await ownerRows<CaseSeenByOwner>(
    house,
    'select id, number, standing, is_shielded from service.case_file where code_hash = $1',
    [codeHash(code)],
  );
  if (!row) throw new Error('there is no such case');
  return row;
}
