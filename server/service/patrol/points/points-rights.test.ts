import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownerRows } from '../../../../scenarios/house-for-tests.ts';
import { aPointsDesk, type PointsDesk } from '../../../../scenarios/points-desk-for-tests.ts';
import { DEMO_COUNTY } from '../../../demo/demo-house.ts';
import { demoId } from '../../../demo/index.ts';
import type { Transaction } from '../../../platform/database.ts';
import { newId } from '../../../platform/identify.ts';

// What the database itself lets a person do, should a use case ever forget to ask.
let desk: PointsDesk;

beforeAll(async () => {
  desk = await aPointsDesk();
  await desk.served(desk.mine, '2026-03-01', 60);
  await desk.served(desk.second, '2026-03-01', 60);
  await ownerRows(
    desk.house,
    `insert into service.shop_good (county, id, name, about, cost, "left", changed_at) values ($1, $2, '杯', '', 5, 3, now())`,
    [DEMO_COUNTY, demoId('rights good')],
  );
  await ownerRows(
    desk.house,
    `insert into service.award (county, id, title, about, scope_code, seats, nominate_until, vote_until, made_at)
     values ($1, $2, '评选', '', $1, 1, '2026-03-01', '2026-03-10', now())`,
    [DEMO_COUNTY, demoId('rights award')],
  );
  await ownerRows(
    desk.house,
    `insert into service.award_nominee (county, award_id, member_id, reason, nominated_at, has_accepted) values ($1, $2, $3, '', now(), true)`,
    [DEMO_COUNTY, demoId('rights award'), desk.second],
  );
});

function as<Value>(person: string, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return desk.house.database.transaction('service', demoId(person), work);
}

describe('a volunteer, past every use case', () => {
  it('reads the own lines alone', async () => {
    const rows = await as('volunteer', (tx) =>
      tx.rows<{ member: string }>(sql`select distinct member_id as member from service.points_line`),
    );
    expect(rows).toEqual([{ member: desk.mine }]);
  });

  it('writes no line but of an own exchange, and changes none', async () => {
    const line = (kind: string) =>
      as('volunteer', (tx) =>
        tx.run(sql`
          insert into service.points_line (county, id, member_id, kind, source, day, points, written_at)
          values (${DEMO_COUNTY}, ${newId()}, ${desk.mine}, ${kind}, ${newId()}, '2026-03-01', 100, now())`),
      );
    await expect(line('correction')).rejects.toThrow('row-level security');
    await expect(line('exchange-back')).rejects.toThrow('row-level security');
    await expect(
      as('county', (tx) => tx.run(sql`update service.points_line set points = 9`)),
    ).rejects.toThrow('permission denied');
    await expect(
      as('volunteer', (tx) => tx.run(sql`update service.points_account set balance = 999`)),
    ).rejects.toThrow('permission denied');
  });

  it('changes no price and no rule', async () => {
    expect(await as('volunteer', (tx) => tx.run(sql`update service.shop_good set cost = 1`))).toBe(0);
    await expect(
      as('county', (tx) => tx.run(sql`update service.points_rule set points = 9`)),
    ).rejects.toThrow('permission denied');
  });

  it('votes in no other’s name and not for themselves, and reads no other’s ballot', async () => {
    const award = demoId('rights award');
    const cast = (voter: string, nominee: string) =>
      as('volunteer', (tx) =>
        tx.run(sql`select service.cast_vote(${DEMO_COUNTY}, ${award}, ${voter}, ${nominee})`),
      );
    await expect(cast(desk.third, desk.second)).rejects.toThrow('own vote');
    await expect(cast(desk.mine, desk.mine)).rejects.toThrow('own vote');
    await cast(desk.mine, desk.second);
    const seen = await as('village02', (tx) => tx.rows(sql`select * from service.award_ballot`));
    expect(seen).toEqual([]);
    await expect(
      as('county', (tx) => tx.run(sql`update service.award_nominee set votes = 99`)),
    ).rejects.toThrow('permission denied');
  });

  it('makes no certificate by hand', async () => {
    const made = as('volunteer', (tx) =>
      tx.run(sql`
        insert into service.service_certificate (county, id, member_id, nth, code_hash, says, made_at)
        values (${DEMO_COUNTY}, ${newId()}, ${desk.mine}, 1, ${Buffer.from('x')}, '{}', now())`),
    );
    await expect(made).rejects.toThrow('row-level security');
  });
});
