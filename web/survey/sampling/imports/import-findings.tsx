// What was found in a file: by kind with counts, and the first ones with row, column and the offending place.

import { Table, type TableColumnsType } from 'antd';
import { type FrameImport, frameEndpoints } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { addressOf } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { ImportKey } from '../numbers/upload-file.ts';
import { type FindingRow, findingRows, type KindFound, kindsFound } from './finding-words.ts';

const WORDS = wordsOf({
  none: { zh: '每一行都可用。', en: 'Every row is good.' },
  kind: { zh: '问题', en: 'Kind' },
  count: { zh: '行数', en: 'Rows' },
  remark: { zh: '提示，照样可用', en: 'a remark: the row is good' },
  all: { zh: '共 {n} 处', en: '{n} in all' },
  first: { zh: '前 {n} 处（共 {all} 处）', en: 'The first {n} of {all}' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  value: { zh: '内容', en: 'Written' },
  message: { zh: '说明', en: 'What is wrong' },
  download: { zh: '下载问题清单（CSV）', en: 'Download the findings (CSV)' },
});

interface ImportFindingsProps {
  readonly importKey: ImportKey;
  readonly found: FrameImport;
}

export function ImportFindings({ importKey, found }: ImportFindingsProps) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const columns = useRowColumns();
  const kinds = kindsFound(found.counts);
  if (kinds.length === 0) return found.rowsRead > 0 ? <p className="muted">{say('none')}</p> : null;
  const rows = findingRows(found.findings);
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="numbers-findings">
      <KindsTable kinds={kinds} />
      <p className="numbers-acts">
        <strong>
          {all > rows.length
            ? say('first', { n: countText(rows.length), all: countText(all) })
            : say('all', { n: countText(all) })}
        </strong>
        <a
          href={addressOf(frameEndpoints.importFindings, { params: { ...importKey }, query: { language } })}
          download
        >
          {say('download')}
        </a>
      </p>
      <Table
        size="small"
        rowKey="key"
        columns={columns}
        dataSource={[...rows]}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 720 }}
      />
    </div>
  );
}

function KindsTable({ kinds }: { readonly kinds: readonly KindFound[] }) {
  const say = useWords(WORDS);
  const text = useText();
  const columns: TableColumnsType<KindFound> = [
    {
      title: say('kind'),
      render: (_, { name, isRemark }) => (
        <>
          {text(name)} {isRemark && <span className="muted">{say('remark')}</span>}
        </>
      ),
    },
    { title: say('count'), align: 'right', className: 'numbers', render: (_, { count }) => countText(count) },
  ];
  return (
    <Table
      size="small"
      rowKey="code"
      className="numbers-kinds"
      columns={columns}
      dataSource={[...kinds]}
      pagination={false}
    />
  );
}

function useRowColumns(): TableColumnsType<FindingRow> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('row'),
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => (left.row ?? 0) - (right.row ?? 0),
      render: (_, { row }) => (row === undefined ? '' : countText(row)),
    },
    { title: say('column'), dataIndex: 'column', className: 'numbers-nowrap' },
    { title: say('value'), dataIndex: 'value', className: 'numbers numbers-nowrap' },
    { title: say('message'), className: 'numbers-message', render: (_, { message }) => text(message) },
  ];
}
