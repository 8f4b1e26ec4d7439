// Writes played cases a thousand at a time, row for row what taking them in and every step would have written.
import sql from 'sql-template-tag';
import { chanceFrom, localTime } from '#base';
import {
  CASE_KINDS,
  caseNumber,
  firstDue,
  gramsOf,
  remindersOf,
  STANDINGS,
  summaryOf,
} from '#service/casework';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { must } from '../../platform/refusal.ts';
import { nextReminderAt, reminderNow } from '../../service/casework/cases.store.ts';
import { reachOf } from '../../service/casework/reach-of-case.ts';
import { sealSender } from '../../service/casework/take-in.ts';
import { codeHash, trackingCode } from '../../service/resident/tracking-code.ts';
import { pathOf } from './cast.ts';
import type { PlayedCase } from './play-script.ts';

type Row = Readonly<Record<string, unknown>>;

const CASES_AT_A_TIME = 1000;
const FREEZING: readonly string[] = ['receive', 'accept', 'move-rule'];

/** Adds cases that are not there yet. @param nowMs which reminders have been raised by then */
export async function addPlayedCases(
  tx: Transaction,
  house: Pick<House, 'cipher'>,
  county: string,
  cases: readonly PlayedCase[],
  nowMs: number,
): Promise<void> {
  for (let at = 0; at < cases.length; at += CASES_AT_A_TIME) {
    const some = cases.slice(at, at + CASES_AT_A_TIME);
    await addRows(
      tx,
      'service.case_file',
      some.map((each) => fileRow(house, county, each, nowMs)),
    );
    await addRows(
      tx,
      'service.case_event',
      some.flatMap((each) => eventRows(county, each)),
    );
    await addRows(
      tx,
      'service.case_words',
      some.flatMap((each) => wordRows(county, each)),
    );
    await addRows(
      tx,
      'service.case_sender',
      some.flatMap((each) => senderRows(house, county, each)),
    );
    await addRows(
      tx,
      'service.case_reminder',
      some.flatMap((each) => reminderRows(county, each, nowMs)),
    );
    await addRows(
      tx,
      'service.mended_matter',
      some.flatMap((each) => mendedRows(county, each)),
    );
  }
}

const TABLES = {
  'service.case_file': sql`insert into service.case_file select * from jsonb_populate_recordset(null::service.case_file, `,
  'service.case_event': sql`insert into service.case_event select * from jsonb_populate_recordset(null::service.case_event, `,
  'service.case_words': sql`insert into service.case_words select * from jsonb_populate_recordset(null::service.case_words, `,
  'service.case_sender': sql`insert into service.case_sender select * from jsonb_populate_recordset(null::service.case_sender, `,
  'service.case_reminder': sql`insert into service.case_reminder select * from jsonb_populate_recordset(null::service.case_reminder, `,
  'service.mended_matter': sql`insert into service.mended_matter select * from jsonb_populate_recordset(null::service.mended_matter, `,
} as const;

async function addRows(tx: Transaction, table: keyof typeof TABLES, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(sql`${TABLES[table]} ${JSON.stringify(rows)}::jsonb) on conflict do nothing`);
}

const at = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const hex = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

function fileRow(house: Pick<House, 'cipher'>, county: string, played: PlayedCase, nowMs: number): Row {
  const { id, script, state, events } = played;
  const duty = firstDue(state.duties);
  return {
    ...{ county, id, number: numberOf(played), revision: events.length },
    ...{ sort: state.sort, kind: state.kind, source: script.source, standing: state.standing },
    is_open: STANDINGS[state.standing].isOpen,
    ...{ summary: summaryOf(script.text), text: script.text, grams: gramsOf(script.text) },
    ...{ place_code: script.placeCode, spot: script.spot, people: script.people },
    ...{ latitude: script.point?.latitude ?? null, longitude: script.point?.longitude ?? null },
    ...{ intake_unit_id: script.intakeOffice, unit_id: state.unit, acting_unit_id: state.actingUnit },
    ...{ person_id: state.person, reach: reachOf(pathsOf(played), state.keptUnits) },
    ...{
      kept_people: state.keptPeople,
      is_shielded: state.kind !== null && CASE_KINDS[state.kind].shieldsSender,
    },
    ...{ is_simulated: true, received_at: at(state.receivedMs), closed_at: at(state.closedMs) },
    ...{ duty: duty?.what ?? null, duty_due_at: at(duty?.dueMs ?? null), due_at: at(state.dueMs) },
    ...{ reminder: reminderNow(state, nowMs), next_reminder_at: nextReminderAt(state, nowMs) },
    ...{ returns: state.returns, exclusion: state.exclusion, state, photo_ids: [] },
    code_hash: hex(codeHash(trackingCode(house.cipher, county, id))),
  };
}

function numberOf({ script }: PlayedCase): string {
  const chance = chanceFrom(`case-number/${script.key}`);
  return caseNumber(
    localTime(script.receivedMs).date,
    Uint8Array.from({ length: 5 }, () => chance.integer(256)),
  );
}

function pathsOf({ script, state }: PlayedCase): readonly (readonly string[])[] {
  return [script.intakeOffice, state.unit, state.actingUnit].flatMap((id) =>
    id === null ? [] : [pathOf(id)],
  );
}

function eventRows(county: string, { id: caseId, events }: PlayedCase): Row[] {
  return events.map(({ id, event, unitId }, nth) => ({
    ...{ county, id, case_id: caseId, sequence: nth + 1, at: at(event.atMs) },
    ...{ person_id: event.personId, unit_id: unitId, step: event.step, facts: event.facts },
    rule: FREEZING.includes(event.step) ? event.rule : null,
  }));
}

function wordRows(county: string, { id: caseId, events }: PlayedCase): Row[] {
  return events
    .filter(({ words }) => Object.keys(words).length > 0)
    .map(({ id, words }) => ({ county, event_id: id, case_id: caseId, words }));
}

function senderRows(house: Pick<House, 'cipher'>, county: string, { id, script }: PlayedCase): Row[] {
  const sealed = must(sealSender(house, script.sender));
  if (!sealed) return [];
  const { name, number } = sealed;
  return [
    {
      ...{ county, case_id: id, name, is_verified: false, number_masked: number?.masked ?? null },
      number_sealed: number ? hex(number.sealed) : null,
      number_fingerprint: number ? hex(number.fingerprint) : null,
    },
  ];
}

function reminderRows(county: string, { id, state }: PlayedCase, nowMs: number): Row[] {
  return state.duties.flatMap((duty) =>
    remindersOf(duty, state.rule)
      .filter(({ atMs }) => atMs <= nowMs)
      .map(({ level, atMs }) => ({
        ...{ county, case_id: id, duty: duty.what, level, due_at: at(duty.dueMs), at: at(atMs) },
      })),
  );
}

function mendedRows(county: string, played: PlayedCase): Row[] {
  const { id, script, state, events } = played;
  const released = events.findLast(({ event }) => event.step === 'release');
  if (!released || !state.isReleased) return [];
  const { title = '', outcome = '' } = released.words;
  return [
    {
      ...{ county, case_id: id, number: numberOf(played), title, outcome, kind: state.kind },
      ...{ place_code: script.placeCode, sent_at: at(script.receivedMs), mended_at: at(state.closedMs) },
      ...{ photo_ids: [], released_by: released.event.personId, released_at: at(released.event.atMs) },
      ...{ taken_down_at: null, is_simulated: true },
    },
  ];
}
