// The table of places of one indicator; its order stands in the address.

import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { limits, percent, points } from '#web/public';
import type { Indicator, Results } from '#wire/survey';
import { countText, NO_FIGURE } from '../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../shell/language.tsx';
import {
  inOrder,
  type Order,
  orderFrom,
  orderText,
  type PlaceRow,
  placeRows,
  type SortKey,
} from './place-rows.ts';
import { RESULTS_WORDS } from './results-words.ts';
import { useWhereabouts } from './use-whereabouts.ts';

const PAGE_SIZE = 50;

export function PlaceTable({
  results,
  indicator,
}: {
  readonly results: Results;
  readonly indicator: Indicator;
}) {
  const { search, look } = useWhereabouts();
  const order = orderFrom(search.sort);
  const columns = usePlaceColumns(order);
  return (
    <Table<PlaceRow>
      className="results-table numbers"
      size="middle"
      rowKey={({ place }) => place.code}
      columns={columns}
      dataSource={[...inOrder(placeRows(indicator, results.minimumCell), order)]}
      pagination={{ pageSize: PAGE_SIZE, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      rowClassName={({ figure }) => (figure ? '' : 'results-withheld')}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey, order: direction } = Array.isArray(sorter)
          ? { columnKey: undefined, order: undefined }
          : sorter;
        const wanted = direction ? orderFrom(String(columnKey)) : undefined;
        look({ sort: wanted && orderText({ key: wanted.key, isDescending: direction === 'descend' }) });
      }}
    />
  );
}

interface PlaceColumn {
  readonly word:
    | 'place'
    | 'share'
    | 'intervalColumn'
    | 'se'
    | 'n'
    | 'completesColumn'
    | 'response'
    | 'rank'
    | 'tier'
    | 'note';
  readonly sortKey?: SortKey;
  readonly show: (row: PlaceRow) => ReactNode;
}

function usePlaceColumns(order: Order | undefined): TableColumnsType<PlaceRow> {
  const say = useWords(RESULTS_WORDS);
  const { language } = useLanguage();
  const noteOf = ({ note, figure, standing }: PlaceRow): string => {
    if (!note) return figure && !standing ? say('notCompared') : '';
    return say(figure ? 'caution' : 'withheld', { why: note[language] });
  };
  const columns: readonly PlaceColumn[] = [
    { word: 'place', sortKey: 'name', show: ({ place }) => place.name },
    {
      word: 'share',
      sortKey: 'share',
      show: ({ figure }) => (figure ? percent(figure.share, language) : NO_FIGURE),
    },
    { word: 'intervalColumn', show: ({ figure }) => (figure ? limits(figure) : NO_FIGURE) },
    { word: 'se', show: ({ figure }) => (figure ? points(figure.standardError) : NO_FIGURE) },
    { word: 'n', sortKey: 'n', show: ({ place }) => countText(place.figure.n) },
    { word: 'completesColumn', sortKey: 'completes', show: ({ place }) => countText(place.completes) },
    {
      word: 'response',
      sortKey: 'response',
      show: ({ place }) => (place.responseRate === null ? NO_FIGURE : percent(place.responseRate, language)),
    },
    {
      word: 'rank',
      sortKey: 'rank',
      show: ({ standing }) => (standing ? say('rankText', standing) : NO_FIGURE),
    },
    { word: 'tier', sortKey: 'tier', show: ({ standing }) => standing?.tier ?? NO_FIGURE },
    { word: 'note', show: noteOf },
  ];
  return columns.map((column) => antdColumn(column, say(column.word), order));
}

function antdColumn({ word, sortKey, show }: PlaceColumn, title: string, order: Order | undefined) {
  const isText = word === 'place' || word === 'note';
  return {
    key: sortKey ?? word,
    title,
    align: isText ? ('left' as const) : ('right' as const),
    ...(word === 'place' ? { fixed: 'left' as const } : {}),
    ...(sortKey ? { sorter: true, sortOrder: directionOf(sortKey, order) } : {}),
    render: (_value: unknown, row: PlaceRow) => show(row),
  };
}

function directionOf(key: SortKey, order: Order | undefined): 'ascend' | 'descend' | null {
  if (order?.key !== key) return null;
  return order.isDescending ? 'descend' : 'ascend';
}
