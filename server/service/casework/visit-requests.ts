// What residents ask for at the door becomes a case when an officer says so; it is answered there when the case is.
import sql from 'sql-template-tag';
import { ok } from '#base';
import type { CaseKindCode, CaseSort } from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { trackingCode } from '../resident/tracking-code.ts';
import type { CaseKey } from './cases.store.ts';
import { takeInCase } from './take-in.ts';

interface RequestRow {
  readonly caseId: string | null;
  readonly text: string;
  readonly placeCode: string;
  readonly address: string;
}

interface RequestKey {
  readonly county: string;
  readonly requestId: string;
}

interface Sorted {
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly people: number;
}

/**
 * Problem: `not-found`, for a request out of one's sight. The household's address goes along, no name and no number: none was taken.
 * Asked again, it is the same case; its secret code goes only to whoever made it one, who tells the household.
 */
export async function takeVisitRequestBy(
  house: House,
  actor: Actor,
  { county, requestId }: RequestKey,
  sorted: Sorted,
) {
  const act = { county, action: 'case-taken-in', subject: requestId };
  const taken = await change(house, 'service', actor, act, async (tx) => {
    const request = await tx.first<RequestRow>(sql`
      select r.text, r.place_code as "placeCode", r.case_id as "caseId", coalesce(h.address, '') as address
      from service.visit_request r left join service.household h on h.county = r.county and h.id = r.household_id
      where r.county = ${county} and r.id = ${requestId} for update of r`);
    if (!request) return refuse(platformProblem('not-found', { what: '走访时的诉求 / request at the door' }));
    if (request.caseId !== null)
      return takenBefore(tx, house, actor.personId, { county, caseId: request.caseId });
    const { isNew: _isNew, ...made } = await makeCase(tx, house, actor, county, { ...request, ...sorted });
    await tx.run(
      sql`update service.visit_request set case_id = ${made.caseId} where county = ${county} and id = ${requestId}`,
    );
    return made;
  });
  return ok(taken);
}

// The intake has an id of its own: many see the request's, and with an intake's id and the same words its code is given again.
function makeCase(
  tx: Transaction,
  house: House,
  actor: Actor,
  county: string,
  { text, placeCode, address, sort, kind, people }: RequestRow & Sorted,
) {
  return takeInCase(tx, house, actor, county, {
    ...{ id: newId(house.now()), sort, kind, people, text, placeCode, spot: address },
    source: 'visit',
    about: { people: [], units: [] },
    point: null,
    sender: null,
    photoIds: [],
    isAboutPerson: false,
    isSimulated: false,
  });
}

async function takenBefore(tx: Transaction, house: House, personId: string, { county, caseId }: CaseKey) {
  const found = await tx.first<{ number: string; isOwn: boolean }>(sql`
    select c.number, e.person_id = ${personId} as "isOwn"
    from service.case_file c join service.case_event e on e.county = c.county and e.case_id = c.id and e.sequence = 1
    where c.county = ${county} and c.id = ${caseId}`);
  if (!found) return refuse(platformProblem('not-found', { what: '诉求或纠纷 / case' }));
  const code = found.isOwn ? trackingCode(house.cipher, county, caseId) : null;
  return { caseId, number: found.number, code };
}

/** Tells the visits that the case they led to is done. */
export async function answerVisitRequest(
  tx: Transaction,
  key: CaseKey,
  now: Date,
  words: string,
): Promise<void> {
  await tx.run(sql`select service.answer_visit_request(${key.county}, ${key.caseId}, ${now}, ${words})`);
}
