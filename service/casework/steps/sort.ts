// What kind of matter it is, decided by a person.
import type { Bilingual } from '#base';
import { CASE_KINDS, CASE_SORTS, type CaseKindCode, isCaseKind } from '../case-kinds.ts';
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { choice, type Step } from './step.ts';

const KIND_WORDS: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(CASE_KINDS).map(([code, { label }]) => [code, label]),
);

function kindAt(code: string): CaseKindCode | null {
  return isCaseKind(code) ? code : null;
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
    const [{ zh, en }, sortWords] = [CASE_KINDS[kind].label, CASE_SORTS[wanted].label];
    return problem(
      'kind-of-other-sort',
      { kindZh: zh, kindEn: en, sortZh: sortWords.zh, sortEn: sortWords.en },
      'kind',
    );
  },
  apply: (_state, { facts }) => ({ kind: kindAt(textAt(facts, 'kind')) }),
};
