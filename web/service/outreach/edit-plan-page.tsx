// The plan being written: phases, measures, units, dates and targets. Nothing is kept before it is saved.
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { CampaignPlan } from '#service/outreach';
import { campaignEndpoints } from '#wire/service';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { CampaignFrame } from './campaign/campaign-frame.tsx';
import { PhaseForm } from './campaign/phase-form.tsx';
import { PlanBasics } from './campaign/plan-basics.tsx';
import { withPhase } from './campaign/plan-draft.ts';
import { TargetForm } from './campaign/target-form.tsx';
import type { Campaign } from './campaign/use-campaign.ts';

const WORDS = wordsOf({
  addPhase: { zh: '＋ 加一个阶段', en: '+ Add a phase' },
  save: { zh: '保存方案', en: 'Save the plan' },
  back: { zh: '不保存，回去', en: 'Back without saving' },
  changed: { zh: '有没保存的修改', en: 'There are unsaved changes' },
});

export function EditPlanPage() {
  const key = useParams({ from: '/office/campaigns/$county/$campaignId/edit' });
  return (
    <CampaignFrame campaignKey={key}>
      {(campaign) => <PlanForm key={campaign.revision} campaign={campaign} />}
    </CampaignFrame>
  );
}

function PlanForm({ campaign }: { readonly campaign: Campaign }) {
  const say = useWords(WORDS);
  const [plan, setPlan] = useState<CampaignPlan>(campaign.plan);
  return (
    <form className="plan-form" onSubmit={(event) => event.preventDefault()}>
      <PlanBasics plan={plan} onChange={setPlan} />
      {plan.phases.map((phase) => (
        <PhaseForm key={phase.id} plan={plan} phase={phase} onChange={setPlan} />
      ))}
      <Button onClick={() => setPlan(withPhase(plan))}>{say('addPhase')}</Button>
      <TargetForm plan={plan} onChange={setPlan} />
      <Foot campaign={campaign} plan={plan} />
    </form>
  );
}

function Foot({ campaign, plan }: { readonly campaign: Campaign; readonly plan: CampaignPlan }) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const { county, id: campaignId, revision } = campaign;
  const isChanged = JSON.stringify(plan) !== JSON.stringify(campaign.plan);
  const back = (): void =>
    void navigate({ to: '/campaigns/$county/$campaignId', params: { county, campaignId } });
  const command = useCommand({
    send: () =>
      call(campaignEndpoints.saveCampaign, { params: { county, campaignId }, body: { revision, plan } }),
    changes: [campaignEndpoints.campaign, campaignEndpoints.campaigns],
    onDone: back,
  });
  useStay(isChanged && !command.isSuccess);
  return (
    <div className="plan-foot">
      <ProblemNote error={command.error} />
      <Button onClick={back}>{say('back')}</Button>
      <Button
        type="primary"
        htmlType="submit"
        loading={command.isPending}
        disabled={!isChanged}
        onClick={() => command.mutate()}
        data-act="save-plan"
      >
        {say('save')}
      </Button>
      {isChanged && <span className="muted">{say('changed')}</span>}
    </div>
  );
}

function useStay(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnderWay]);
}
