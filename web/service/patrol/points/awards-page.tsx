// Awards of the county and its streets, the newest first: at which stage each stands.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { AWARD_STAGES, type AwardStage } from '#service/patrol/points';
import { type AwardRow, awardEndpoints } from '#wire/service';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import { usePlaceName } from '../../casework/parts/use-case-units.ts';
import { NewAward } from './awards/new-award.tsx';
import './points.css';

const WORDS = wordsOf({
  title: { zh: '评选表彰', en: 'Awards' },
  add: { zh: '发起一次评选', en: 'Begin an award' },
  award: { zh: '评选', en: 'Award' },
  place: { zh: '范围', en: 'Where' },
  seats: { zh: '名额', en: 'Places' },
  nominees: { zh: '提名', en: 'Nominees' },
  stage: { zh: '阶段', en: 'Stage' },
  until: {
    zh: '提名到 {nominateUntil}，投票到 {voteUntil}',
    en: 'nominations until {nominateUntil}, votes until {voteUntil}',
  },
  none: { zh: '还没有评选', en: 'No award yet' },
});

const TONES = {
  nominating: 'deep',
  voting: 'deep',
  deciding: 'heed',
  notice: 'heed',
  given: 'good',
  dropped: 'plain',
} as const satisfies Readonly<Record<AwardStage, Tone>>;
const SIZE = 50;

export function AwardsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Awards county={county} />;
}

function Awards({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const placeName = usePlaceName(county);
  const { page = 1 } = useSearch({ from: '/office/awards' });
  const navigate = useNavigate({ from: '/awards' });
  const [isAdding, setAdding] = useState(false);
  const { data, error, isFetching } = useQuery({
    ...asking(awardEndpoints.awards, { params: { county }, query: { page, size: SIZE } }),
    placeholderData: (before) => before,
  });
  return (
    <section className="cases points-office">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        {may('points.award') && (
          <Button type="primary" data-act="add-award" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={error} />
      <Table<AwardRow>
        size="small"
        rowKey="id"
        loading={isFetching && !data}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: (wanted) => void navigate({ search: { page: wanted } }),
        }}
        columns={[
          {
            title: say('award'),
            render: (_, award) => (
              <>
                <Link to="/awards/$county/$awardId" params={{ county, awardId: award.id }}>
                  {award.title}
                </Link>
                <div className="muted">{say('until', award)}</div>
              </>
            ),
          },
          {
            title: say('place'),
            responsive: ['md'],
            render: (_, { scopeCode }) => placeName(scopeCode),
          },
          { title: say('seats'), dataIndex: 'seats', align: 'right', responsive: ['md'] },
          { title: say('nominees'), dataIndex: 'nominees', align: 'right', responsive: ['sm'] },
          {
            title: say('stage'),
            render: (_, { stage }) => (
              <ToneTag tone={TONES[stage]}>{text(AWARD_STAGES[stage].label)}</ToneTag>
            ),
          },
        ]}
      />
      {isAdding && <NewAward county={county} onClose={() => setAdding(false)} />}
    </section>
  );
}
