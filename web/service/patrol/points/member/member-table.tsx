// The members of a list with points, hours and stars; sorted by the server.
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { z } from 'zod';
import { hoursText, starLabel } from '#service/patrol/points';
import type { pointsEndpoints } from '#wire/service';
import { countText } from '../../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  name: { zh: '队员', en: 'Member' },
  team: { zh: '队伍', en: 'Team' },
  year: { zh: '今年积分', en: 'This year' },
  balance: { zh: '可用积分', en: 'To spend' },
  hours: { zh: '服务小时', en: 'Hours' },
  stars: { zh: '星级', en: 'Stars' },
  none: { zh: '没有队员。先在“队伍”里登记队员。', en: 'No members. Enter them under “Teams” first.' },
  total: { zh: '共 {total} 人', en: '{total} in all' },
});

const SIZE = 50;
const SORTS = ['name', 'balance', 'year', 'minutes'] as const;
type Sort = (typeof SORTS)[number];

interface MemberSearch {
  readonly page?: number | undefined;
  readonly sort?: Sort | undefined;
  readonly order?: 'ascend' | 'descend' | undefined;
  readonly name?: string | undefined;
}

interface MemberTableProps {
  readonly county: string;
  readonly rows: z.output<typeof pointsEndpoints.pointsAccounts.answer>['rows'];
  readonly total: number;
  readonly search: MemberSearch;
  readonly isWaiting: boolean;
  readonly onChoose: (search: MemberSearch) => void;
}

export function MemberTable({ county, rows, total, search, isWaiting, onChoose }: MemberTableProps) {
  const say = useWords(WORDS);
  const { page = 1, sort, order, name } = search;
  const sorted = (key: Sort) => ({
    sorter: true,
    key,
    sortOrder: sort === key ? (order ?? 'ascend') : null,
  });
  return (
    <Table
      size="small"
      rowKey="id"
      loading={isWaiting}
      dataSource={[...rows]}
      locale={{ emptyText: say('none') }}
      pagination={{
        current: page,
        pageSize: SIZE,
        total,
        showSizeChanger: false,
        showTotal: () => say('total', { total: countText(total) }),
      }}
      onChange={(at, _filters, sorter) => {
        const [first] = [sorter].flat();
        const wanted = SORTS.find((key) => key === first?.columnKey && first?.order);
        onChoose({
          name,
          page: at.current === 1 ? undefined : at.current,
          sort: wanted,
          order: wanted && first?.order ? first.order : undefined,
        });
      }}
      columns={[
        {
          title: say('name'),
          ...sorted('name'),
          render: (_, { id, name: who, volunteerNumber }) => (
            <Link to="/points/$county/$memberId" params={{ county, memberId: id }}>
              {who} <span className="muted numbers">{volunteerNumber}</span>
            </Link>
          ),
        },
        { title: say('team'), dataIndex: 'team', responsive: ['md'] },
        {
          title: say('year'),
          ...sorted('year'),
          align: 'right',
          render: (_, { account }) => account.earnedInYear,
        },
        {
          title: say('balance'),
          ...sorted('balance'),
          align: 'right',
          responsive: ['sm'],
          render: (_, { account }) => account.balance,
        },
        {
          title: say('hours'),
          ...sorted('minutes'),
          align: 'right',
          render: (_, { account }) => hoursText(account.minutes),
        },
        {
          title: say('stars'),
          align: 'right',
          responsive: ['sm'],
          render: (_, { account }) => <StarWords stars={account.stars} />,
        },
      ]}
    />
  );
}

function StarWords({ stars }: { readonly stars: number }) {
  const text = useText();
  const label = starLabel(stars);
  return label ? text(label) : '–';
}
