// Casework as the resident's pages see it, kept in memory: for tests of the pages alone, without a database of cases.
import { ok, refused } from '#base';
import type { Matter } from '#web/resident';
import { problem } from '../server/platform/problems.ts';
import type {
  CaseLink,
  CasesForResidents,
  FollowedMatter,
  OpenCase,
  SentRequest,
} from '../server/service/resident/cases-for-residents.ts';

const KINDS = [
  { code: 'help', name: { zh: '求助', en: 'Call for help' } },
  { code: 'danger', name: { zh: '安全隐患', en: 'Danger' } },
];

export interface CasesForTests extends CasesForResidents {
  readonly sent: SentRequest[];
  /** what was done to matters, in order */
  readonly done: string[];
  /** lets everybody see a case */
  release(id: string, title: string): void;
}

/** Cases numbered in order of arrival; their codes follow from their numbers. */
export function casesForTests(): CasesForTests {
  const sent: SentRequest[] = [];
  const done: string[] = [];
  const titles = new Map<string, string>();
  const nth = ({ code }: CaseLink): SentRequest | undefined => sent[Number(code) - 1];
  const note = async (link: CaseLink & { readonly id: string }, what: string) => {
    if (!nth(link)) return refused(problem('not-found', { what: 'case' }));
    if (!done.some((line) => line.startsWith(link.id))) done.push(`${link.id} ${what}`);
    return ok({});
  };
  return {
    sent,
    done,
    release: (id, title) => titles.set(id, title),
    kinds: async () => KINDS,
    send: async (request) => {
      if (!sent.some(({ id }) => id === request.id)) sent.push(request);
      return ok({ caseId: caseIdOf(request), ...receiptOf(sent.findIndex(({ id }) => id === request.id)) });
    },
    find: async (link) => {
      const request = nth(link);
      return request && request.county === link.county ? followed(request, Number(link.code) - 1) : undefined;
    },
    add: (addition) => note(addition, `add ${addition.text} ${addition.photos.length}`),
    withdraw: (wish) => note(wish, `withdraw ${wish.words}`),
    rate: (rating) => note(rating, `rate ${rating.isResolved} ${rating.satisfaction} ${rating.words}`),
    askAgain: (wish) => note(wish, `again ${wish.words}`),
    askReview: (wish) => note(wish, `${wish.stage} ${wish.words}`),
    mended: async () => ({ rows: [], total: 0, byPlace: [] }),
    openCases: async (filter) =>
      sent
        .filter((request) => filter.ids.length === 0 || filter.ids.includes(caseIdOf(request)))
        .filter(({ kind }) => filter.kind === '' || kind === filter.kind)
        .map((request, index) => openCase(request, index, titles.get(caseIdOf(request)))),
  };
}

// As in casework itself, a case has another id than the form that it came with.
function caseIdOf({ id }: SentRequest): string {
  return `${id.slice(0, 8)}-0000-7000-8000-${id.slice(24)}`;
}

function receiptOf(index: number): { number: string; code: string } {
  return { number: `T-${index + 1}`, code: String(index + 1).padStart(16, '0') };
}

function followed(request: SentRequest, index: number): FollowedMatter {
  const matter: Matter = {
    ...receiptOf(index),
    sentMs: 0,
    text: request.text,
    place: null,
    kind: KINDS.find(({ code }) => code === request.kind)?.name ?? null,
    standing: { zh: '已收到', en: 'Received' },
    meaning: { zh: '等待分派。', en: 'Waiting to be given to an office.' },
    office: null,
    due: null,
    steps: [{ atMs: 0, what: { zh: '收到', en: 'Received' }, note: null }],
    photos: [],
    isPhoneGiven: request.phone !== '',
    isPhoneVerified: false,
    rating: null,
    isRatingConfirmedByCall: true,
    may: { add: true, withdraw: true, rate: true, askAgain: true, review: true, reReview: true },
  };
  return { caseId: caseIdOf(request), placeCode: request.placeCode, matter };
}

function openCase(request: SentRequest, index: number, title: string | undefined): OpenCase {
  return {
    id: caseIdOf(request),
    number: receiptOf(index).number,
    kind: KINDS.find(({ code }) => code === request.kind) ?? null,
    isClosed: title !== undefined,
    title: title ?? null,
    outcome: title === undefined ? null : '已修好',
    office: { zh: '街道', en: 'Street office' },
    placeName: { zh: '云集村', en: 'Yunji village' },
    requestedMs: 1_700_000_000_000,
    updatedMs: 1_700_000_000_000,
    expectedMs: null,
    photoIds: [],
  };
}
