// Yellow, red and black: raised by the server as the limits come and go, a hundred cases at a time.
import sql from 'sql-template-tag';
import { type CaseState, type Duty, remindersOf } from '#service/casework';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { nextReminderAt, reminderNow } from './cases.store.ts';

const AT_A_TIME = 100;

interface DueCase {
  readonly county: string;
  readonly caseId: string;
  readonly state: CaseState;
}

/** Raises every reminder that is due by now. Answers how many cases were looked at: fewer than a hundred means that none is left. */
export function raiseReminders(house: House): Promise<number> {
  return house.database.transaction('service', 'system', async (tx) => {
    const now = house.now();
    const due = await tx.rows<DueCase>(sql`
      select county, id as "caseId", state from service.case_file
      where next_reminder_at <= ${new Date(now)} order by next_reminder_at limit ${AT_A_TIME} for update skip locked`);
    for (const each of due) await remind(tx, each, now);
    return due.length;
  });
}

async function remind(tx: Transaction, { county, caseId, state }: DueCase, nowMs: number): Promise<void> {
  for (const duty of state.duties)
    for (const { level, atMs } of remindersOf(duty, state.rule))
      if (atMs <= nowMs) await raise(tx, { county, caseId, duty, level, nowMs });
  await tx.run(sql`
    update service.case_file set reminder = ${reminderNow(state, nowMs)}, next_reminder_at = ${nextReminderAt(state, nowMs)}
    where county = ${county} and id = ${caseId}`);
}

interface Raised {
  readonly county: string;
  readonly caseId: string;
  readonly duty: Duty;
  readonly level: string;
  readonly nowMs: number;
}

// Once for each level of each duty and limit, however often the server looks.
async function raise(tx: Transaction, { county, caseId, duty, level, nowMs }: Raised): Promise<void> {
  await tx.run(sql`
    insert into service.case_reminder (county, case_id, duty, level, due_at, at)
    values (${county}, ${caseId}, ${duty.what}, ${level}, ${new Date(duty.dueMs)}, ${new Date(nowMs)}) on conflict do nothing`);
}
