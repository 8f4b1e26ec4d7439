// A table whose pages and order the server makes. Both stand in the address; on a phone the table moves sideways within its own box.
import { Table, type TableColumnsType } from 'antd';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type AddressSort, sortFrom } from './address-sort.ts';

const WORDS = wordsOf({
  total: { zh: '共 {n} 条', en: '{n} in all' },
  atLeast: { zh: '{n} 条以上', en: 'more than {n}' },
});

/** Rows on a page. */
export const PAGE_SIZE = 50;

/** What the address says of a list. */
export interface ListSearch extends AddressSort {
  readonly page?: number | undefined;
}

interface Props<Row extends object> {
  readonly columns: TableColumnsType<Row>;
  /** undefined until the first answer is there */
  readonly list:
    | { readonly rows: readonly Row[]; readonly total: number; readonly isTotalCapped?: boolean }
    | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  readonly emptyText: string;
  /** below so many pixels it moves sideways instead of growing narrower */
  readonly least?: number;
  onSearch(changed: ListSearch): void;
}

export function PagedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { columns, list, isWaiting, search, emptyText, least = 760, onSearch } = props;
  const say = useWords(WORDS);
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      loading={isWaiting && !list}
      columns={columns}
      dataSource={[...(list?.rows ?? [])]}
      locale={{ emptyText }}
      scroll={{ x: least }}
      onChange={({ current }, _filters, sorter, { action }) =>
        onSearch(
          action === 'sort'
            ? { ...sortFrom(sorter), page: undefined }
            : { page: current === 1 ? undefined : current },
        )
      }
      pagination={{
        current: search.page ?? 1,
        pageSize: PAGE_SIZE,
        total: list?.total ?? 0,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (n) => say(list?.isTotalCapped ? 'atLeast' : 'total', { n: countText(n) }),
      }}
    />
  );
}
