// The rounds of this phone: from the server while there is a line, else as they were last taken along.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { visitEndpoints } from '#wire/service';
import { call } from '../../../shell/call.ts';
import type { FieldSitting } from '../field-sitting.ts';
import { ANYWAY, FIELD_KEY, useFreshAnswers } from '../fresh-answers.ts';
import { useMadeVisits, useSitting } from '../use-field-sitting.ts';
import type { Round } from './round.ts';
import { type HouseholdToday, roundToday } from './round-today.ts';

export interface CampaignAddress {
  readonly county: string;
  readonly campaign: string;
}

export function useMyCampaigns() {
  const sitting = useSitting();
  return useQuery({
    queryKey: [FIELD_KEY, 'rounds', sitting.person.id],
    queryFn: () => myCampaigns(sitting),
    ...ANYWAY,
  });
}

async function myCampaigns({ device, person }: FieldSitting) {
  try {
    return (await call(visitEndpoints.myCampaigns)).rows;
  } catch (error) {
    const kept = await device.rounds(person.id);
    if (kept.length === 0) throw error;
    return kept.map(({ campaign: { county, id, title, isSimulated }, blocks }) => ({
      county,
      id,
      title,
      isSimulated,
      blocks: blocks.length,
      endsOn: null,
    }));
  }
}

export interface KnownRound {
  readonly round: Round;
  /** taken along earlier: the server could not be asked */
  readonly isFromPhone: boolean;
}

export function useRound({ county, campaign }: CampaignAddress) {
  const sitting = useSitting();
  useFreshAnswers();
  return useQuery({
    queryKey: [FIELD_KEY, 'rounds', sitting.person.id, county, campaign],
    queryFn: () => roundFor(sitting, county, campaign),
    ...ANYWAY,
  });
}

async function roundFor(
  { device, person }: FieldSitting,
  county: string,
  campaignId: string,
): Promise<KnownRound> {
  try {
    const round = await call(visitEndpoints.myRound, { params: { county, campaignId } });
    device.keepRound(person.id, round).catch(() => undefined);
    return { round, isFromPhone: false };
  } catch (error) {
    const kept = (await device.rounds(person.id)).find(({ campaign }) => campaign.id === campaignId);
    if (!kept) throw error;
    return { round: kept, isFromPhone: true };
  }
}

const A_MINUTE_MS = 60_000;

/** The households of a round as they stand now. */
export function useRoundToday(round: Round): readonly HouseholdToday[] {
  const made = useMadeVisits();
  const [nowMs, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), A_MINUTE_MS);
    return () => clearInterval(clock);
  }, []);
  return useMemo(() => roundToday(round, made, nowMs), [round, made, nowMs]);
}
