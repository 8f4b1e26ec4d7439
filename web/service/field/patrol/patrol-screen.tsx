// A volunteer's patrol on the phone: whether one is covered, the duty under way, the shifts ahead, calls, and what the team did.
import { Link } from '@tanstack/react-router';
import type { PatrolMembership } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMe } from '../../../shell/session.ts';
import { useDuty } from '../use-field-sitting.ts';
import { DutyCard } from './duty-card.tsx';
import { KitList } from './kit-list.tsx';
import { RollForm } from './roll-form.tsx';
import { ShiftRows } from './shift-rows.tsx';
import { SightingForm } from './sighting-form.tsx';
import { StartCard } from './start-card.tsx';
import { TeamFeed } from './team-feed.tsx';
import { TrackConsent } from './track-consent.tsx';
import { type MyPatrol, obstacleNow, usePatrol } from './use-patrol.ts';

const WORDS = wordsOf({
  title: { zh: '我的巡防', en: 'My patrol' },
  opening: { zh: '正在读取…', en: 'Loading …' },
  none: { zh: '您还不是巡防队员。', en: 'You are not a member of a patrol team yet.' },
  noneHint: {
    zh: '想参加的，在居民网页或村委会报名；自愿参加，随时可以退出。',
    en: 'To join, apply on the residents’ page or at the village office; it is free to join and free to leave.',
  },
  page: { zh: '打开报名的网页', en: 'Open the page where one applies' },
  fromPhone: { zh: '没有网络：按上次带出的安排', en: 'No connection: as last taken along' },
  captain: { zh: '队长', en: 'captain' },
  covered: { zh: '意外保险有效至 {day}', en: 'Accident cover until {day}' },
  seen: { zh: '报告看到的事', en: 'Report what you see' },
  roll: { zh: '给全队点名', en: 'Call the roll' },
  points: { zh: '我的积分、星级和档案', en: 'My points, stars and record' },
});

export function PatrolScreen({ act }: { readonly act: 'seen' | 'roll' | undefined }) {
  const say = useWords(WORDS);
  const { data, error } = usePatrol();
  const county = useMe()?.memberships.flatMap(({ regionCode }) => regionCode?.slice(0, 6) ?? [])[0];
  const [own] = data?.patrol.memberships ?? [];
  if (own && act === 'seen') return <SightingForm membership={own} />;
  if (own && act === 'roll') return <RollForm membership={own} />;
  return (
    <section className="field-screen" data-screen="patrol">
      <h1>{say('title')}</h1>
      <ProblemNote error={data ? null : error} />
      {!data && !error && <p className="muted">{say('opening')}</p>}
      {data?.isFromPhone && <p className="field-aside">{say('fromPhone')}</p>}
      {data && !own && (
        <div className="card">
          <strong>{say('none')}</strong>
          <p className="muted">{say('noneHint')}</p>
          {county && <a href={`/r/${county}/patrol`}>{say('page')}</a>}
        </div>
      )}
      {data && own && <Own patrol={data.patrol} membership={own} />}
    </section>
  );
}

interface OwnProps {
  readonly patrol: MyPatrol;
  readonly membership: PatrolMembership;
}

function Own({ patrol, membership }: OwnProps) {
  const say = useWords(WORDS);
  const duty = useDuty();
  const shifts = patrol.shifts.filter(({ county }) => county === membership.county);
  return (
    <>
      <Head membership={membership} />
      {duty ? (
        <DutyCard duty={duty} />
      ) : (
        <StartCard membership={membership} shifts={shifts} open={patrol.open} />
      )}
      <Link to="/field" search={{ view: 'patrol', act: 'seen' }} className="field-choice" data-act="see">
        {say('seen')}
      </Link>
      {membership.isCaptain && (
        <Link to="/field" search={{ view: 'patrol', act: 'roll' }} className="field-choice" data-act="roll">
          {say('roll')}
        </Link>
      )}
      <Link to="/my-points" className="field-choice" data-act="points">
        {say('points')}
      </Link>
      <ShiftRows membership={membership} shifts={shifts} />
      <KitList kit={membership.kit} />
      <TrackConsent membership={membership} />
      <TeamFeed membership={membership} />
    </>
  );
}

function Head({ membership }: Pick<OwnProps, 'membership'>) {
  const say = useWords(WORDS);
  const text = useText();
  const { teamName, memberName, volunteerNumber, isCaptain, covers } = membership;
  const obstacle = obstacleNow(membership, 'guard', undefined, Date.now());
  const until = covers
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  return (
    <header className="field-household">
      <h2>{teamName}</h2>
      <p className="muted numbers">
        {memberName} · {volunteerNumber}
        {isCaptain && ` · ${say('captain')}`}
      </p>
      {obstacle ? (
        <p className="field-late" data-cover="none">
          {text(obstacle.message)}
        </p>
      ) : (
        until !== undefined && <p className="muted">{say('covered', { day: until })}</p>
      )}
    </header>
  );
}
