// The campaign on whose pages one is, as its endpoint describes it.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { campaignEndpoints } from '#wire/service';
import { asking } from '../../../shell/queries.ts';

export interface CampaignKey {
  readonly county: string;
  readonly campaignId: string;
}

export type Campaign = z.output<typeof campaignEndpoints.campaign.answer>;

export function useCampaign({ county, campaignId }: CampaignKey) {
  return useQuery(asking(campaignEndpoints.campaign, { params: { county, campaignId } }));
}
