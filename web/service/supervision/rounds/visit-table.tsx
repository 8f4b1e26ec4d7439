// The units of a round: who goes there, what was found, whether it counts.
import { Button, Table } from 'antd';
import { INSPECTION_STANDINGS, type InspectionStanding } from '#service/supervision';
import type { InspectionVisit } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  unit: { zh: '单位', en: 'Unit' },
  inspector: { zh: '督查员', en: 'Inspector' },
  standing: { zh: '状态', en: 'Standing' },
  score: { zh: '得分', en: 'Score' },
  mends: { zh: '整改', en: 'Mending' },
  open: { zh: '看', en: 'Look' },
  overdue: { zh: '逾期', en: 'late' },
});

const TONES: Readonly<Record<InspectionStanding, Tone>> = {
  planned: 'plain',
  'left-out': 'plain',
  'reply-open': 'heed',
  objected: 'bad',
  counts: 'good',
};

interface Props {
  readonly visits: readonly InspectionVisit[];
  onOpen(visit: InspectionVisit): void;
}

export function VisitTable({ visits, onOpen }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <Table<InspectionVisit>
      size="small"
      rowKey="id"
      dataSource={[...visits]}
      scroll={{ x: 640 }}
      pagination={false}
      columns={[
        {
          title: say('unit'),
          sorter: (one, other) => (one.placeCode < other.placeCode ? -1 : 1),
          render: (_, { unit }) => text(unit.name),
        },
        { title: say('inspector'), width: 160, dataIndex: 'inspectorName' },
        {
          title: say('standing'),
          width: 140,
          render: (_, { standing }) => (
            <ToneTag tone={TONES[standing]}>{text(INSPECTION_STANDINGS[standing].label)}</ToneTag>
          ),
        },
        {
          title: say('score'),
          width: 90,
          align: 'right',
          sorter: (one, other) => (one.score ?? -1) - (other.score ?? -1),
          render: (_, { score }) => (score === null ? NO_FIGURE : score.toFixed(1)),
        },
        {
          title: say('mends'),
          width: 110,
          render: (_, { mends }) => {
            const late = mends.filter(({ isOverdue }) => isOverdue).length;
            const open = mends.filter(({ standing }) => standing !== 'mended').length;
            return mends.length === 0
              ? NO_FIGURE
              : `${open} / ${mends.length}${late > 0 ? ` · ${say('overdue')} ${late}` : ''}`;
          },
        },
        {
          title: say('open'),
          width: 70,
          render: (_, visit) => (
            <Button size="small" data-open={text(visit.unit.name)} onClick={() => onOpen(visit)}>
              {say('open')}
            </Button>
          ),
        },
      ]}
    />
  );
}
