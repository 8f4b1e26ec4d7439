// A case in the words of its sender's page: what the steps' own rows tell the resident, and nothing that is the offices' affair.
import type { Bilingual, Problem } from '#base';
import {
  CASE_KINDS,
  type CaseState,
  type DutyCode,
  firstDue,
  isStep,
  SATISFACTIONS,
  STANDINGS,
  STEPS,
  whyNotNow,
} from '#service/casework';
import type { Matter, ShownPhoto, ShownStep } from '#web/resident';
import type { KeptEvent } from '../casework/cases.store.ts';
import type { FollowedCase } from './resident-cases.store.ts';
import { shownCode } from './tracking-code.ts';

interface Known {
  readonly events: readonly KeptEvent[];
  readonly photos: readonly ShownPhoto[];
  /** the state of the case with which this one was joined */
  readonly joined: CaseState | undefined;
  readonly code: string;
  readonly nowMs: number;
}

export function followedMatter(found: FollowedCase, known: Known): Matter {
  const { state } = found;
  const standing = STANDINGS[state.standing];
  return {
    number: found.number,
    code: shownCode(known.code),
    sentMs: found.receivedMs,
    text: found.text,
    place: placeOf(found),
    kind: found.kind === null ? null : sentence(CASE_KINDS[found.kind].label),
    standing: sentence(standing.label),
    meaning: meaningOf(state, known.joined),
    office: found.unitName,
    due: dueOf(state, known.nowMs),
    steps: known.events.flatMap(stepOf),
    photos: known.photos,
    isPhoneGiven: found.isPhoneGiven,
    isPhoneVerified: found.isPhoneVerified,
    rating: ratingOf(state, known.events),
    isRatingConfirmedByCall: state.isCodeSeen === true,
    may: mayOf(state),
  };
}

/** Rows of casework begin small, as parts of a sentence; here each stands alone. */
export function sentence({ zh, en }: Bilingual): Bilingual {
  return { zh, en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}` };
}

function placeOf({ placeName, spot }: FollowedCase): Bilingual | null {
  if (spot === '') return placeName;
  if (!placeName) return { zh: spot, en: spot };
  return { zh: `${placeName.zh}，${spot}`, en: `${placeName.en}, ${spot}` };
}

function meaningOf(state: CaseState, joined: CaseState | undefined): Bilingual {
  const own = sentence(STANDINGS[state.standing].meaning);
  if (state.standing !== 'joined' || !joined) return own;
  const other = sentence(STANDINGS[joined.standing].meaning);
  return { zh: `${own.zh}。${other.zh}`, en: `${own.en}. ${other.en}` };
}

/** What an office owes the resident, in plain words; what else is owed is the offices' own affair. */
const SHOWN_DUTIES: Readonly<Partial<Record<DutyCode, Bilingual>>> = {
  route: { zh: '确定由哪个单位办理', en: 'Deciding which office deals with it' },
  accept: { zh: '责任单位受理', en: 'Taking it up' },
  close: { zh: '办结', en: 'Getting it done' },
  review: { zh: '上一级单位答复复查', en: 'The office above answers the request for a review' },
  're-review': {
    zh: '再上一级单位答复复核',
    en: 'The next office above answers the request for a re-review',
  },
  'follow-up': { zh: '给您回访', en: 'Asking you how it went' },
};

function dueOf(state: CaseState, nowMs: number): Matter['due'] {
  const duty = firstDue(state.duties.filter(({ what }) => SHOWN_DUTIES[what] !== undefined));
  const what = duty && SHOWN_DUTIES[duty.what];
  return duty && what ? { what, atMs: duty.dueMs, isLate: duty.dueMs < nowMs } : null;
}

const RECEIVED: Bilingual = { zh: '收到您反映的事', en: 'Your matter came in' };

function stepOf({ step, atMs, words }: KeptEvent): ShownStep[] {
  if (!isStep(step)) return [{ atMs, what: RECEIVED, note: null }];
  const { told, toldField } = STEPS[step];
  const said = toldField === undefined ? undefined : words[toldField];
  return told
    ? [{ atMs, what: sentence(told), note: said === undefined ? null : [said].flat().join('\n') }]
    : [];
}

function ratingOf({ rating }: CaseState, events: readonly KeptEvent[]): Matter['rating'] {
  if (!rating) return null;
  const words = events.findLast(({ step }) => step === 'rate')?.words.words ?? '';
  return {
    isResolved: rating.isResolved,
    satisfaction: SATISFACTIONS[rating.satisfaction].label,
    words: [words].flat().join('\n'),
  };
}

function mayOf(state: CaseState): Matter['may'] {
  const why = (step: Parameters<typeof whyNotNow>[1]): Problem | undefined =>
    whyNotNow(state, step, ['sender']);
  return {
    add: why('add') === undefined,
    withdraw: why('withdraw') === undefined,
    rate: why('rate') === undefined && state.rating === null,
    askAgain: why('ask-again') === undefined,
    review: why('ask-review') === undefined,
    reReview: why('ask-re-review') === undefined,
  };
}
