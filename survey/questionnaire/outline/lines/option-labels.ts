// What an option's words alone say: that it stands apart, or that it is no answer to the matter.
// Whole labels only: 不了解 is a missing answer, 不了解处理情况 is an answer.
import type { MissingKind } from '../../model.ts';
import { shadowOf } from './characters.ts';

const MISSING_BY_LABEL: Readonly<Record<MissingKind, readonly string[]>> = {
  'dont-know': [
    '不了解',
    '不清楚',
    '不知道',
    '不太了解',
    '不太清楚',
    '说不清',
    '说不清楚',
    '说不好',
    '不好说',
    '难说',
    '很难说',
  ],
  refused: [
    '拒答',
    '拒绝回答',
    '拒绝作答',
    '不愿回答',
    '不愿意回答',
    '不愿评价',
    '不愿意评价',
    '不想回答',
    '不便回答',
    '不方便回答',
    '不方便透露',
  ],
  'not-applicable': ['不适用', '不涉及', '无此情况'],
};

const KIND_OF_LABEL: ReadonlyMap<string, MissingKind> = new Map([
  ...MISSING_BY_LABEL['dont-know'].map((label) => [label, 'dont-know'] as const),
  ...MISSING_BY_LABEL.refused.map((label) => [label, 'refused'] as const),
  ...MISSING_BY_LABEL['not-applicable'].map((label) => [label, 'not-applicable'] as const),
]);

/** The kind that every part of a label such as 不了解/不清楚 is of; of mixed parts, the first's. */
export function missingByLabel(label: string): MissingKind | undefined {
  const parts = shadowOf(label)
    .split(/[/|、,或]/)
    .map((part) => part.trim());
  const kinds = parts.map((part) => KIND_OF_LABEL.get(part));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

const NOTHING_OF_IT = /^(?:(?:以上|上述)(?:都|均|皆|全)?|都|均)?(?:没有|无|不是|不存在)$|^暂(?:时没有|无)$/;
const NONE_OF_THESE = /^(?:没有|无)(?:以上|上述|这些|这类|此类|任何|发现)/;

/**
 * Whether an option of a multiple choice stands alone when no mark says so: every missing kind does, and 无 and
 * its like; `guessed` for other labels that begin with 没有 (没有问题 stands alone, 没有路灯 does not).
 */
export function standsAlone(label: string, missing: MissingKind | undefined): 'sure' | 'guessed' | 'no' {
  if (missing || missingByLabel(label) || NOTHING_OF_IT.test(label) || NONE_OF_THESE.test(label))
    return 'sure';
  return label.startsWith('没有') ? 'guessed' : 'no';
}
