// The order of the five batches, and their matters as a table to take along.
import type { Bilingual, CsvCell } from '#base';
import { BATCHES, type BatchKind } from '#service/outreach';
import type { Matter } from '#wire/service';

export const BATCH_ORDER = [
  'disputes',
  'petitions',
  'safety',
  'families',
  'livelihood',
] as const satisfies readonly BatchKind[];

const HEADS: readonly Bilingual[] = [
  { zh: '类别', en: 'Batch' },
  { zh: '村（社区）', en: 'Village' },
  { zh: '事项', en: 'Matter' },
  { zh: '情况', en: 'What it is' },
  { zh: '责任人', en: 'Responsible' },
  { zh: '发现', en: 'Found' },
  { zh: '期限', en: 'Due' },
  { zh: '结果', en: 'End' },
  { zh: '结果说明', en: 'How it ended' },
];

interface Names {
  readonly text: (words: Bilingual) => string;
  readonly villageName: (placeCode: string) => string;
}

export function mattersCsv(
  rows: readonly Matter[],
  { text, villageName }: Names,
): readonly (readonly CsvCell[])[] {
  return [
    HEADS.map(text),
    ...rows.map((matter) => [
      text(BATCHES[matter.batch].label),
      villageName(matter.placeCode),
      matter.title,
      matter.text,
      matter.responsible,
      matter.foundOn,
      matter.dueOn,
      matter.end ? text(matter.end.words) : null,
      matter.end?.text ?? null,
    ]),
  ];
}
