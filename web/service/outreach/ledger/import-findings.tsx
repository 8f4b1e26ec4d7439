// What was found in a list, by row and column, in words that say how to mend it. No telephone number is among them.
import { Table, type TableColumnsType } from 'antd';
import type { Problem } from '#base';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { type FindingRow, findingRows } from './finding-rows.ts';

const WORDS = wordsOf({
  none: { zh: '每一行都可用。', en: 'Every row is good.' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  message: { zh: '说明', en: 'What is wrong' },
});

export function ImportFindings({ findings }: { readonly findings: readonly Problem[] }) {
  const say = useWords(WORDS);
  const text = useText();
  const rows = findingRows(findings);
  if (rows.length === 0) return <p className="plan-fine">{say('none')}</p>;
  const columns: TableColumnsType<FindingRow> = [
    {
      title: say('row'),
      width: 80,
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => (left.row ?? 0) - (right.row ?? 0),
      render: (_, { row }) => row,
    },
    { title: say('column'), dataIndex: 'column', width: 110 },
    { title: say('message'), render: (_, { message }) => text(message) },
  ];
  return (
    <Table<FindingRow>
      size="small"
      rowKey="key"
      columns={columns}
      dataSource={[...rows]}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}
