// The five figures village by village; a figure that is not full opens the list of who is missing.
import { Button, Table, type TableColumnsType } from 'antd';
import { FIVE_FULL } from '#service/outreach';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { type AddressSort, sortable, sortFrom } from '../parts/address-sort.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import { type CoverageRow, FIVE, type Missing } from './coverage.ts';

const WORDS = wordsOf({
  village: { zh: '村（社区）', en: 'Village' },
  missing: { zh: '还差 {n} 户', en: '{n} missing' },
  none: { zh: '没有村', en: 'No villages' },
});

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly search: AddressSort;
  onSort(wanted: AddressSort): void;
  onOpen(village: string, missing: Missing): void;
}

export function CoverageTable({ rows, search, onSort, onOpen }: Props) {
  const say = useWords(WORDS);
  return (
    <Table<CoverageRow>
      scroll={{ x: 1060 }}
      size="small"
      rowKey="placeCode"
      columns={useColumns(search, onOpen)}
      dataSource={[...rows]}
      locale={{ emptyText: say('none') }}
      onChange={(_page, _filters, sorter) => onSort(sortFrom(sorter))}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}

function useColumns(search: AddressSort, onOpen: Props['onOpen']): TableColumnsType<CoverageRow> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('village'),
      ...sortable<CoverageRow>(search, 'village', (left, right) =>
        left.placeCode.localeCompare(right.placeCode),
      ),
      render: (_, { placeName }) => text(placeName),
    },
    ...FIVE.map((mark) => ({
      title: text(FIVE_FULL[mark].label),
      width: 178,
      ...sortable<CoverageRow>(search, mark, (left, right) => shareOf(left, mark) - shareOf(right, mark)),
      render: (_: unknown, { placeCode, five }: CoverageRow) => (
        <div className="coverage-cell">
          <ShareBar {...five[mark]} />
          {mark !== 'answered' && five[mark].count < five[mark].of && (
            <Button
              type="link"
              size="small"
              data-missing={`${placeCode}-${mark}`}
              onClick={() => onOpen(placeCode, mark)}
            >
              {say('missing', { n: five[mark].of - five[mark].count })}
            </Button>
          )}
        </div>
      ),
    })),
  ];
}

// A village without households stands below those that have some and visited none.
function shareOf({ five }: CoverageRow, mark: (typeof FIVE)[number]): number {
  return five[mark].share ?? -1;
}
