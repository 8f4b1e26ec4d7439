// What points do when a member leaves: they stay on the account, and what was exchanged and not yet fetched is listed to be handed out.
import sql from 'sql-template-tag';
import type { HandoverLine } from '#service/patrol';
import type { Transaction } from '../../../platform/database.ts';
import type { Leaver } from '../members/leaving.ts';

export async function leavePoints(
  tx: Transaction,
  { county, memberId }: Leaver,
): Promise<readonly HandoverLine[]> {
  const orders = await tx.rows<{ name: string; count: number }>(sql`
    select g.name, e.count from service.shop_exchange e join service.shop_good g on g.county = e.county and g.id = e.good_id
    where e.county = ${county} and e.member_id = ${memberId} and e.standing = 'ordered' order by e.ordered_at, e.id`);
  return orders.map(({ name, count }) => ({ kind: 'exchange', what: `${name} × ${count}` }));
}
