// Members with their points, hours and stars: one list for the office, sorted by any of them, searched by name or number.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { hoursText } from '#service/patrol/points';
import { pointsEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { CsvButton, PrintButton } from '../../outreach/parts/page-acts.tsx';
import { MemberTable } from './member/member-table.tsx';
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
  reckon: { zh: '重新计算全县积分', en: 'Reckon the county anew' },
});

const SIZE = 50;
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
      <MemberTable
        county={county}
        rows={rows}
        total={data?.total ?? 0}
        search={search}
        isWaiting={isFetching && !data}
        onChoose={(wanted) => void navigate({ search: wanted })}
      />
    </section>
  );
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
