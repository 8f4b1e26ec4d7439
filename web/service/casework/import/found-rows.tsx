// The rows of a list that can be taken: what may repeat another stands first, and a tick leaves a row out. Taken ones lead to their case.
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import { CASE_KINDS, CASE_SORTS, CASE_SOURCES } from '#service/casework';
import type { CaseImport } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { usePlaceName } from '../parts/use-case-units.ts';
import { inOrderOfDoubt } from './left-out.ts';

const WORDS = wordsOf({
  row: { zh: '行', en: 'Row' },
  matter: { zh: '事项', en: 'Matter' },
  place: { zh: '地点', en: 'Place' },
  kind: { zh: '类别', en: 'Kind' },
  repeats: { zh: '可能重复', en: 'May repeat' },
  likeRow: { zh: '与第 {row} 行相像 {percent}%', en: '{percent}% like row {row}' },
  likeCase: { zh: '与正在办的 {number} 相像 {percent}%', en: '{percent}% like the open case {number}' },
  leave: { zh: '不收', en: 'Leave out' },
  leftOut: { zh: '没有收', en: 'left out' },
  result: { zh: '结果', en: 'Result' },
  said: { zh: '{day} 反映', en: 'said on {day}' },
  none: { zh: '没有可以收下的行', en: 'No row can be taken' },
});

type Row = CaseImport['rows'][number];

interface FoundRowsProps {
  readonly county: string;
  readonly rows: readonly Row[];
  readonly leftOut: readonly number[];
  /** undefined once it is taken */
  readonly onLeaveOut: ((rows: readonly number[]) => void) | undefined;
}

export function FoundRows({ county, rows, leftOut, onLeaveOut }: FoundRowsProps) {
  const say = useWords(WORDS);
  const columns = useColumns(county);
  return (
    <Table<Row>
      size="small"
      rowKey="row"
      columns={onLeaveOut ? columns.slice(0, -1) : columns}
      dataSource={[...inOrderOfDoubt(rows)]}
      {...(onLeaveOut && {
        rowSelection: {
          columnTitle: say('leave'),
          columnWidth: 60,
          selectedRowKeys: [...leftOut],
          onChange: (_keys: unknown, chosen: readonly Row[]) => onLeaveOut(chosen.map(({ row }) => row)),
        },
      })}
      locale={{ emptyText: say('none') }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}

function useColumns(county: string): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const placeName = usePlaceName(county);
  return [
    {
      title: say('row'),
      dataIndex: 'row',
      width: 60,
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => left.row - right.row,
    },
    {
      title: say('matter'),
      render: (_, { summary, source, saidOn }) => (
        <>
          {summary}
          <div className="muted">
            {[text(CASE_SOURCES[source].label), saidOn && say('said', { day: saidOn })]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>
      ),
    },
    {
      title: say('kind'),
      width: 120,
      responsive: ['md'],
      render: (_, { kind, sort }) => text((kind ? CASE_KINDS[kind] : CASE_SORTS[sort]).label),
    },
    {
      title: say('place'),
      width: 150,
      responsive: ['md'],
      render: (_, { placeCode }) => placeName(placeCode),
    },
    {
      title: say('repeats'),
      width: '32%',
      render: (_, { repeats }) => <Repeats county={county} repeats={repeats} />,
    },
    { title: say('result'), width: 130, render: (_, row) => <Outcome county={county} row={row} /> },
  ];
}

function Repeats({ county, repeats }: { readonly county: string; readonly repeats: Row['repeats'] }) {
  const say = useWords(WORDS);
  return repeats.map(({ row, caseId, number, likeness }) => {
    const percent = Math.round(likeness * 100);
    return (
      <div key={row ?? caseId}>
        {caseId === null ? (
          say('likeRow', { row: row ?? '', percent })
        ) : (
          <Link to="/cases/$county/$caseId" params={{ county, caseId }} target="_blank">
            {say('likeCase', { number: number ?? '', percent })}
          </Link>
        )}
      </div>
    );
  });
}

function Outcome({
  county,
  row: { standing, caseId, caseNumber },
}: {
  readonly county: string;
  readonly row: Row;
}) {
  const say = useWords(WORDS);
  if (standing === 'left-out') return <span className="muted">{say('leftOut')}</span>;
  if (caseId === null) return NO_FIGURE;
  return (
    <Link className="numbers" to="/cases/$county/$caseId" params={{ county, caseId }}>
      {caseNumber}
    </Link>
  );
}
