// What was put up, newest first: which material, where, how many, by whom, and how it looks.
import type { TableColumnsType } from 'antd';
import type { z } from 'zod';
import { CHANNELS } from '#service/outreach';
import type { publicityEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../parts/paged-table.tsx';
import { PhotoThumbs } from '../parts/photo-thumbs.tsx';
import { useVillageName } from '../parts/use-villages.ts';
import '../visits/visits.css';

const WORDS = wordsOf({
  time: { zh: '时间', en: 'When' },
  material: { zh: '材料', en: 'Material' },
  place: { zh: '地点', en: 'Where' },
  count: { zh: '数量', en: 'Pieces' },
  reached: { zh: '看到的人', en: 'Reached' },
  photos: { zh: '照片', en: 'Photos' },
  person: { zh: '谁记的', en: 'By' },
  none: { zh: '没有这样的记录', en: 'No such records' },
});

type Row = z.output<typeof publicityEndpoints.postings.answer>['rows'][number];

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly Row[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function PostingTable({ county, ...shown }: Props) {
  const say = useWords(WORDS);
  return <PagedTable<Row> {...shown} columns={useColumns(county, shown.search)} emptyText={say('none')} />;
}

function useColumns(county: string, search: ListSearch): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const villageName = useVillageName();
  return [
    {
      title: say('time'),
      ...sortedByServer(search, 'time'),
      width: 180,
      render: (_, { postedMs }) => times.dayAndClock(postedMs),
    },
    {
      title: say('material'),
      ...sortedByServer(search, 'material'),
      render: (_, { materialTitle, channel }) => (
        <>
          {materialTitle} <span className="muted">{text(CHANNELS[channel].label)}</span>
        </>
      ),
    },
    {
      title: say('place'),
      ...sortedByServer(search, 'place'),
      render: (_, { placeCode, groupName, spot }) =>
        [villageName(placeCode), groupName, spot].filter((part) => part !== '').join(' · '),
    },
    {
      title: say('count'),
      ...sortedByServer(search, 'count'),
      dataIndex: 'count',
      align: 'right',
      className: 'numbers',
      width: 80,
    },
    {
      title: say('reached'),
      ...sortedByServer(search, 'reached'),
      align: 'right',
      className: 'numbers',
      width: 100,
      render: (_, { reached }) => (reached === null ? '' : countText(reached)),
    },
    {
      title: say('photos'),
      width: 140,
      render: (_, { photoIds }) => <PhotoThumbs county={county} photoIds={photoIds} />,
    },
    { title: say('person'), dataIndex: 'personName', width: 120 },
  ];
}
