// What residents ask for at the door becomes a case when an officer says so; it is answered there when the case is.
import sql from 'sql-template-tag';
import { ok } from '#base';
import type { CaseKindCode, CaseSort } from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { CaseKey } from './cases.store.ts';
import { takeInCase } from './take-in.ts';

interface RequestRow {
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

/** Problem: `not-found`, for a request out of one's sight. The household's address goes along, no name and no number: none was taken. */
export async function takeVisitRequestBy(
  house: House,
  actor: Actor,
  { county, requestId }: RequestKey,
  sorted: Sorted,
) {
  const act = { county, action: 'case-taken-in', subject: requestId };
  const taken = await change(house, 'service', actor, act, async (tx) => {
    const request = await tx.first<RequestRow>(sql`
      select r.text, r.place_code as "placeCode", coalesce(h.address, '') as address
      from service.visit_request r left join service.household h on h.county = r.county and h.id = r.household_id
      where r.county = ${county} and r.id = ${requestId} for update of r`);
    if (!request) return refuse(platformProblem('not-found', { what: '走访时的诉求 / request at the door' }));
    const { text, placeCode, address: spot } = request;
    const about = { people: [], units: [] };
    const incoming = { ...sorted, id: requestId, source: 'visit' as const, text, placeCode, spot, about };
    const found = await takeInCase(tx, house, actor, county, {
      ...incoming,
      point: null,
      sender: null,
      photoIds: [],
      isAboutPerson: false,
      isSimulated: false,
    });
    await tx.run(
      sql`update service.visit_request set case_id = ${found.caseId} where county = ${county} and id = ${requestId}`,
    );
    return found;
  });
  const { isNew: _isNew, ...answer } = taken;
  return ok(answer);
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
