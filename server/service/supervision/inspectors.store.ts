// Who can be sent where: the people of an office and below it who may inspect, with where they come from.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../platform/database.ts';

export interface KnownInspector {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Bilingual[];
  readonly paths: readonly (readonly string[])[];
  /** places in which the person has households to visit */
  readonly places: readonly string[];
}

/** @param roles those that may inspect */
export function inspectorsBelow(
  tx: Transaction,
  county: string,
  organisationId: string,
  roles: readonly string[],
): Promise<readonly KnownInspector[]> {
  return tx.rows<KnownInspector>(sql`
    select p.id, p.name, json_agg(json_build_object('zh', o.name_zh, 'en', o.name_en) order by o.region_code, m.role) as offices,
      json_agg(o.path order by o.region_code, m.role) as paths,
      array(select distinct a.place_code from service.assignment a where a.county = ${county} and a.person_id = p.id and a.ended_at is null) as places
    from platform.membership m join platform.person p on p.id = m.person_id join platform.organisation o on o.id = m.organisation_id
    where m.wing = 'service' and p.disabled_at is null and m.role = any (${roles}::text[])
      and exists (select 1 from platform.membership k join platform.organisation b on b.id = k.organisation_id
        where k.person_id = p.id and ${organisationId}::uuid = any (b.path) and b.region_code like ${`${county}%`})
    group by p.id, p.name order by p.name, p.id limit 2000`);
}
