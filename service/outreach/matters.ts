// 五个一批: five batches of matters that a campaign settles, each matter with its end. It knows no party by name.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Words {
  readonly label: Bilingual;
}

interface Batch extends Words {
  /** how a matter of this batch may end */
  readonly ends: Readonly<Record<string, Bilingual>>;
}

const COMMON_ENDS = {
  'not-possible': { zh: '确实办不了，已说明', en: 'cannot be done, and told so' },
  'handed-on': { zh: '移交有权处理的单位', en: 'handed to those who can' },
} as const;

export const BATCHES = {
  disputes: {
    label: { zh: '化解一批矛盾纠纷', en: 'disputes settled' },
    ends: {
      agreed: { zh: '达成协议', en: 'agreed' },
      'to-court': { zh: '引导诉讼', en: 'taken to court' },
      ...COMMON_ENDS,
    },
  },
  petitions: {
    label: { zh: '清理一批信访积案', en: 'petitions cleared' },
    ends: {
      settled: { zh: '息诉办结', en: 'settled' },
      'reviewed-and-ended': { zh: '复查终结', en: 'ended after review' },
      ...COMMON_ENDS,
    },
  },
  safety: {
    label: { zh: '整治一批治安突出问题', en: 'safety problems put right' },
    ends: { 'put-right': { zh: '整治到位', en: 'put right' }, ...COMMON_ENDS },
  },
  families: {
    label: { zh: '救助一批困难群众', en: 'families helped' },
    ends: { helped: { zh: '已经救助', en: 'helped' }, ...COMMON_ENDS },
  },
  livelihood: {
    label: { zh: '办理一批民生实事', en: 'daily-life matters done' },
    ends: { done: { zh: '已经办好', en: 'done' }, ...COMMON_ENDS },
  },
} as const satisfies Readonly<Record<string, Batch>>;
export type BatchKind = keyof typeof BATCHES;

/** The words of an end, or undefined where the batch has no such end. */
export function endWords(batch: BatchKind, end: string): Bilingual | undefined {
  const ends: Readonly<Record<string, Bilingual>> = BATCHES[batch].ends;
  return Object.hasOwn(ends, end) ? ends[end] : undefined;
}

/** Problems: `matter-ended`, `matter-end-unknown`. */
export function mayEndMatter(
  matter: { readonly batch: BatchKind; readonly isEnded: boolean },
  end: string,
): Result<true> {
  if (matter.isEnded) return refused(problem('matter-ended', {}));
  if (!endWords(matter.batch, end))
    return refused(
      problem(
        'matter-end-unknown',
        { end, known: Object.keys(BATCHES[matter.batch].ends).join(', ') },
        'end',
      ),
    );
  return ok(true);
}
