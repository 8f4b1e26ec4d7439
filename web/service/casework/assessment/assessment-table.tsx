// One row a unit or a kind: each figure with its interval and n; rows of too few stand apart, below.
import { Table, type TableColumnsType } from 'antd';
import type { Assessed } from '#wire/service';
import { countText, NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { FIGURE_WORDS, FIGURES } from './figures.ts';
import { ShareCell } from './share-cell.tsx';

const WORDS = wordsOf({
  cases: { zh: '办结', en: 'Closed' },
  points: { zh: '加权得分', en: 'Points' },
  none: { zh: '这段时间没有办结的事项', en: 'Nothing was closed in this span' },
  small: { zh: '件数太少', en: 'too few' },
});

export interface AssessedRow extends Assessed {
  readonly key: string;
  readonly label: string;
}

interface AssessmentTableProps {
  readonly title: string;
  readonly rows: readonly AssessedRow[];
}

export function AssessmentTable({ title, rows }: AssessmentTableProps) {
  const say = useWords(WORDS);
  const inOrder = rows.toSorted((left, right) => Number(left.isSmall) - Number(right.isSmall));
  return (
    <Table<AssessedRow>
      className="assessment-table"
      size="small"
      columns={useColumns(title)}
      dataSource={inOrder}
      rowClassName={({ isSmall }) => (isSmall ? 'assessment-small' : '')}
      locale={{ emptyText: say('none') }}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
    />
  );
}

function useColumns(title: string): TableColumnsType<AssessedRow> {
  const say = useWords(WORDS);
  const name = useWords(FIGURE_WORDS);
  return [
    { title, dataIndex: 'label', fixed: 'left', sorter: (a, b) => a.label.localeCompare(b.label, 'zh') },
    {
      title: say('cases'),
      align: 'right',
      render: (_, { cases }) => <span className="numbers">{countText(cases)}</span>,
      sorter: (a, b) => a.cases - b.cases,
    },
    ...FIGURES.map((figure) => ({
      title: name(figure),
      render: (_: unknown, row: AssessedRow) => <ShareCell figure={row[figure]} />,
      sorter: (a: AssessedRow, b: AssessedRow) => (a[figure].share ?? -1) - (b[figure].share ?? -1),
    })),
    {
      title: say('points'),
      align: 'right',
      render: (_, { points, isSmall }) => {
        if (points === null) return NO_FIGURE;
        return isSmall ? <small className="muted">{say('small')}</small> : points.toFixed(1);
      },
      sorter: (a, b) => (a.points ?? -1) - (b.points ?? -1),
    },
  ];
}
