// Teams that anybody may ask to join, by village.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../../platform/database.ts';
import { placeNamed } from '../members/teams.store.ts';

export interface OpenTeam {
  readonly id: string;
  readonly name: string;
  readonly placeCode: string;
  readonly placeName: Bilingual;
}

export function openTeams(tx: Transaction, county: string): Promise<readonly OpenTeam[]> {
  return tx.rows<OpenTeam>(sql`
    select t.id, t.name, t.place_code as "placeCode", ${placeNamed(sql`t.place_code`)} as "placeName" from service.patrol_team t
    where t.county = ${county} and t.ended_on is null order by t.place_code, t.name, t.id`);
}
