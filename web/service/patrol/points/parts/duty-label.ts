// The words of a duty by its code; a code that no duty has is shown as it is.
import type { Bilingual } from '#base';
import { isPatrolDuty, PATROL_DUTIES } from '#service/patrol';

export function dutyLabel(code: string): Bilingual {
  return isPatrolDuty(code) ? PATROL_DUTIES[code].label : { zh: code, en: code };
}
