// One award: who was nominated and why, votes once voting is over, the decision with its reason, its public notice, its end.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { AWARD_STAGES } from '#service/patrol/points';
import { awardEndpoints } from '#wire/service';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import { DecideAward } from './awards/decide-award.tsx';
import { EndAward } from './awards/end-award.tsx';
import { NomineeTable } from './awards/nominee-table.tsx';
import { OfficeNominate } from './awards/office-nominate.tsx';
import './points.css';

const WORDS = wordsOf({
  all: { zh: '全部评选', en: 'All awards' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
  facts: {
    zh: '名额 {seats} 人；提名到 {nominateUntil}，投票到 {voteUntil}',
    en: '{seats} places; nominations until {nominateUntil}, votes until {voteUntil}',
  },
  turnout: {
    zh: '{voters} 名队员可以投票，已投 {ballots} 票',
    en: '{ballots} of {voters} members have voted',
  },
  hidden: {
    zh: '投票期间不显示得票；投给谁不保存。',
    en: 'Votes are hidden while they are cast; for whom is kept nowhere.',
  },
  notice: { zh: '公示到 {day}：', en: 'Public notice until {day}: ' },
  page: { zh: '看公示页', en: 'see the notice' },
  reason: { zh: '说明：{reason}', en: 'On the choice: {reason}' },
  nominate: { zh: '提名', en: 'Nominate' },
  decide: { zh: '决定人选并公示', en: 'Decide and put up the notice' },
  give: { zh: '授予', en: 'Give it' },
  drop: { zh: '取消评选', en: 'Drop it' },
});

export type AwardWhole = z.output<typeof awardEndpoints.award.answer>;

export function AwardPage() {
  const params = useParams({ from: '/office/awards/$county/$awardId' });
  const say = useWords(WORDS);
  const text = useText();
  const { data, error } = useQuery(asking(awardEndpoints.award, { params }));
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <section className="cases points-office" data-stage={data.stage}>
      <Link to="/awards" className="meeting-back">
        <BackIcon /> {say('all')}
      </Link>
      <header className="cases-head">
        <h1>
          {data.title} <span className="muted">{text(AWARD_STAGES[data.stage].label)}</span>
        </h1>
        <Acts award={data} params={params} />
        <PrintButton />
      </header>
      <p className="points-law">
        {say('facts', data)} · {say('turnout', data)}
        {data.stage === 'voting' && ` · ${say('hidden')}`}
      </p>
      {data.about !== '' && <p className="points-law">{data.about}</p>}
      {data.reason !== '' && <p className="card">{say('reason', data)}</p>}
      {data.noticeUntil !== null && (
        <p className="points-law">
          {say('notice', { day: data.noticeUntil })}
          <a href={`/r/${params.county}/awards`}>{say('page')}</a>
        </p>
      )}
      <NomineeTable award={data} />
    </section>
  );
}

interface ActsProps {
  readonly award: AwardWhole;
  readonly params: { readonly county: string; readonly awardId: string };
}

function Acts({ award, params }: ActsProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const [open, setOpen] = useState<'nominate' | 'decide' | 'given' | 'dropped'>();
  const close = (): void => setOpen(undefined);
  const { stage } = award;
  const isOver = stage === 'given' || stage === 'dropped';
  return (
    <>
      {stage === 'nominating' && <Button onClick={() => setOpen('nominate')}>{say('nominate')}</Button>}
      {may('points.award') && stage === 'deciding' && (
        <Button type="primary" data-act="decide" onClick={() => setOpen('decide')}>
          {say('decide')}
        </Button>
      )}
      {may('points.award') && stage === 'notice' && (
        <Button type="primary" data-act="give" onClick={() => setOpen('given')}>
          {say('give')}
        </Button>
      )}
      {may('points.award') && !isOver && <Button onClick={() => setOpen('dropped')}>{say('drop')}</Button>}
      {open === 'nominate' && <OfficeNominate params={params} onClose={close} />}
      {open === 'decide' && <DecideAward award={award} params={params} onClose={close} />}
      {(open === 'given' || open === 'dropped') && <EndAward end={open} params={params} onClose={close} />}
    </>
  );
}
