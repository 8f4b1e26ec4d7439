// One member for the office: what they have, every line, the record; service entered by hand, words about it, certificates.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { type PointsLine, pointsEndpoints, recordEndpoints } from '#wire/service';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { AddEvaluation } from './member/add-evaluation.tsx';
import { AddService } from './member/add-service.tsx';
import { CorrectLine } from './member/correct-line.tsx';
import { EntryList } from './member/entry-list.tsx';
import { MemberCertificates } from './member/member-certificates.tsx';
import { WithdrawEvaluation } from './member/withdraw-evaluation.tsx';
import { LineRows } from './parts/line-rows.tsx';
import { RecordView } from './parts/record-view.tsx';
import { Targets } from './parts/targets.tsx';
import './points.css';

const WORDS = wordsOf({
  all: { zh: '全部队员', en: 'All members' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
  balance: {
    zh: '可用 {balance} 分；今年 {earnedInYear} 分，历年共 {earned} 分',
    en: '{balance} points to spend; {earnedInYear} this year, {earned} in all',
  },
  lines: { zh: '积分明细', en: 'Points, line by line' },
  none: { zh: '还没有积分。', en: 'No points yet.' },
  record: { zh: '志愿服务档案', en: 'Volunteer record' },
  enter: { zh: '补录服务', en: 'Enter service' },
  evaluate: { zh: '写评价', en: 'Write an evaluation' },
  correct: { zh: '更正', en: 'Correct' },
});

const SIZE = 20;

export function PointsMemberPage() {
  const params = useParams({ from: '/office/points/$county/$memberId' });
  const say = useWords(WORDS);
  const may = useMay();
  const [open, setOpen] = useState<'service' | 'evaluation'>();
  const { data, error } = useQuery(asking(pointsEndpoints.memberPoints, { params }));
  const close = (): void => setOpen(undefined);
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  const { member, account, targets, entries } = data;
  return (
    <section className="cases points-office">
      <Link to="/points" className="meeting-back">
        <BackIcon /> {say('all')}
      </Link>
      <header className="cases-head">
        <h1>
          {member.name} <span className="muted numbers">{member.volunteerNumber}</span>
        </h1>
        {may('points.enter') && (
          <>
            <Button data-act="enter-service" onClick={() => setOpen('service')}>
              {say('enter')}
            </Button>
            <Button data-act="evaluate" onClick={() => setOpen('evaluation')}>
              {say('evaluate')}
            </Button>
          </>
        )}
      </header>
      <p>
        {member.team} · {say('balance', account)}
      </p>
      <div className="points-two">
        <div className="points-column">
          {targets && <Targets {...targets} />}
          <h2>{say('lines')}</h2>
          <MemberLines params={params} />
          <EntryList params={params} entries={entries} />
        </div>
        <div className="points-column">
          <h2>{say('record')}</h2>
          <MemberRecord params={params} />
        </div>
      </div>
      {open === 'service' && <AddService params={params} onClose={close} />}
      {open === 'evaluation' && <AddEvaluation params={params} onClose={close} />}
    </section>
  );
}

interface ParamsProps {
  readonly params: { readonly county: string; readonly memberId: string };
}

function MemberLines({ params }: ParamsProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const { page = 1 } = useSearch({ from: '/office/points/$county/$memberId' });
  const navigate = useNavigate({ from: '/points/$county/$memberId' });
  const [line, setLine] = useState<PointsLine>();
  const { data, error } = useQuery({
    ...asking(pointsEndpoints.memberLines, { params, query: { page, size: SIZE } }),
    placeholderData: (before) => before,
  });
  const canCorrect = (each: PointsLine): boolean =>
    may('points.answer') && each.kind !== 'exchange' && each.kind !== 'exchange-back';
  return (
    <>
      <ProblemNote error={data ? null : error} />
      {data?.total === 0 && <p className="muted">{say('none')}</p>}
      {data && (
        <LineRows
          rows={data.rows}
          acts={(each) =>
            canCorrect(each) && (
              <Button size="small" onClick={() => setLine(each)}>
                {say('correct')}
              </Button>
            )
          }
        />
      )}
      <Pagination
        current={page}
        pageSize={SIZE}
        total={data?.total ?? 0}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={(wanted) => void navigate({ search: wanted === 1 ? {} : { page: wanted } })}
      />
      {line && <CorrectLine county={params.county} line={line} onClose={() => setLine(undefined)} />}
    </>
  );
}

function MemberRecord({ params }: ParamsProps) {
  const may = useMay();
  const { data, error } = useQuery(asking(recordEndpoints.volunteerRecord, { params }));
  if (!data) return <ProblemNote error={error} />;
  return (
    <>
      <MemberCertificates params={params} certificates={data.certificates} />
      <RecordView
        record={data}
        evaluationActs={(evaluationId) =>
          may('points.enter') && <WithdrawEvaluation params={{ ...params, evaluationId }} />
        }
      />
    </>
  );
}
