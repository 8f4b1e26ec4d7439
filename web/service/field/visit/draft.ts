// A visit while it is being written down, and the message it becomes. A correction is the same visit with a higher revision.
// It knows no clock and no screen.
import type { RequestKind, VisitOutcome } from '#service/outreach';
import type { VisitMessage } from '#wire/service';

type Photo = VisitMessage['photos'][number];

export interface DraftPhoto {
  readonly id: string;
  /** null where this browser has no means to reckon it */
  readonly sha256: string | null;
  readonly likeness: string | null;
  readonly bytes: Blob;
}

export interface DraftRequest {
  readonly id: string;
  readonly kind: RequestKind;
  readonly text: string;
}

export interface VisitDraft {
  /** the visit that this one corrects */
  readonly mends: string | null;
  readonly outcome: VisitOutcome | null;
  readonly isLetterDelivered: boolean;
  readonly isCardReturned: boolean;
  readonly isExplained: boolean;
  readonly comeAgainMs: number | null;
  readonly note: string;
  readonly photos: readonly DraftPhoto[];
  readonly requests: readonly DraftRequest[];
}

export const EMPTY_DRAFT: VisitDraft = {
  mends: null,
  outcome: null,
  isLetterDelivered: false,
  isCardReturned: false,
  isExplained: false,
  comeAgainMs: null,
  note: '',
  photos: [],
  requests: [],
};

/** A visit that was made on this phone. */
export interface MadeVisit {
  readonly message: VisitMessage;
}

/** What is asked after each outcome: nobody can hand back a card who was not there. */
export const ASKED_AFTER = {
  met: { letter: true, card: true, explained: true, comeAgain: false, requests: true },
  'not-home': { letter: true, card: false, explained: false, comeAgain: true, requests: false },
  declined: { letter: true, card: false, explained: false, comeAgain: false, requests: false },
  'moved-away': { letter: false, card: false, explained: false, comeAgain: false, requests: false },
} as const satisfies Readonly<
  Record<VisitOutcome, Readonly<Record<'letter' | 'card' | 'explained' | 'comeAgain' | 'requests', boolean>>>
>;

export interface VisitFrame {
  readonly messageId: string;
  readonly visitId: string;
  readonly revision: number;
  readonly campaignId: string;
  readonly householdId: string;
  readonly knownVisitId: string | null;
  readonly atMs: number;
  readonly place: VisitMessage['place'];
}

/** The message of a visit; what its outcome does not ask for is left out. Undefined while the outcome is open. */
export function messageOf(draft: VisitDraft, frame: VisitFrame): VisitMessage | undefined {
  if (draft.outcome === null) return undefined;
  const asked = ASKED_AFTER[draft.outcome];
  const { messageId, ...about } = frame;
  return {
    id: messageId,
    ...about,
    outcome: draft.outcome,
    isLetterDelivered: asked.letter && draft.isLetterDelivered,
    isCardReturned: asked.card && draft.isCardReturned,
    isExplained: asked.explained && draft.isExplained,
    comeAgainMs: asked.comeAgain ? draft.comeAgainMs : null,
    note: draft.note.trim().slice(0, 500),
    photos: draft.photos.flatMap(traceOf),
    requests: asked.requests ? draft.requests.map((request) => ({ ...request })) : [],
  };
}

function traceOf({ id, sha256, likeness }: DraftPhoto): Photo[] {
  return sha256 === null ? [] : [{ id, sha256, likeness }];
}

/** A made visit opened again to be mended; photos that are already on their way are not taken back. */
export function draftFrom({ message }: MadeVisit): VisitDraft {
  const { visitId, outcome, isLetterDelivered, isCardReturned, isExplained, comeAgainMs, note, requests } =
    message;
  const marks = { isLetterDelivered, isCardReturned, isExplained };
  return { mends: visitId, outcome, ...marks, comeAgainMs, note, requests, photos: [] };
}
