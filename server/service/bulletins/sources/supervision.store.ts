// What is counted of inspections and of chasing, for bulletins: rounds of the place's own office, units and cards of the place.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import { instantsOf, type Scope } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { inPlace } from './places.store.ts';

/** The office of the place that orders rounds. */
export async function orderingOffice(tx: Transaction, { place }: Scope): Promise<string | null> {
  const row = await tx.first<{ id: string }>(sql`
    select id from platform.organisation where wing = 'service' and region_code = ${place} and merged_into is null order by created_at, id limit 1`);
  return row?.id ?? null;
}

export interface MendCounts {
  readonly asked: number;
  readonly overdue: number;
}

export async function mendsIn(tx: Transaction, scope: Scope): Promise<MendCounts> {
  const { fromMs, toMs } = instantsOf(scope.period);
  const [from, to] = [new Date(fromMs), new Date(toMs)];
  const row = await tx.first<MendCounts>(sql`
    select count(*) filter (where v.scored_at >= ${from} and v.scored_at < ${to}) as asked,
      count(*) filter (where m.due_on < ${scope.period.to}::date and v.scored_at < ${to} and (m.standing <> 'mended' or m.looked_at >= ${to})) as overdue
    from service.inspection_mend m join service.inspection_visit v on v.county = m.county and v.id = m.visit_id
    where m.county = ${scope.county}${inPlace(scope, sql`m.place_code`)}`);
  return row ?? { asked: 0, overdue: 0 };
}

export interface CardCounts {
  readonly issued: number;
  readonly black: number;
  readonly lifted: number;
}

export async function cardsIn(tx: Transaction, scope: Scope): Promise<CardCounts> {
  const { fromMs, toMs } = instantsOf(scope.period);
  const row = await tx.first<CardCounts>(sql`
    select count(*) filter (where e.kind = 'issued') as issued, count(*) filter (where e.colour = 'black' and e.kind in ('issued', 'raised')) as black,
      count(*) filter (where e.kind = 'lifted') as lifted
    from service.chase_event e join service.chase_card c on c.county = e.county and c.id = e.card_id
      join platform.organisation o on o.id = c.organisation_id
    where e.county = ${scope.county} and e.at >= ${new Date(fromMs)} and e.at < ${new Date(toMs)} and starts_with(o.region_code, ${scope.place})`);
  return row ?? { issued: 0, black: 0, lifted: 0 };
}

export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
}

/** In the order of their codes. */
export function unitsNamed(tx: Transaction, ids: readonly string[]): Promise<readonly KnownUnit[]> {
  return tx.rows<KnownUnit>(sql`
    select id, region_code as code, json_build_object('zh', name_zh, 'en', name_en) as name from platform.organisation
    where id = any (${ids}::uuid[]) order by region_code, id`);
}
