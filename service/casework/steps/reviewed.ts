// What an office above finds when it looks at an answer: it stands, it is put right, or the matter is handled anew.
import type { Bilingual } from '#base';
import type { CaseState } from '../case-state.ts';
import { dutyFrom } from '../duties.ts';
import { textAt } from '../fields.ts';
import type { ReviewStage } from '../limit-rules.ts';
import { reopened } from './reopened.ts';
import type { Taken } from './step.ts';

export const REVIEW_FINDINGS = {
  upheld: { zh: '维持原答复', en: 'the answer stands' },
  changed: { zh: '变更原答复', en: 'the answer is put right' },
  revoked: { zh: '撤销原答复，重新办理', en: 'the answer is set aside; to be handled anew' },
} as const satisfies Readonly<Record<string, Bilingual>>;

// What is owed then hangs on what was found: taking it up again, or striking it off.
export function reviewed(state: CaseState, stage: ReviewStage, { facts, atMs }: Taken): Partial<CaseState> {
  if (textAt(facts, 'finding') !== 'revoked')
    return {
      standing: 'closed',
      review: { stage, decidedMs: atMs },
      duties: [dutyFrom('strike-off', atMs, state.rule)],
    };
  const again = reopened(state);
  const owed = again.unit === null ? 'route' : 'accept';
  return { ...again, duties: [dutyFrom(owed, atMs, state.rule)] };
}
