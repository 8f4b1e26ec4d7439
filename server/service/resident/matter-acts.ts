// What a resident can do with the own matter, each from its form: add, withdraw, rate, ask to have it handled again or reviewed.
import { type Result, refused } from '#base';
import type { Nothing } from '#wire';
import { problem as platformProblem } from '../../platform/problems.ts';
import { type PublicForm, TEXT_MOST } from '../../platform/public/public-form.ts';
import type { CaseLink, CasesForResidents } from './cases-for-residents.ts';
import { problem } from './problems.ts';
import { decodedOrRefused, idOf, refuseProgram } from './send-request.ts';

type MatterAct = (
  cases: CasesForResidents,
  link: CaseLink,
  form: PublicForm,
  nowMs: number,
) => Promise<Result<Nothing>>;

interface ActOfPage {
  /** what the page says when it was done */
  readonly done: 'added' | 'withdrawn' | 'rated' | 'again' | 'reviewed';
  readonly act: MatterAct;
}

const WORDS_MOST = 2000;

function wordsOf(fields: PublicForm['fields'], name: string): string {
  return (fields[name] ?? '').trim().slice(0, WORDS_MOST);
}

const add: MatterAct = async (cases, link, { fields, photos }, nowMs) => {
  refuseProgram(fields);
  const text = (fields.addition ?? '').trim();
  if (text === '' && photos.length === 0) return refused(problem('addition-empty', {}, 'addition'));
  if (text.length > TEXT_MOST)
    return refused(platformProblem('text-too-long', { most: TEXT_MOST }, 'addition'));
  const decoded = await decodedOrRefused(photos);
  return decoded.ok ? cases.add({ ...link, id: idOf(fields, nowMs), text, photos: decoded.value }) : decoded;
};

const withdraw: MatterAct = (cases, link, { fields }, nowMs) =>
  cases.withdraw({ ...link, id: idOf(fields, nowMs), words: wordsOf(fields, 'withdrawWords') });

const rate: MatterAct = async (cases, link, { fields }, nowMs) => {
  const { resolved = '', satisfaction = '' } = fields;
  if (!['yes', 'no'].includes(resolved) || satisfaction === '')
    return refused(problem('rating-incomplete', {}, 'resolved'));
  const words = wordsOf(fields, 'ratingWords');
  return cases.rate({
    ...link,
    id: idOf(fields, nowMs),
    isResolved: resolved === 'yes',
    satisfaction,
    words,
  });
};

const again: MatterAct = async (cases, link, { fields }, nowMs) => {
  const words = wordsOf(fields, 'againWords');
  if (words === '') return refused(problem('again-without-reason', {}, 'againWords'));
  return cases.askAgain({ ...link, id: idOf(fields, nowMs), words });
};

const reviewOf =
  (stage: 'review' | 're-review'): MatterAct =>
  async (cases, link, { fields }, nowMs) => {
    const words = wordsOf(fields, 'reviewWords');
    if (words === '') return refused(problem('again-without-reason', {}, 'reviewWords'));
    return cases.askReview({ ...link, id: idOf(fields, nowMs), words, stage });
  };

/** By the last part of the address to which the form is sent. */
export const MATTER_ACTS: Readonly<Record<string, ActOfPage>> = {
  add: { done: 'added', act: add },
  withdraw: { done: 'withdrawn', act: withdraw },
  rate: { done: 'rated', act: rate },
  again: { done: 'again', act: again },
  review: { done: 'reviewed', act: reviewOf('review') },
  're-review': { done: 'reviewed', act: reviewOf('re-review') },
};
