// The visit that is being written down: kept on the phone at every change, so that a closed page loses nothing.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { newId } from '../../../shell/new-id.ts';
import { wherePhoneIs } from '../device/phone-place.ts';
import type { Round } from '../round/round.ts';
import type { HouseholdToday } from '../round/round-today.ts';
import { useSitting } from '../use-field-sitting.ts';
import { draftFrom, EMPTY_DRAFT, messageOf, type VisitDraft } from './draft.ts';

export interface OpenVisit {
  readonly draft: VisitDraft;
  change(changed: Partial<VisitDraft>): void;
  /** Keeps it, sends it, and goes back to the list. */
  finish(): Promise<void>;
}

export function useVisit({ campaign }: Round, household: HouseholdToday) {
  const { device, person } = useSitting();
  const key = `${person.id}/${campaign.id}/${household.id}`;
  const [draft, setDraft] = useState<VisitDraft | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const take = (kept: VisitDraft | undefined): void => {
      setDraft(kept ?? EMPTY_DRAFT);
      setOpen(kept !== undefined);
    };
    void device.draft(key).then(take, () => take(undefined));
  }, [device, key]);
  const write = (wanted: VisitDraft): void => {
    setDraft(wanted);
    setOpen(true);
    device.keepDraft(key, wanted).catch(() => undefined);
  };
  const finish = useFinish(campaign, household, key);
  return {
    draft,
    isOpen,
    change: (changed: Partial<VisitDraft>) => write({ ...(draft ?? EMPTY_DRAFT), ...changed }),
    anew: () => write(EMPTY_DRAFT),
    mend: () => household.lastMade && write(draftFrom(household.lastMade)),
    finish: async () => (draft ? finish(draft) : undefined),
  };
}

function useFinish({ county, id: campaignId }: Round['campaign'], household: HouseholdToday, key: string) {
  const sitting = useSitting();
  const navigate = useNavigate();
  return async (draft: VisitDraft): Promise<void> => {
    const mended = draft.mends === null ? null : household.lastMade;
    const message = messageOf(draft, {
      messageId: newId(),
      visitId: mended?.message.visitId ?? newId(),
      revision: (mended?.message.revision ?? 0) + 1,
      campaignId,
      householdId: household.id,
      knownVisitId: mended ? mended.message.knownVisitId : household.lastVisitId,
      atMs: mended?.message.atMs ?? Date.now(),
      place: mended ? mended.message.place : await wherePhoneIs(),
    });
    if (!message) return;
    const { placeCode, address } = household;
    sitting.keepVisit({ county, placeCode, address, message, photos: draft.photos });
    await sitting.device.keepDraft(key, null).catch(() => undefined);
    await navigate({ to: '/field', search: { county, campaign: campaignId } });
  };
}
