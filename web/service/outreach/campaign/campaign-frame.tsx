// What all pages of one campaign share: its title and standing, what moves it on, and the way between its pages.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { campaignEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import '../outreach.css';
import { CAMPAIGN_STANDINGS } from './standing-words.ts';
import { type Campaign, type CampaignKey, useCampaign } from './use-campaign.ts';

const WORDS = wordsOf({
  all: { zh: '全部方案', en: 'All campaigns' },
  pages: { zh: '活动页面', en: 'Pages of the campaign' },
  plan: { zh: '方案', en: 'Plan' },
  coverage: { zh: '走访覆盖', en: 'Coverage' },
  assignments: { zh: '走访分派', en: 'Assignments' },
  visits: { zh: '走访记录', en: 'Visits' },
  matters: { zh: '五个一批', en: 'Five batches' },
  waiting: { zh: '正在打开…', en: 'Opening …' },
  start: { zh: '开始', en: 'Start' },
  close: { zh: '结束', en: 'Close' },
  startTitle: { zh: '开始这项活动？', en: 'Start this campaign?' },
  closeTitle: { zh: '结束这项活动？', en: 'Close this campaign for good?' },
  startMeaning: {
    zh: '各单位从现在起可以报进度，走访可以开始。方案以后还可以改。',
    en: 'Units can report from now on, and visits can begin. The plan can still be changed.',
  },
  closeMeaning: {
    zh: '不再记走访和进度，方案不能再改；已记的都在。',
    en: 'No more visits or progress are written down, and the plan changes no more; all that was written stays.',
  },
  simulated: { zh: '模拟', en: 'simulated' },
});

const TABS = [
  { to: '/campaigns/$county/$campaignId', word: 'plan', permission: 'outreach.read' },
  { to: '/campaigns/$county/$campaignId/coverage', word: 'coverage', permission: 'outreach.read' },
  { to: '/campaigns/$county/$campaignId/assignments', word: 'assignments', permission: 'visit.assign' },
  { to: '/campaigns/$county/$campaignId/visits', word: 'visits', permission: 'outreach.read' },
  { to: '/campaigns/$county/$campaignId/matters', word: 'matters', permission: 'outreach.read' },
] as const;

interface Props {
  readonly campaignKey: CampaignKey;
  /** the page itself, once the campaign is known */
  readonly children: (campaign: Campaign) => ReactNode;
}

export function CampaignFrame({ campaignKey, children }: Props) {
  const say = useWords(WORDS);
  const { data: campaign, error } = useCampaign(campaignKey);
  return (
    <div className="campaign">
      <header className="campaign-head">
        <Link to="/campaigns" className="campaign-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <Title campaign={campaign} />
        <Tabs campaignKey={campaignKey} />
      </header>
      <ProblemNote error={campaign ? null : error} />
      {campaign ? children(campaign) : !error && <p className="muted">{say('waiting')}</p>}
    </div>
  );
}

function Title({ campaign }: { readonly campaign: Campaign | undefined }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  if (!campaign) return <h1 className="campaign-title">…</h1>;
  const { label, tone } = CAMPAIGN_STANDINGS[campaign.standing];
  return (
    <div className="campaign-title">
      <h1>{campaign.title}</h1>
      <ToneTag tone={tone}>{text(label)}</ToneTag>
      {campaign.isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
      {may('campaign.write') && <Moves campaign={campaign} />}
    </div>
  );
}

function Tabs({ campaignKey: { county, campaignId } }: Pick<Props, 'campaignKey'>) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <nav className="campaign-tabs" aria-label={say('pages')}>
      {TABS.filter((tab) => may(tab.permission)).map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          params={{ county, campaignId }}
          activeOptions={{ exact: tab.word === 'plan', includeSearch: false }}
        >
          {say(tab.word)}
        </Link>
      ))}
    </nav>
  );
}

function Moves({ campaign: { county, id, standing } }: { readonly campaign: Campaign }) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const act = standing === 'draft' ? 'start' : 'close';
  const command = useCommand({
    send: () =>
      call(campaignEndpoints.moveCampaign, {
        params: { county, campaignId: id },
        body: { wanted: act === 'start' ? 'running' : 'closed' },
      }),
    changes: [campaignEndpoints.campaign, campaignEndpoints.campaigns],
    onDone: () => setAsking(false),
  });
  if (standing === 'closed') return null;
  return (
    <>
      <Button
        size="small"
        type={act === 'start' ? 'primary' : 'default'}
        danger={act === 'close'}
        data-move={act}
        onClick={() => setAsking(true)}
      >
        {say(act)}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={say(`${act}Title`)}
        act={say(act)}
        isDangerous={act === 'close'}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say(`${act}Meaning`)}</p>
      </ConfirmAct>
    </>
  );
}
