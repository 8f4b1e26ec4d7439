// One campaign's plan: what is late and who is asked, the Gantt picture, every measure with its units, and what is aimed at.
import { Link, useParams } from '@tanstack/react-router';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { useMay } from '../../shell/session.ts';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import { GanttPicture } from './campaign/gantt-picture.tsx';
import { LateList } from './campaign/late-list.tsx';
import { MeasureTable } from './campaign/measure-table.tsx';
import { targetText } from './campaign/target-text.ts';
import type { Campaign } from './campaign/use-campaign.ts';
import { PrintButton } from './parts/page-acts.tsx';

const WORDS = wordsOf({
  edit: { zh: '改方案', en: 'Edit the plan' },
  purpose: { zh: '为了什么', en: 'Purpose' },
  leadGroup: { zh: '领导小组', en: 'Lead group' },
  gantt: { zh: '进度图', en: 'Timeline' },
  measures: { zh: '措施和责任单位', en: 'Measures and units' },
  targets: { zh: '目标', en: 'Targets' },
  noTargets: { zh: '没有写目标', en: 'No targets are written down' },
});

export function PlanPage() {
  const key = useParams({ from: '/office/campaigns/$county/$campaignId' });
  return <CampaignFrame campaignKey={key}>{(campaign) => <Plan campaign={campaign} />}</CampaignFrame>;
}

function Plan({ campaign }: { readonly campaign: Campaign }) {
  const say = useWords(WORDS);
  const may = useMay();
  const { county, id: campaignId, plan, standing } = campaign;
  return (
    <article className="plan">
      <div className="plan-acts">
        {may('campaign.write') && standing !== 'closed' && (
          <Link to="/campaigns/$county/$campaignId/edit" params={{ county, campaignId }} className="button">
            {say('edit')}
          </Link>
        )}
        <PrintButton />
      </div>
      <LateList campaign={campaign} />
      <section className="card">
        <h2>{say('gantt')}</h2>
        <GanttPicture campaign={campaign} />
      </section>
      <section className="card">
        <h2>{say('measures')}</h2>
        <MeasureTable campaign={campaign} />
      </section>
      <div className="plan-pair">
        <Targets plan={plan} />
        <section className="card">
          <h2>{say('purpose')}</h2>
          <p className="plan-text">{plan.purpose}</p>
          <h2>{say('leadGroup')}</h2>
          <ul className="plan-list">
            {plan.leadGroup.map((post) => (
              <li key={post}>{post}</li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}

function Targets({ plan: { targets } }: Pick<Campaign, 'plan'>) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <section className="card">
      <h2>{say('targets')}</h2>
      {targets.length === 0 && <p className="muted">{say('noTargets')}</p>}
      <dl className="plan-targets">
        {targets.map((target) => (
          <div key={target.id}>
            <dt>{target.text}</dt>
            <dd className="numbers">{text(targetText(target))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
