// The way of a roster from its cells to rows that wait: places, numbers, who is known already. Nothing here makes a member.
import { localTime, type Problem } from '#base';
import { dayNamed, placeNamed } from '#service/casework';
import { maskContactNumber, readContactNumber } from '#service/outreach';
import { type RosterRow, type RosterSheet, readRosterSheet } from '#service/patrol';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { must } from '../../../platform/refusal.ts';
import type { rowsOfSheet } from '../../../platform/rows-of-sheet.ts';
import { placesWithin, villagesIn } from '../../outreach/reach.ts';
import { problem } from '../problems.ts';
import type { SealedPhone } from './members.store.ts';
import { type KnownMember, knownByNumber, knownByTeam, type StagedRow } from './roster.store.ts';

export interface RosterFile {
  readonly fileName: string;
  readonly joinedOn: string;
  readonly placeCode?: string | undefined;
  readonly carries: 'yes' | 'no';
}

/** Problems: `patrol-roster-columns-missing`, `patrol-roster-identity-column`. Villages out of reach are none. */
export async function rosterOf(
  tx: Transaction,
  house: House,
  actor: Actor,
  county: string,
  file: RosterFile,
  cells: Awaited<ReturnType<typeof rowsOfSheet>>,
): Promise<RosterSheet> {
  const villages = await villagesIn(tx, await placesWithin(tx, actor, 'patrol.write', county));
  const names = new Map(villages.map(({ placeCode, name }) => [placeCode, name.zh]));
  const places = villages.map(({ placeCode, name }) => ({ code: placeCode, names: [name.zh, name.en] }));
  const stated = file.placeCode !== undefined && names.has(file.placeCode) ? file.placeCode : null;
  return must(
    readRosterSheet(cells, {
      today: localTime(house.now()).date,
      joinedOn: file.joinedOn,
      placeCode: stated,
      carries: file.carries === 'yes',
      readPlace: (written) => placeNamed(written, places),
      teamOf: (placeCode) => teamNameOf(names.get(placeCode) ?? placeCode),
      readDay: dayNamed,
      readNumber: readContactNumber,
    }),
  );
}

const OFFICE_ENDINGS = /(村民委员会|居民委员会|居委会|村委会|综治中心)?(（.*）)?$/;

/** What a village's team is called where the list does not say. */
export function teamNameOf(villageName: string): string {
  return `${villageName.replace(OFFICE_ENDINGS, '')}义务巡防队`;
}

interface Staged {
  readonly rows: readonly StagedRow[];
  readonly faults: readonly Problem[];
}

/** Rows as they wait, without those who are members already. */
export async function stagedRoster(
  tx: Transaction,
  house: House,
  county: string,
  rows: readonly RosterRow[],
): Promise<Staged> {
  const sealed = rows.map(
    (row): StagedRow => ({ ...row, memberId: newId(house.now()), number: sealedDigits(house, row.digits) }),
  );
  const known = await knownMembers(tx, county, sealed);
  const faults = sealed.flatMap((row) => known(row) ?? []);
  const refusedRows = new Set(faults.map(({ details }) => details.row));
  return { rows: sealed.filter(({ row }) => !refusedRows.has(row)), faults };
}

function sealedDigits({ cipher }: Pick<House, 'cipher'>, digits: string): SealedPhone | null {
  if (digits === '') return null;
  return {
    sealed: cipher.encrypt(digits),
    fingerprint: cipher.fingerprint(digits),
    masked: maskContactNumber(digits),
  };
}

async function knownMembers(
  tx: Transaction,
  county: string,
  rows: readonly StagedRow[],
): Promise<(row: StagedRow) => Problem | undefined> {
  const prints = rows.flatMap(({ number }) => number?.fingerprint ?? []);
  const byNumber = Map.groupBy(
    await knownByNumber(tx, county, prints),
    ({ fingerprint, name }) => `${fingerprint} ${name}`,
  );
  const nameless = rows.filter(({ number }) => number === null).map(({ name }) => name);
  const byTeam = new Set((await knownByTeam(tx, county, nameless)).map(teamAndName));
  return (row) => {
    const found = row.number && byNumber.get(`${row.number.fingerprint.toString('hex')} ${row.name}`)?.[0];
    const isKnown = found
      ? teamAndName(found) === teamAndName(row)
      : row.number === null && byTeam.has(teamAndName(row));
    if (isKnown) return atRow(problem('patrol-roster-known', {}), row);
    return found ? atRow(problem('patrol-roster-known-elsewhere', { team: found.teamName }), row) : undefined;
  };
}

function teamAndName({
  placeCode,
  teamName,
  name,
}: Pick<KnownMember, 'placeCode' | 'teamName' | 'name'>): string {
  return `${placeCode} ${teamName} ${name}`;
}

function atRow(found: Problem, { row }: RosterRow): Problem {
  return { ...found, where: `第${row}行 / row ${row}`, details: { ...found.details, row } };
}
