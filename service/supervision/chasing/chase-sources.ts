// Where overdue matters come from. A new source is a row here and its reader in the server, which the compiler asks for.
import type { Bilingual } from '#base';

export const CHASE_SOURCES = {
  case: { zh: '诉求和纠纷', en: 'requests and disputes' },
  'campaign-measure': { zh: '行动方案的措施', en: 'measures of a campaign' },
  'visit-promised': { zh: '约好再去的走访', en: 'visits promised' },
  'visit-missing': { zh: '方案结束还没走访的户', en: 'households not visited by the end of a campaign' },
  matter: { zh: '五个一批的事项', en: 'matters of the five batches' },
  suggestion: { zh: '评议会的意见', en: 'suggestions of review meetings' },
  'inspection-mend': { zh: '督查要求的整改', en: 'mending after inspections' },
  'patrol-handover': { zh: '队员退出后的交接', en: 'handovers after leaving a patrol team' },
  'patrol-kit': { zh: '退出后没还的装备', en: 'kit not returned after leaving' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ChaseSource = keyof typeof CHASE_SOURCES;

export const SOURCE_CODES = Object.keys(CHASE_SOURCES).filter(isChaseSource);

export function isChaseSource(code: string): code is ChaseSource {
  return Object.hasOwn(CHASE_SOURCES, code);
}
