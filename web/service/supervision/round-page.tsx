// One round: what was drawn from which list by which seed, who goes where, what was found, what units say, and its close.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import { ROUND_KINDS, ROUND_STANDINGS } from '#service/supervision';
import { inspectionEndpoints } from '#wire/service';
import { countText } from '../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { CsvButton, PrintButton } from '../outreach/parts/page-acts.tsx';
import { CloseRound } from './rounds/close-round.tsx';
import { DrawPanel } from './rounds/draw-panel.tsx';
import { DrawRecord } from './rounds/draw-record.tsx';
import { FindingDrawer } from './rounds/finding-drawer.tsx';
import { PollTotals } from './rounds/poll-totals.tsx';
import { VisitTable } from './rounds/visit-table.tsx';
import './inspections.css';

const WORDS = wordsOf({
  back: { zh: '督查', en: 'Inspection rounds' },
  standing: { zh: '状态', en: 'standing' },
  days: { zh: '日期', en: 'days' },
  reply: { zh: '天内回应', en: 'days to reply' },
  mend: { zh: '天内整改', en: 'days to mend' },
  visited: { zh: '已查 / 抽中', en: 'visited / drawn' },
  unit: { zh: '单位', en: 'Unit' },
  score: { zh: '得分', en: 'Score' },
  first: { zh: '督查员打分', en: 'As first given' },
});

export type Round = z.output<typeof inspectionEndpoints.inspectionRound.answer>;

export function RoundPage() {
  const say = useWords(WORDS);
  const { county, roundId } = useParams({ from: '/office/rounds/$county/$roundId' });
  const { data, error } = useQuery(
    asking(inspectionEndpoints.inspectionRound, { params: { county, roundId } }),
  );
  return (
    <section className="outreach">
      <Link to="/rounds">‹ {say('back')}</Link>
      <ProblemNote error={error} />
      {data && <Whole county={county} round={data} />}
    </section>
  );
}

function Whole({ county, round }: { readonly county: string; readonly round: Round }) {
  const text = useText();
  const may = useMay();
  const { visit } = useSearch({ from: '/office/rounds/$county/$roundId' });
  const navigate = useNavigate({ from: '/rounds/$county/$roundId' });
  const open = (id: string | undefined): void =>
    void navigate({ search: id === undefined ? {} : { visit: id } });
  const { hasVisits } = ROUND_KINDS[round.kind];
  const opened = round.visits.find(({ id }) => id === visit);
  return (
    <>
      <Head county={county} round={round} />
      <p className="muted">{text(ROUND_KINDS[round.kind].explanation)}</p>
      {!hasVisits && <PollTotals county={county} round={round} />}
      {hasVisits && round.standing === 'draft' && may('inspection.run') && (
        <DrawPanel county={county} roundId={round.id} />
      )}
      {hasVisits && round.standing !== 'draft' && (
        <VisitTable visits={round.visits} onOpen={({ id }) => open(id)} />
      )}
      {round.draw && <DrawRecord draw={round.draw} />}
      {opened && (
        <FindingDrawer county={county} round={round} visit={opened} onClose={() => open(undefined)} />
      )}
    </>
  );
}

function Head({ county, round }: { readonly county: string; readonly round: Round }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const rows = () => [
    [say('unit'), say('score'), say('first')],
    ...round.visits.map(({ unit, score, firstScore }) => [text(unit.name), score, firstScore]),
  ];
  const facts = [
    ['standing', text(ROUND_STANDINGS[round.standing].label)],
    ['days', `${round.startsOn} – ${round.endsOn}`],
    ['visited', `${countText(round.visited)} / ${countText(round.units)}`],
    ['reply', round.replyDays],
    ['mend', round.mendDays],
  ] as const;
  return (
    <>
      <header className="outreach-head">
        <h1>{round.title}</h1>
        {round.standing === 'running' && may('inspection.run') && (
          <CloseRound county={county} roundId={round.id} />
        )}
        <CsvButton name={round.title} rows={rows} />
        <PrintButton />
      </header>
      <dl className="inspection-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
