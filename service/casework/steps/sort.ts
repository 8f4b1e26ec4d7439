// What kind of matter it is, decided by a person.
import type { Bilingual } from '#base';
import { CASE_KINDS, type CaseKindCode, isCaseKind } from '../case-kinds.ts';
import type { CaseState } from '../case-state.ts';
import { dutyFrom } from '../duties.ts';
import { textAt } from '../fields.ts';
import { kindOfOtherSort } from '../limit-rules.ts';
import { choice, type Step, type Taken } from './step.ts';

const KIND_WORDS: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(CASE_KINDS).map(([code, { label }]) => [code, label]),
);

function kindAt(code: string): CaseKindCode | null {
  return isCaseKind(code) ? code : null;
}

// A kind may have limits of its own. Before acceptance they are followed at once; an accepted case keeps the rule of its day.
function underRuleOf(state: CaseState, { rule }: Taken): Partial<CaseState> {
  if (state.acceptedMs !== null) return {};
  return { rule, duties: state.duties.map(({ what, sinceMs }) => dutyFrom(what, sinceMs, rule)) };
}

export const SORT: Step = {
  label: { zh: '确定类型', en: 'sort' },
  explanation: { zh: '确定事项类型；程序只是提议', en: 'decide the kind; the program only proposes' },
  happened: { zh: '确定类型', en: 'sorted' },
  told: null,
  isForMany: true,
  takers: ['dispatcher', 'operator', 'handler'],
  after: ['received', 'routed', 'sent-back', 'accepted'],
  to: [],
  asks: { kind: choice('类型', 'kind', KIND_WORDS) },
  settles: [],
  owes: [],
  isHandling: false,
  refuses: ({ sort: wanted }, { facts }) => {
    const kind = kindAt(textAt(facts, 'kind'));
    if (kind === null || CASE_KINDS[kind].sort === wanted) return undefined;
    return kindOfOtherSort(kind, wanted);
  },
  apply: (state, taken) => ({ kind: kindAt(textAt(taken.facts, 'kind')), ...underRuleOf(state, taken) }),
};
