// What a patrol sees, and what becomes of it: a matter that somebody mends, a visit, or nothing. Of things and places; it keeps nothing
// about people.
import type { Bilingual } from '#base';

interface SeenKind {
  readonly label: Bilingual;
  /** as casework sorts it when it becomes a case */
  readonly sort: 'request' | 'dispute';
  readonly caseKind: string;
}

export const SEEN_KINDS = {
  lamp: { label: { zh: '路灯坏了', en: 'broken lamp' }, sort: 'request', caseKind: 'help' },
  road: {
    label: { zh: '路面、井盖、护栏', en: 'road, manhole, railing' },
    sort: 'request',
    caseKind: 'danger',
  },
  fire: {
    label: { zh: '用火用电隐患', en: 'danger of fire or current' },
    sort: 'request',
    caseKind: 'danger',
  },
  water: { label: { zh: '水边没有遮拦', en: 'unguarded water' }, sort: 'request', caseKind: 'danger' },
  rubbish: {
    label: { zh: '垃圾、积水、堵塞', en: 'rubbish, standing water' },
    sort: 'request',
    caseKind: 'help',
  },
  dispute: {
    label: { zh: '邻里纠纷', en: 'quarrel of neighbours' },
    sort: 'dispute',
    caseKind: 'neighbours',
  },
  wish: {
    label: { zh: '居民说的难处、建议', en: 'what a resident asks for' },
    sort: 'request',
    caseKind: 'suggest',
  },
  other: { label: { zh: '其他', en: 'something else' }, sort: 'request', caseKind: 'help' },
} as const satisfies Readonly<Record<string, SeenKind>>;
export type SeenKindCode = keyof typeof SEEN_KINDS;

export function isSeenKind(code: string): code is SeenKindCode {
  return Object.hasOwn(SEEN_KINDS, code);
}

/** What becomes of it. Whoever saw it says what is wanted; an office decides what is left. */
export const SEEN_ENDS = {
  case: { label: { zh: '成为一件诉求', en: 'becomes a case' }, needsReason: false },
  visit: { label: { zh: '上门走访', en: 'a visit' }, needsReason: false },
  nothing: { label: { zh: '不用再办', en: 'nothing more' }, needsReason: true },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly needsReason: boolean }>>;
export type SeenEnd = keyof typeof SEEN_ENDS;
