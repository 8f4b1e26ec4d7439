// A week's shifts of the teams: who goes, who looks for a stand-in, which places are open; and what an office plans.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { localTime, plusDays } from '#base';
import { activityEndpoints, type ShiftRow } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import './activities.css';
import { NewCall } from './new-call.tsx';
import { NewRota } from './new-rota.tsx';
import { ShiftLine } from './shift-line.tsx';
import { Spots } from './spots.tsx';
import { mondayOf, today, weekOf } from './week.ts';

const WORDS = wordsOf({
  title: { zh: '排班与邀约', en: 'Rota and calls' },
  hint: {
    zh: '队员可以随时让出、换班，不用说原因；没有保险的不排有风险的班。',
    en: 'Members leave or swap a shift whenever they like and give no reason; whoever has no cover is not given a risky one.',
  },
  rota: { zh: '排班', en: 'Make a rota' },
  call: { zh: '发邀约', en: 'Call for volunteers' },
  spots: { zh: '守护点', en: 'Spots' },
  before: { zh: '上一周', en: 'Week before' },
  after: { zh: '下一周', en: 'Next week' },
  thisWeek: { zh: '本周', en: 'This week' },
  none: {
    zh: '这一周还没有班次。点“排班”，选队、星期和队员。',
    en: 'No shifts in this week. “Make a rota” asks for team, days and members.',
  },
});

export function ShiftsPage() {
  const search = useSearch({ from: '/office/patrol/shifts' });
  const navigate = useNavigate({ from: '/patrol/shifts' });
  return (
    <section className="outreach">
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Shifts county={county} />}
      </InCounty>
    </section>
  );
}

type Opened = 'rota' | 'call' | 'spots';

function Shifts({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const [opened, setOpened] = useState<Opened>();
  const search = useSearch({ from: '/office/patrol/shifts' });
  const close = (): void => setOpened(undefined);
  const monday = mondayOf(search.week ?? today());
  const { data, error } = useQuery({
    ...asking(activityEndpoints.shifts, {
      params: { county },
      query: { ...weekOf(monday), placeCode: search.village },
    }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <Button onClick={() => setOpened('spots')} data-act="spots">
          {say('spots')}
        </Button>
        <Button onClick={() => setOpened('call')} data-act="call">
          {say('call')}
        </Button>
        <Button type="primary" onClick={() => setOpened('rota')} data-act="rota">
          {say('rota')}
        </Button>
        <PrintButton />
        <p className="muted">{say('hint')}</p>
      </header>
      <Week monday={monday} />
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="card">{say('none')}</p>}
      <Days county={county} rows={data?.rows ?? []} />
      <NewRota county={county} isOpen={opened === 'rota'} onClose={close} />
      <NewCall county={county} isOpen={opened === 'call'} onClose={close} />
      <Spots county={county} isOpen={opened === 'spots'} onClose={close} />
    </>
  );
}

function Week({ monday }: { readonly monday: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/shifts' });
  const navigate = useNavigate({ from: '/patrol/shifts' });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  const by = (days: number): void => go({ week: plusDays(monday, days) });
  return (
    <div className="patrol-week">
      <Button onClick={() => by(-7)}>{say('before')}</Button>
      <strong className="numbers">
        {monday} – {plusDays(monday, 6)}
      </strong>
      <Button onClick={() => by(7)}>{say('after')}</Button>
      <Button onClick={() => go({ week: undefined })}>{say('thisWeek')}</Button>
      <VillageFilter chosen={search.village} onChoose={(village) => go({ village })} />
    </div>
  );
}

function Days({ county, rows }: { readonly county: string; readonly rows: readonly ShiftRow[] }) {
  const days = Map.groupBy(rows, ({ startMs }) => localTime(startMs).date);
  return (
    <div className="patrol-days">
      {[...days].map(([day, shifts]) => (
        <section key={day} className="card" data-day={day}>
          <h2 className="numbers">{day}</h2>
          {shifts.map((shift) => (
            <ShiftLine key={shift.id} county={county} shift={shift} />
          ))}
        </section>
      ))}
    </div>
  );
}
