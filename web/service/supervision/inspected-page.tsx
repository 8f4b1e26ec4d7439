// What was found about one's own unit: to agree with or object to, to mend, and what is proposed about it.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Pagination } from 'antd';
import { INSPECTION_STANDINGS } from '#service/supervision';
import { inspectionEndpoints, scorecardEndpoints } from '#wire/service';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMe } from '../../shell/session.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { MendReport } from './inspected/mend-report.tsx';
import { ReplyForm } from './inspected/reply-form.tsx';
import { Finding } from './rounds/finding.tsx';
import { ProposalCard } from './rules/proposal-card.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '我单位的督查', en: 'Findings about us' },
  what: {
    zh: '查到的都在这里。不同意可以提出异议，答复之前分数不算；要整改的，改完在这里报，会有人来复查。',
    en: 'All that was found. Where you object, the score does not count before you are answered; what is to be mended is reported here and looked at again.',
  },
  none: { zh: '还没有督查记录', en: 'Nothing was found yet' },
  proposals: { zh: '与我单位有关的处理建议', en: 'Proposals about us' },
  findings: { zh: '督查记录', en: 'Findings' },
});

export function InspectedPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Inspected county={county} />;
}

const SIZE = 10;

function Inspected({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const { page = 1 } = useSearch({ from: '/office/inspected' });
  const navigate = useNavigate({ from: '/inspected' });
  const { data, error } = useQuery({
    ...asking(inspectionEndpoints.inspectedUnits, { params: { county }, query: { page, size: SIZE } }),
    placeholderData: (before) => before,
  });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <PrintButton />
        <p className="muted">{say('what')}</p>
      </header>
      <AboutUs county={county} />
      <h2>{say('findings')}</h2>
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="card">{say('none')}</p>}
      {data?.rows.map((visit) => (
        <article key={visit.id} className="card inspection-finding" data-finding={visit.standing}>
          <h2>
            {visit.roundTitle} · {text(visit.unit.name)}{' '}
            <ToneTag tone={visit.standing === 'counts' ? 'good' : 'heed'}>
              {text(INSPECTION_STANDINGS[visit.standing].label)}
            </ToneTag>
          </h2>
          <Finding county={county} criteria={visit.criteria} visit={visit} />
          {visit.standing === 'reply-open' && <ReplyForm county={county} visitId={visit.id} />}
          {visit.mends
            .filter(({ standing }) => standing === 'asked')
            .map((mend) => (
              <MendReport key={mend.id} county={county} mend={mend} />
            ))}
        </article>
      ))}
      <Pagination
        current={page}
        pageSize={SIZE}
        total={data?.total ?? 0}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(wanted) => void navigate({ search: { page: wanted } })}
      />
    </section>
  );
}

const MOST = 50;

function AboutUs({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const own = new Set(useMe()?.memberships.map(({ organisationId }) => organisationId));
  const { data } = useQuery(
    asking(scorecardEndpoints.consequences, { params: { county }, query: { page: 1, size: MOST } }),
  );
  const rows = (data?.rows ?? []).filter(({ unit }) => own.has(unit.id));
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{say('proposals')}</h2>
      {rows.map((row) => (
        <div key={row.id}>
          <ProposalCard county={county} row={row} />
          {row.standing === 'proposed' && row.reply === null && row.replyByMs > Date.now() && (
            <ReplyForm county={county} consequenceId={row.id} />
          )}
        </div>
      ))}
    </>
  );
}
