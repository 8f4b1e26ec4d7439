// A round as it stands now: what the server knew when the phone last had a line, and what was done on this phone since.
// Nothing that was done is taken back by an older answer.
import { VISIT_OUTCOMES } from '#service/outreach';
import type { MadeVisit } from '../visit/draft.ts';
import type { Round, RoundHousehold } from './round.ts';

export interface HouseholdToday extends RoundHousehold {
  readonly blockName: string;
  readonly placeCode: string;
  /** the visit that this phone made last, to be mended where it was wrong */
  readonly lastMade: MadeVisit | null;
  readonly todo: 'now' | 'open' | 'later' | 'done';
}

/** @param made visits of this campaign made on this phone, in any order */
export function roundToday(
  round: Round,
  made: readonly MadeVisit[],
  nowMs: number,
): readonly HouseholdToday[] {
  const blocks = new Map(round.blocks.map((block) => [block.id, block]));
  const own = made.filter(({ message }) => message.campaignId === round.campaign.id);
  return round.households.map((household) => {
    const visits = own
      .filter(({ message }) => message.householdId === household.id)
      .toSorted((left, right) => left.message.atMs - right.message.atMs);
    const block = blocks.get(household.blockId);
    const standing = visits.reduce(afterVisit, household.standing);
    return {
      ...household,
      standing,
      lastVisitId: visits.at(-1)?.message.visitId ?? household.lastVisitId,
      blockName: block?.name ?? '',
      placeCode: block?.placeCode ?? '',
      lastMade: visits.at(-1) ?? null,
      todo: todoOf(standing, nowMs),
    };
  });
}

type Standing = RoundHousehold['standing'];

function afterVisit(standing: Standing, { message }: MadeVisit): Standing {
  const isNewer = message.atMs >= (standing.lastVisitMs ?? 0);
  return {
    ...standing,
    isVisited: standing.isVisited || VISIT_OUTCOMES[message.outcome].isVisited,
    hasLetter: standing.hasLetter || message.isLetterDelivered,
    hasReturnedCard: standing.hasReturnedCard || message.isCardReturned,
    isExplained: standing.isExplained || message.isExplained,
    lastVisitMs: Math.max(standing.lastVisitMs ?? 0, message.atMs),
    comeAgainMs: isNewer ? message.comeAgainMs : standing.comeAgainMs,
    requests:
      isNewer && standing.lastVisitMs !== message.atMs
        ? standing.requests + message.requests.length
        : standing.requests,
  };
}

// Somebody who was promised another visit is waited with until then, and then comes first.
function todoOf({ isVisited, comeAgainMs }: Standing, nowMs: number): HouseholdToday['todo'] {
  if (isVisited) return 'done';
  if (comeAgainMs === null) return 'open';
  return comeAgainMs <= nowMs ? 'now' : 'later';
}
