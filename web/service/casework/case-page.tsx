// One case with everything that is known of it, and the steps that its reader may take now.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CASE_KINDS, CASE_SORTS, CASE_SOURCES } from '#service/casework';
import { type CaseWhole, caseworkEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { asking } from '../../shell/queries.ts';
import './casework.css';
import { CasePhotos } from './one/case-photos.tsx';
import { CaseProposals } from './one/case-proposals.tsx';
import { CaseReceipt } from './one/case-receipt.tsx';
import { CaseSteps } from './one/case-steps.tsx';
import { Duties } from './one/duties.tsx';
import { CaseHistory } from './one/history.tsx';
import { MaskedWords } from './one/masked-words.tsx';
import { SenderCard } from './one/sender-card.tsx';
import { StandingMark } from './parts/case-marks.tsx';
import { usePlaceName } from './parts/use-case-units.ts';

const WORDS = wordsOf({
  waiting: { zh: '正在读取…', en: 'Loading …' },
  back: { zh: '全部事项', en: 'All matters' },
  print: { zh: '打印交办单', en: 'Print the work order' },
  said: { zh: '反映的内容', en: 'What was said' },
  place: { zh: '地点', en: 'Place' },
  unit: { zh: '责任单位', en: 'Office' },
  person: { zh: '经办人', en: 'Person' },
  people: { zh: '涉及人数', en: 'People it touches' },
  received: { zh: '收到', en: 'Received' },
  source: { zh: '来源', en: 'Came by' },
  unsorted: { zh: '未分类', en: 'not sorted' },
  nobody: { zh: '还没有派单', en: 'not routed yet' },
  returns: { zh: '重办次数', en: 'Handled again' },
  joined: { zh: '并入的事项', en: 'Joined to it' },
  simulated: { zh: '模拟数据', en: 'simulated' },
});

const REFRESH_MS = 20_000;

export function CasePage() {
  const say = useWords(WORDS);
  const params = useParams({ from: '/office/cases/$county/$caseId' });
  const { data, error } = useQuery({
    ...asking(caseworkEndpoints.case, { params }),
    refetchInterval: REFRESH_MS,
  });
  if (!data)
    return error ? <CaseReceipt {...params} error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <article className="case" key={data.id}>
      <CaseHead county={params.county} found={data} />
      <div className="case-columns">
        <div className="case-main">
          <CaseText county={params.county} found={data} />
          <CaseSteps county={params.county} found={data} />
          <CaseHistory county={params.county} found={data} />
        </div>
        <div className="case-side">
          <Duties found={data} />
          <SenderCard county={params.county} found={data} />
          <CaseFacts county={params.county} found={data} />
          <CaseProposals county={params.county} found={data} />
        </div>
      </div>
    </article>
  );
}

interface CaseProps {
  readonly county: string;
  readonly found: CaseWhole;
}

function CaseHead({ county, found }: CaseProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { number, sort, kind, standing, isSimulated, id } = found;
  return (
    <header className="case-head">
      <Link to="/cases" className="case-back">
        <BackIcon /> {say('back')}
      </Link>
      <h1 className="numbers">{number}</h1>
      <span>
        {text(CASE_SORTS[sort].label)} · {kind ? text(CASE_KINDS[kind].label) : say('unsorted')}
      </span>
      <StandingMark standing={standing} />
      {isSimulated && <span className="case-simulated">{say('simulated')}</span>}
      <Link className="case-print" to="/cases/$county/$caseId/order" params={{ county, caseId: id }}>
        {say('print')}
      </Link>
    </header>
  );
}

function CaseText({ county, found }: CaseProps) {
  const say = useWords(WORDS);
  return (
    <section className="card case-said" aria-label={say('said')}>
      <h2>{say('said')}</h2>
      <p className="case-words">{found.text}</p>
      <MaskedWords county={county} found={found} />
      <CasePhotos county={county} caseId={found.id} />
    </section>
  );
}

function CaseFacts({ county, found }: CaseProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const placeName = usePlaceName(county);
  const { placeCode, spot, unit, person, people, receivedMs, source, returns, joined } = found;
  const facts = [
    [say('place'), [placeName(placeCode), spot].filter(Boolean).join(' · ')],
    [say('unit'), unit ? text(unit.name) : say('nobody')],
    [say('person'), person?.name],
    [say('people'), String(people)],
    [say('received'), times.dayAndClock(receivedMs)],
    [say('source'), text(CASE_SOURCES[source].label)],
    [say('returns'), returns > 0 ? String(returns) : undefined],
  ].filter(([, value]) => value);
  return (
    <section className="card">
      <dl className="case-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {joined.length > 0 && (
          <div>
            <dt>{say('joined')}</dt>
            <dd>
              {joined.map(({ caseId, number }) => (
                <Link key={caseId} to="/cases/$county/$caseId" params={{ county, caseId }}>
                  {number}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
