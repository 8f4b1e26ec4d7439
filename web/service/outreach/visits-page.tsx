// What visitors wrote down, newest first; what somebody should look at; and what was asked for at the door.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { useMay } from '../../shell/session.ts';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import type { CampaignKey } from './campaign/use-campaign.ts';
import { MarkList } from './visits/mark-list.tsx';
import { RequestTable } from './visits/request-table.tsx';
import { VisitTable } from './visits/visit-table.tsx';
import './visits/visits.css';

const WORDS = wordsOf({
  show: { zh: '看什么', en: 'What to show' },
  visits: { zh: '走访记录', en: 'Visits' },
  marks: { zh: '请看一看', en: 'To be looked at' },
  requests: { zh: '门口的诉求', en: 'Requests at the door' },
});

export function VisitsPage() {
  const key = useParams({ from: '/office/campaigns/$county/$campaignId/visits' });
  return <CampaignFrame campaignKey={key}>{() => <Shown campaign={key} />}</CampaignFrame>;
}

function Shown({ campaign }: { readonly campaign: CampaignKey }) {
  const say = useWords(WORDS);
  const may = useMay();
  const search = useSearch({ from: '/office/campaigns/$county/$campaignId/visits' });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/visits' });
  const show = search.show ?? 'visits';
  const options = [
    { value: 'visits' as const, label: say('visits') },
    ...(may('visit.review') ? [{ value: 'marks' as const, label: say('marks') }] : []),
    { value: 'requests' as const, label: say('requests') },
  ];
  return (
    <section className="outreach">
      <Segmented<'visits' | 'marks' | 'requests'>
        className="outreach-filter"
        aria-label={say('show')}
        value={show}
        options={options}
        onChange={(wanted) =>
          void navigate({
            search: { village: search.village, show: wanted === 'visits' ? undefined : wanted },
          })
        }
      />
      {show === 'visits' && <VisitTable campaign={campaign} />}
      {show === 'marks' && <MarkList campaign={campaign} />}
      {show === 'requests' && <RequestTable campaign={campaign} />}
    </section>
  );
}
