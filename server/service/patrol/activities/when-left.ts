// What activities do when a member leaves: the turns ahead are free for others, and the kit in hand is listed to be given back.
import sql from 'sql-template-tag';
import { localTime } from '#base';
import type { HandoverLine } from '#service/patrol';
import { KIT_KINDS, type KitKind } from '#service/patrol/activities';
import type { Transaction } from '../../../platform/database.ts';
import type { Leaver } from '../members/leaving.ts';

export async function leaveActivities(
  tx: Transaction,
  { county, memberId, lastDay }: Leaver,
): Promise<readonly HandoverLine[]> {
  const turns = await tx.rows<{ startMs: number }>(sql`
    update service.patrol_turn set ended_at = now(), ended_way = 'left'
    where county = ${county} and member_id = ${memberId} and ended_at is null
      and (start_at at time zone 'Asia/Shanghai')::date > ${lastDay}::date
    returning (extract(epoch from start_at) * 1000)::bigint as "startMs"`);
  const kit = await tx.rows<{ kind: KitKind; label: string; count: number }>(sql`
    select kind, label, count from service.patrol_kit
    where county = ${county} and member_id = ${memberId} and returned_on is null order by kind, label`);
  const days = turns.map(({ startMs }) => localTime(startMs).date).toSorted();
  return [
    ...days.map((what): HandoverLine => ({ kind: 'rota', what })),
    ...kit
      .filter(({ kind }) => KIT_KINDS[kind].isReturned)
      .map(
        ({ kind, label, count }): HandoverLine => ({
          kind: 'kit',
          what: `${KIT_KINDS[kind].label.zh} ${label} × ${count}`,
        }),
      ),
  ];
}
