// Review meetings, the latest first.
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { ReviewMeeting } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { usePlaceName } from '../parts/use-case-units.ts';

const WORDS = wordsOf({
  meeting: { zh: '评议会', en: 'Meeting' },
  day: { zh: '日期', en: 'Day' },
  place: { zh: '地点', en: 'Place' },
  residents: { zh: '居民', en: 'Residents' },
  units: { zh: '单位', en: 'Units' },
  suggestions: { zh: '建议', en: 'Suggestions' },
  mended: { zh: '已整改', en: 'Mended' },
  told: { zh: '已反馈', en: 'Told back' },
  none: { zh: '这段时间没有评议会', en: 'No review meeting in this span' },
  total: { zh: '共 {total} 场', en: '{total} in all' },
});

interface MeetingTableProps {
  readonly county: string;
  readonly rows: readonly ReviewMeeting[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly isWaiting: boolean;
  readonly onPage: (page: number) => void;
}

export function MeetingTable({ county, rows, total, page, size, isWaiting, onPage }: MeetingTableProps) {
  const say = useWords(WORDS);
  const placeName = usePlaceName(county);
  const figure = (name: 'residents' | 'units' | 'suggestions' | 'mended' | 'told', isShown: boolean) => ({
    title: say(name),
    align: 'right' as const,
    width: 92,
    ...(isShown ? {} : { responsive: ['md' as const] }),
    render: (_: unknown, row: ReviewMeeting) => countText(row[name]),
  });
  return (
    <Table<ReviewMeeting>
      size="small"
      rowKey="id"
      loading={isWaiting}
      dataSource={[...rows]}
      locale={{ emptyText: say('none') }}
      pagination={{
        current: page,
        pageSize: size,
        total,
        showSizeChanger: false,
        onChange: onPage,
        showTotal: () => say('total', { total: countText(total) }),
      }}
      columns={[
        {
          title: say('meeting'),
          render: (_, { id, title }) => (
            <Link to="/meetings/$county/$meetingId" params={{ county, meetingId: id }}>
              {title}
            </Link>
          ),
        },
        { title: say('day'), width: 110, dataIndex: 'heldOn' },
        {
          title: say('place'),
          responsive: ['md'],
          render: (_, { placeCode }) => placeName(placeCode),
        },
        figure('residents', false),
        figure('units', false),
        figure('suggestions', true),
        figure('mended', true),
        figure('told', false),
      ]}
    />
  );
}
