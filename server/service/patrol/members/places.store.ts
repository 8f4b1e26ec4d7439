// The name of a place as its office has it.
import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Transaction } from '../../../platform/database.ts';

export async function placeOf(tx: Transaction, code: string): Promise<Bilingual> {
  const row = await tx.first<{ name: Bilingual }>(sql`
    select json_build_object('zh', name_zh, 'en', name_en) as name from platform.organisation
    where region_code = ${code} and wing = 'service' order by created_at limit 1`);
  return row?.name ?? { zh: code, en: code };
}
