// Today's round: who is to be visited in the order in which one walks, as a list or as a sketch.
import { useMemo, useState } from 'react';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { HouseholdRows } from './round/household-rows.tsx';
import { RoundSketch } from './round/round-sketch.tsx';
import { type CampaignAddress, type KnownRound, useRound, useRoundToday } from './round/use-round.ts';
import { walkingList } from './round/walking-list.ts';

const WORDS = wordsOf({
  done: { zh: '已走访 {done} / {all} 户', en: '{done} of {all} households visited' },
  fromPhone: { zh: '没有网络：按 {time} 带出的名单', en: 'No connection: the list as of {time}' },
  search: { zh: '查门牌', en: 'Find an address' },
  none: { zh: '这些片里还没有住户。', en: 'There are no households in these blocks.' },
  nobody: { zh: '没有这个地址', en: 'No such address' },
  opening: { zh: '正在读取名单…', en: 'Loading the list …' },
});

interface Props {
  readonly address: CampaignAddress;
  readonly view: 'list' | 'map';
}

export function RoundScreen({ address, view }: Props) {
  const say = useWords(WORDS);
  const { data, error } = useRound(address);
  if (data) return <Known known={data} address={address} view={view} />;
  return (
    <section className="field-screen">
      <ProblemNote error={error} />
      {!error && <p className="muted">{say('opening')}</p>}
    </section>
  );
}

function Known({ known: { round, isFromPhone }, address, view }: Props & { readonly known: KnownRound }) {
  const say = useWords(WORDS);
  const [search, setSearch] = useState('');
  const households = useRoundToday(round);
  const list = useMemo(() => walkingList(households), [households]);
  const done = households.filter(({ todo }) => todo === 'done').length;
  const found = list.filter((household) => household.address.includes(search.trim()));
  return (
    <section className="field-screen" data-screen="round" data-done={done}>
      <h1>{round.campaign.title}</h1>
      <Progress done={done} all={households.length} />
      {isFromPhone && <p className="field-aside">{say('fromPhone', { time: clockOf(round.atMs) })}</p>}
      {households.length === 0 && <p className="card">{say('none')}</p>}
      {view === 'map' ? (
        <RoundSketch list={list} address={address} />
      ) : (
        <>
          {households.length > 8 && (
            <input
              type="search"
              className="field-search"
              placeholder={say('search')}
              aria-label={say('search')}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
          <HouseholdRows list={found} address={address} />
          {found.length === 0 && households.length > 0 && <p className="muted">{say('nobody')}</p>}
        </>
      )}
    </section>
  );
}

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const say = useWords(WORDS);
  return (
    <div className="field-progress">
      <span className="numbers">{say('done', { done, all })}</span>
      <progress max={Math.max(1, all)} value={done} aria-label={say('done', { done, all })} />
    </div>
  );
}

function clockOf(atMs: number): string {
  const format = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', ...format }).format(
    atMs,
  );
}
