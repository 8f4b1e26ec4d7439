// A page of cases; several may be chosen and given the same step at once.
import { Link } from '@tanstack/react-router';
import { Grid, Table, type TableColumnsType, type TableProps } from 'antd';
import { useState } from 'react';
import { CASE_KINDS, CASE_SOURCES } from '#service/casework';
import type { CaseRow } from '#wire/service';
import { countText, NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { DueMark, StandingMark } from '../parts/case-marks.tsx';
import { usePlaceName } from '../parts/use-case-units.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { CaseSearch } from './case-search.ts';

const WORDS = wordsOf({
  matter: { zh: '事项', en: 'Matter' },
  kind: { zh: '类别', en: 'Kind' },
  unsorted: { zh: '未分类', en: 'not sorted' },
  place: { zh: '地点', en: 'Place' },
  unit: { zh: '责任单位', en: 'Office' },
  standing: { zh: '状态', en: 'Standing' },
  owed: { zh: '待办', en: 'Owed' },
  received: { zh: '收到', en: 'Received' },
  returns: { zh: '第 {n} 次返回', en: 'back {n} times' },
  none: { zh: '还没有诉求或纠纷', en: 'No request or dispute yet' },
  noneFiltered: { zh: '没有符合筛选条件的事项', en: 'No matter fits the filters' },
  total: { zh: '共 {total} 件', en: '{total} in all' },
  capped: { zh: '多于 {total} 件，请缩小范围', en: 'more than {total}: narrow the filters' },
});

interface CaseTableProps {
  readonly county: string;
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly isTotalCapped: boolean;
  readonly search: CaseSearch;
  readonly size: number;
  /** the row chosen by keys */
  readonly chosen: string | undefined;
  readonly isWaiting: boolean;
  readonly isFiltered: boolean;
  readonly onSearch: (search: CaseSearch) => void;
}

export function CaseTable(props: CaseTableProps) {
  const say = useWords(WORDS);
  const { county, rows, total, isTotalCapped, search, size, chosen, isWaiting, isFiltered, onSearch } = props;
  // On a phone a row is the matter with everything below it, and nothing is done to many at once.
  const isNarrow = Grid.useBreakpoint().sm === false;
  const [picked, setPicked] = useState<readonly CaseRow[]>([]);
  const onChange: TableProps<CaseRow>['onChange'] = (page, _filters, sorter) => {
    const isDueFirst = !Array.isArray(sorter) && sorter.columnKey === 'due' && sorter.order !== undefined;
    onSearch({ ...search, page: page.current, order: isDueFirst ? 'due' : undefined });
  };
  const rowSelection: TableProps<CaseRow>['rowSelection'] = {
    selectedRowKeys: picked.map(({ id }) => id),
    onChange: (_keys, wanted) => setPicked(wanted),
  };
  return (
    <>
      <BulkBar county={county} picked={picked} onDone={() => setPicked([])} />
      <Table<CaseRow>
        className="cases-table"
        size="small"
        rowKey="id"
        loading={isWaiting}
        columns={useColumns(county, search, isNarrow)}
        dataSource={[...rows]}
        {...(isNarrow ? {} : { rowSelection })}
        rowClassName={({ id }) => (id === chosen ? 'cases-row-chosen' : '')}
        locale={{ emptyText: isWaiting ? ' ' : say(isFiltered ? 'noneFiltered' : 'none') }}
        onChange={onChange}
        pagination={{
          current: search.page ?? 1,
          pageSize: size,
          total,
          showSizeChanger: false,
          showTotal: () => say(isTotalCapped ? 'capped' : 'total', { total: countText(total) }),
        }}
      />
    </>
  );
}

function useColumns(county: string, search: CaseSearch, isNarrow: boolean): TableColumnsType<CaseRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const placeName = usePlaceName(county);
  return [
    {
      title: say('matter'),
      render: (_, { id, number, summary, returns, source, standing, duty, reminder }) => (
        <Link className="cases-matter" to="/cases/$county/$caseId" params={{ county, caseId: id }}>
          <span className="cases-summary">{summary}</span>
          <span className="muted numbers">
            {number} · {text(CASE_SOURCES[source].label)}
            {returns > 0 && <em> · {say('returns', { n: returns })}</em>}
          </span>
          {isNarrow && (
            <span className="cases-narrow">
              <StandingMark standing={standing} />
              <DueMark duty={duty} reminder={reminder} />
            </span>
          )}
        </Link>
      ),
    },
    {
      title: say('kind'),
      width: 110,
      responsive: ['md'],
      render: (_, { kind }) =>
        kind ? text(CASE_KINDS[kind].label) : <span className="muted">{say('unsorted')}</span>,
    },
    {
      title: say('place'),
      width: 130,
      responsive: ['lg'],
      render: (_, { placeCode }) => placeName(placeCode),
    },
    {
      title: say('unit'),
      width: 150,
      responsive: ['md'],
      render: (_, { unit, person }) =>
        unit ? (
          <>
            {text(unit.name)}
            {person && <div className="muted">{person.name}</div>}
          </>
        ) : (
          NO_FIGURE
        ),
    },
    {
      title: say('standing'),
      width: 96,
      responsive: ['sm'],
      render: (_, { standing }) => <StandingMark standing={standing} />,
    },
    {
      key: 'due',
      title: say('owed'),
      width: 190,
      responsive: ['sm'],
      sorter: true,
      sortOrder: search.order === 'due' ? 'ascend' : null,
      sortDirections: ['ascend'],
      render: (_, { duty, reminder }) => <DueMark duty={duty} reminder={reminder} />,
    },
    {
      title: say('received'),
      width: 150,
      responsive: ['lg'],
      render: (_, { receivedMs }) => <span className="numbers">{times.dayAndClock(receivedMs)}</span>,
    },
  ];
}
