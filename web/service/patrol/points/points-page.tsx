// Members with their points, hours and stars: one list for the office, sorted by any of them, searched by name or number.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Table } from 'antd';
import { hoursText, starLabel } from '#service/patrol/points';
import { pointsEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import './points.css';

const WORDS = wordsOf({
  title: { zh: '积分与星级', en: 'Points and stars' },
  name: { zh: '队员', en: 'Member' },
  number: { zh: '志愿者编号', en: 'Number' },
  team: { zh: '队伍', en: 'Team' },
  year: { zh: '今年积分', en: 'This year' },
  balance: { zh: '可用积分', en: 'To spend' },
  hours: { zh: '服务小时', en: 'Hours' },
  stars: { zh: '星级', en: 'Stars' },
  search: { zh: '姓名或志愿者编号', en: 'Name or volunteer number' },
  none: { zh: '没有队员。先在“队伍”里登记队员。', en: 'No members. Enter them under “Teams” first.' },
  total: { zh: '共 {total} 人', en: '{total} in all' },
  reckon: { zh: '重新计算全县积分', en: 'Reckon the county anew' },
});

const SIZE = 50;
const SORTS = ['name', 'balance', 'year', 'minutes'] as const;
type Sort = (typeof SORTS)[number];

export function PointsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Members county={county} />;
}

function Members({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const search = useSearch({ from: '/office/points' });
  const navigate = useNavigate({ from: '/points' });
  const { page = 1, sort, order, name } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(pointsEndpoints.pointsAccounts, {
      params: { county },
      query: { page, size: SIZE, sort, order, search: name },
    }),
    placeholderData: (before) => before,
  });
  const rows = data?.rows ?? [];
  const sorted = (key: Sort) => ({
    sorter: true,
    key,
    sortOrder: sort === key ? (order ?? 'ascend') : null,
  });
  return (
    <section className="cases points-office">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        {may('points.rule') && <Reckon county={county} />}
        <CsvButton
          name={say('title')}
          rows={() => [
            [
              say('name'),
              say('number'),
              say('team'),
              say('year'),
              say('balance'),
              say('hours'),
              say('stars'),
            ],
            ...rows.map(({ name: who, volunteerNumber, team, account }) => [
              who,
              volunteerNumber,
              team,
              account.earnedInYear,
              account.balance,
              hoursText(account.minutes),
              account.stars,
            ]),
          ]}
        />
        <PrintButton />
      </header>
      <search className="cases-filters">
        <Input.Search
          aria-label={say('search')}
          placeholder={say('search')}
          defaultValue={name}
          allowClear
          style={{ maxWidth: 300 }}
          onSearch={(wanted) => void navigate({ search: { sort, order, name: wanted.trim() || undefined } })}
        />
      </search>
      <ProblemNote error={error} />
      <Table
        size="small"
        rowKey="id"
        loading={isFetching && !data}
        dataSource={rows}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          showTotal: (total) => say('total', { total: countText(total) }),
        }}
        onChange={(at, _filters, sorter) => {
          const [first] = [sorter].flat();
          const wanted = SORTS.find((key) => key === first?.columnKey && first?.order);
          void navigate({
            search: {
              name,
              page: at.current === 1 ? undefined : at.current,
              sort: wanted,
              order: wanted && first?.order ? first.order : undefined,
            },
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
    </section>
  );
}

function StarWords({ stars }: { readonly stars: number }) {
  const text = useText();
  const label = starLabel(stars);
  return label ? text(label) : '–';
}

function Reckon({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(pointsEndpoints.reckonPoints, { params: { county } }),
    changes: [pointsEndpoints.pointsAccounts],
  });
  return (
    <>
      <Button loading={command.isPending} onClick={() => command.mutate()}>
        {say('reckon')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}
