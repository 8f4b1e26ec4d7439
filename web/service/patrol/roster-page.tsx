// A roster brought in from Excel or CSV. The import stands in the address: reloaded, it is where it was.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { patrolRosterEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import '../outreach/outreach.css';
import { InCounty } from '../outreach/parts/in-county.tsx';
import './patrol.css';
import { FoundRoster } from './roster/found-roster.tsx';
import { RosterChoice } from './roster/roster-choice.tsx';

const WORDS = wordsOf({
  title: { zh: '导入花名册', en: 'Bring in a roster' },
  back: { zh: '全部巡防队', en: 'All teams' },
  another: { zh: '选择别的文件', en: 'Choose another file' },
});

export function RosterPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/roster' });
  const navigate = useNavigate({ from: '/patrol/roster' });
  const open = (importId: string | undefined): void =>
    void navigate({ search: { county: search.county, import: importId } });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/patrol/teams" className="campaign-up" aria-label={say('back')} title={say('back')}>
          <BackIcon />
        </Link>
        <h1>{say('title')}</h1>
      </header>
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) =>
          search.import === undefined ? (
            <RosterChoice county={county} onRead={({ id }) => open(id)} />
          ) : (
            <Kept county={county} importId={search.import} onNext={() => open(undefined)} />
          )
        }
      </InCounty>
    </section>
  );
}

interface KeptProps {
  readonly county: string;
  readonly importId: string;
  onNext(): void;
}

function Kept({ county, importId, onNext }: KeptProps) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(
    asking(patrolRosterEndpoints.rosterImport, { params: { county, importId } }),
  );
  if (data) return <FoundRoster county={county} found={data} onNext={onNext} />;
  return error ? (
    <>
      <ProblemNote error={error} />
      <Link to="/patrol/roster">{say('another')}</Link>
    </>
  ) : null;
}
