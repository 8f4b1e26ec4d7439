// The table of places of one indicator with its dot plot in it; its order stands in the address.

import { Table, type TableColumnsType } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { type Axis, axisAround, limits, percent } from '#web/public';
import type { RankCertainty } from '#wire/survey';
import { countText, NO_FIGURE, shareText } from '../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../shell/language.tsx';
import { AxisHead, IntervalDot } from '../analysis/places/interval-dot.tsx';
import { inOrder, type Order, orderFrom, orderText, type PlaceRow, type SortKey } from './place-rows.ts';
import { RESULTS_WORDS } from './results-words.ts';
import { useWhereabouts } from './use-whereabouts.ts';

const PAGE_SIZE = 200;

interface TableProps {
  /** all places of the indicator: the axis is theirs, whatever is filtered */
  readonly all: readonly PlaceRow[];
  readonly rows: readonly PlaceRow[];
  readonly overall: number | null;
  readonly certainty: RankCertainty | undefined;
}

export function PlaceTable({ all, rows, overall, certainty }: TableProps) {
  const { search, look } = useWhereabouts();
  const order = orderFrom(search.sort);
  const axis = axisAround(all.flatMap(({ figure }) => (figure ? [figure.lower, figure.upper] : [])));
  const columns = usePlaceColumns(order, { axis, overall, certainty });
  return (
    <Table<PlaceRow>
      className="results-table numbers"
      size="small"
      rowKey={({ place }) => place.code}
      columns={columns}
      dataSource={[...inOrder(rows, order)]}
      pagination={{ pageSize: PAGE_SIZE, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      rowClassName={({ figure }) => (figure ? '' : 'results-withheld')}
      onRow={(_row, index) => ({ tabIndex: index === 0 ? 0 : -1, onKeyDown: moveAlong })}
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

// Arrow keys go from row to row; each is one stop for the tabulator key.
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const to =
    event.key === 'ArrowDown'
      ? event.currentTarget.nextElementSibling
      : event.key === 'ArrowUp'
        ? event.currentTarget.previousElementSibling
        : null;
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
}

interface PlaceColumn {
  readonly word:
    | 'place'
    | 'plot'
    | 'bottomHead'
    | 'share'
    | 'intervalColumn'
    | 'n'
    | 'response'
    | 'rank'
    | 'tier'
    | 'note';
  readonly sortKey?: SortKey;
  readonly title?: ReactNode;
  readonly show: (row: PlaceRow) => ReactNode;
}

interface Plot {
  readonly axis: Axis;
  readonly overall: number | null;
  readonly certainty: RankCertainty | undefined;
}

function usePlaceColumns(
  order: Order | undefined,
  { axis, overall, certainty }: Plot,
): TableColumnsType<PlaceRow> {
  const say = useWords(RESULTS_WORDS);
  const chances = new Map(certainty?.places.map(({ code, bottomChance }) => [code, bottomChance]));
  const { language } = useLanguage();
  const noteOf = ({ note, figure, standing }: PlaceRow): string => {
    if (!note) return figure && !standing ? say('notCompared') : '';
    return say(figure ? 'caution' : 'withheld', { why: note[language] });
  };
  const columns: readonly PlaceColumn[] = [
    { word: 'place', sortKey: 'name', show: ({ place }) => place.name },
    {
      word: 'plot',
      title: <AxisHead axis={axis} label={say('plot')} />,
      show: ({ place, figure }) => (
        <IntervalDot name={place.name} figure={figure} axis={axis} overall={overall} />
      ),
    },
    {
      word: 'share',
      sortKey: 'share',
      show: ({ figure }) => (figure ? percent(figure.share, language) : NO_FIGURE),
    },
    { word: 'intervalColumn', show: ({ figure }) => (figure ? limits(figure) : NO_FIGURE) },
    { word: 'n', sortKey: 'n', show: ({ place }) => countText(place.figure.n) },
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
    {
      word: 'bottomHead',
      show: ({ place, figure }) => shareText((figure && chances.get(place.code)) ?? null, 0),
    },
    { word: 'note', show: noteOf },
  ];
  return columns.map((column) => antdColumn(column, column.title ?? say(column.word), order));
}

function antdColumn({ word, sortKey, show }: PlaceColumn, title: ReactNode, order: Order | undefined) {
  const isText = word === 'place' || word === 'note' || word === 'plot';
  return {
    key: sortKey ?? word,
    title,
    align: isText ? ('left' as const) : ('right' as const),
    ...(word === 'place' ? { fixed: 'left' as const } : {}),
    ...(word === 'note' ? { className: 'analysis-note' } : {}),
    ...(sortKey ? { sorter: true, sortOrder: directionOf(sortKey, order) } : {}),
    render: (_value: unknown, row: PlaceRow) => show(row),
  };
}

function directionOf(key: SortKey, order: Order | undefined): 'ascend' | 'descend' | null {
  if (order?.key !== key) return null;
  return order.isDescending ? 'descend' : 'ascend';
}
