// Frames, their village tables and their numbers in the database. Numbers go in sealed and do not come out here.

import sql from 'sql-template-tag';
import type { PhoneType } from '#survey/sampling';
import type { Transaction } from '../../platform/database.ts';

export interface FrameFacts {
  readonly county: string;
  readonly id: string;
  readonly name: string;
  readonly isSimulated: boolean;
  /** the order of an internal frame */
  readonly pollOrderId: string | null;
  readonly consent: string | null;
  readonly path: readonly string[];
  readonly surveys: number;
}

export function listFrames(tx: Transaction, reach: readonly string[]) {
  return tx.rows<{
    county: string;
    id: string;
    name: string;
    isSimulated: boolean;
    isInternal: boolean;
    places: number;
    numbers: number;
    createdMs: number;
  }>(sql`
    select f.county, f.id, f.name, f.is_simulated as "isSimulated", f.is_internal as "isInternal", (extract(epoch from f.created_at) * 1000)::bigint as "createdMs",
      (select count(*) from survey.frame_place p where p.county = f.county and p.frame_id = f.id) as places,
      (select coalesce(sum((i.counts->>'taken')::int), 0) from survey.frame_import i where i.county = f.county and i.frame_id = f.id and i.standing = 'taken') as numbers
    from survey.frame f join platform.organisation o on o.id = f.organisation_id
    where o.path && ${reach}::uuid[] order by f.created_at desc`);
}

export function frameOf(tx: Transaction, county: string, id: string): Promise<FrameFacts | undefined> {
  return tx.first<FrameFacts>(sql`
    select f.county, f.id, f.name, f.is_simulated as "isSimulated", f.poll_order_id as "pollOrderId", f.consent, o.path,
      (select count(*) from survey.survey s where s.county = f.county and s.frame_id = f.id) as surveys
    from survey.frame f join platform.organisation o on o.id = f.organisation_id
    where f.county = ${county} and f.id = ${id}`);
}

/** Held until the transaction ends: villages, numbers and surveys of one frame change one after the other. */
export async function lockFrame(tx: Transaction, county: string, id: string): Promise<void> {
  await tx.rows(sql`select 1 from survey.frame where county = ${county} and id = ${id} for update`);
}

interface NewFrame {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly isSimulated: boolean;
  readonly personId: string;
  /** for an internal frame: the order it is made for, and how people agreed */
  readonly poll?: { readonly orderId: string; readonly consent: string };
}

export async function addFrame(tx: Transaction, frame: NewFrame): Promise<void> {
  await tx.run(sql`
    insert into survey.frame (county, id, organisation_id, name, is_simulated, created_by, poll_order_id, consent)
    values (${frame.county}, ${frame.id}, ${frame.organisationId}, ${frame.name}, ${frame.isSimulated}, ${frame.personId},
      ${frame.poll?.orderId ?? null}, ${frame.poll?.consent ?? null})
    on conflict (county, id) do nothing`);
}

export interface FramePlace {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly target: number;
}

export interface CountedPlace extends FramePlace {
  readonly mobiles: number;
  readonly landlines: number;
  readonly offices: number;
}

/** The village table, with how many numbers of each type the frame has there. */
export function placesOf(tx: Transaction, county: string, frameId: string): Promise<readonly CountedPlace[]> {
  return tx.rows<CountedPlace>(sql`
    select p.place_code as code, p.name, p.population, p.target,
      count(n.id) filter (where n.phone_type = 'mobile') as mobiles,
      count(n.id) filter (where n.phone_type = 'landline') as landlines,
      count(n.id) filter (where n.phone_type = 'office') as offices
    from survey.frame_place p
    left join survey.frame_number n on n.county = p.county and n.frame_id = p.frame_id and n.place_code = p.place_code
    where p.county = ${county} and p.frame_id = ${frameId}
    group by p.place_code, p.name, p.population, p.target, p.position order by p.position`);
}

export async function replacePlaces(
  tx: Transaction,
  county: string,
  frameId: string,
  places: readonly FramePlace[],
): Promise<void> {
  await tx.run(sql`delete from survey.frame_place where county = ${county} and frame_id = ${frameId}`);
  await tx.run(sql`
    insert into survey.frame_place (county, frame_id, place_code, name, population, target, position)
    select ${county}, ${frameId}, code, name, population, target, position
    from unnest(${places.map((place) => place.code)}::text[], ${places.map((place) => place.name)}::text[],
                ${places.map((place) => place.population)}::int[], ${places.map((place) => place.target)}::int[])
      with ordinality as t(code, name, population, target, position)`);
}

/** A number on its way into a frame. */
export interface SealedNumber {
  readonly row: number;
  readonly id: string;
  readonly place: string;
  readonly phoneType: PhoneType;
  readonly sealed: Buffer;
  readonly fingerprint: Buffer;
  readonly masked: string;
}

export async function stageNumbers(
  tx: Transaction,
  county: string,
  importId: string,
  numbers: readonly SealedNumber[],
): Promise<void> {
  await tx.run(sql`
    insert into survey.frame_staged_number (county, import_id, row_number, id, place_code, phone_type, number_sealed, number_fingerprint, number_masked)
    select ${county}, ${importId}, t.* from unnest(
      ${numbers.map((each) => each.row)}::int[], ${numbers.map((each) => each.id)}::uuid[], ${numbers.map((each) => each.place)}::text[],
      ${numbers.map((each) => each.phoneType)}::text[], ${numbers.map((each) => each.sealed)}::bytea[],
      ${numbers.map((each) => each.fingerprint)}::bytea[], ${numbers.map((each) => each.masked)}::text[]) as t`);
}

/** How many of the waiting numbers belong to a village that the table no longer has. */
export async function countStagedOutside(
  tx: Transaction,
  county: string,
  frameId: string,
  importId: string,
): Promise<number> {
  const counted = await tx.first<{ rows: number }>(sql`
    select count(*) as rows from survey.frame_staged_number n
    where n.county = ${county} and n.import_id = ${importId} and not exists
      (select 1 from survey.frame_place p where p.county = n.county and p.frame_id = ${frameId} and p.place_code = n.place_code)`);
  return counted?.rows ?? 0;
}

/** Moves what waits into the frame; numbers that the frame has already are left out. */
export function takeStaged(
  tx: Transaction,
  county: string,
  frameId: string,
  importId: string,
): Promise<number> {
  return tx.run(sql`
    insert into survey.frame_number (county, id, frame_id, place_code, phone_type, number_sealed, number_fingerprint, number_masked)
    select county, id, ${frameId}::uuid, place_code, phone_type, number_sealed, number_fingerprint, number_masked
    from survey.frame_staged_number where county = ${county} and import_id = ${importId} order by row_number
    on conflict do nothing`);
}

export async function clearStaged(tx: Transaction, county: string, importId: string): Promise<void> {
  await tx.run(
    sql`delete from survey.frame_staged_number where county = ${county} and import_id = ${importId}`,
  );
}
