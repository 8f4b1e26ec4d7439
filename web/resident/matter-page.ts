// The page of one matter, for whoever has its secret link: where it stands, by when, each step, and what can still be done.
// Just after sending it opens with the number and the link to keep.
import { html } from 'ghtml';
import { day } from '../public/figure-text.ts';
import { type Say, speaker } from '../public/words.ts';
import { type Filled, hidden, photoField, radioField, textArea, textField, trap } from './form-parts.ts';
import { addressIn, alert, residentPage, type Visit, withBreaks } from './frame.ts';
import type { Matter, ShownPhoto, ShownStep } from './matter-view.ts';
import { MATTER_WORDS } from './matter-words.ts';
import { SCRIPT_ADDRESS } from './send-page.ts';
import { momentText } from './times.ts';

export interface MatterPage {
  readonly matter: Matter;
  /** ids for the commands of the page's forms, so that none happens twice */
  readonly ids: {
    readonly add: string;
    readonly withdraw: string;
    readonly rate: string;
    readonly again: string;
    readonly review: string;
  };
  /** the whole address of the page, to be written down or photographed */
  readonly wholeAddress: string;
  /** the path of the page below the county's */
  readonly path: string;
  /** what has just been done, to be said first */
  readonly done:
    | 'sent'
    | 'added'
    | 'withdrawn'
    | 'rated'
    | 'again'
    | 'reviewed'
    | 'phoneSent'
    | 'phoneConfirmed'
    | null;
  readonly filled: Filled;
  readonly mostPhotos: number;
  /** whether a code can be sent to the telephone that was given */
  readonly isPhoneCheckOffered: boolean;
}

type SayMatter = Say<typeof MATTER_WORDS>;

export function matterPage(visit: Visit, page: MatterPage): string {
  const { language } = visit;
  const say = speaker(MATTER_WORDS, language);
  const { matter } = page;
  const problems = page.filled.problems.map(({ message }) => message[language]);
  return residentPage(visit, {
    title: say('title', { number: matter.number }),
    path: page.path,
    isPrivate: true,
    script: SCRIPT_ADDRESS,
    main: html`!${doneBox(page, say)}!${problems.length > 0 ? alert(say('notDone'), problems) : ''}
<h1>${say('title', { number: matter.number })}</h1>!${standing(visit, matter, say)}
<h2>${say('steps')}</h2><ol class="steps">!${matter.steps.toReversed().map((step) => stepLine(visit, step))}</ol>
!${whatWasSent(visit, matter, say)}
!${phoneForms(visit, page, say)}!${forms(visit, page, say)}`,
  });
}

function doneBox({ done, matter, wholeAddress }: MatterPage, say: SayMatter): string {
  if (done === null) return '';
  if (done === 'phoneSent')
    return html`<section class="done" role="status"><h2>${say('phoneSent')}</h2><p><a href="#phone">${say('phoneType')}</a></p></section>`;
  if (done !== 'sent') return html`<section class="done" role="status"><h2>${say(done)}</h2></section>`;
  return html`<section class="done" role="status"><h2>${say('sent')}</h2><p>${say('numberIs')}<br><span class="number">${matter.number}</span></p>
<p>${say('codeIs')}<br><span class="number">${matter.code}</span></p><p>${say('linkIs')}</p><p class="keep"><a href="${wholeAddress}">${wholeAddress}</a></p><p>${say('keepIt')}</p></section>`;
}

function standing({ language }: Visit, matter: Matter, say: SayMatter): string {
  const { due, office } = matter;
  const lines = [
    html`<p class="state">${matter.standing[language]}</p><p>${matter.meaning[language]}</p>`,
    office ? html`<p>${say('office', { office: office[language] })}</p>` : '',
    due
      ? html`<p>${say(due.isLate ? 'late' : 'due', { what: due.what[language], day: day(due.atMs, language) })}</p>`
      : '',
  ];
  return html`<section class="now!${due?.isLate ? ' late' : ''}" aria-label="${say('now')}">!${lines}</section>`;
}

function stepLine({ language }: Visit, { atMs, what, note }: ShownStep): string {
  const said = note === null || note === '' ? '' : html`<p class="words">!${withBreaks(note)}</p>`;
  return html`<li><time datetime="${new Date(atMs).toISOString()}">${momentText(atMs, language)}</time>${what[language]}!${said}`;
}

function whatWasSent(visit: Visit, matter: Matter, say: SayMatter): string {
  const { language } = visit;
  const facts = [
    [say('sentOn'), momentText(matter.sentMs, language)],
    ...(matter.place ? [[say('place'), matter.place[language]]] : []),
    ...(matter.kind ? [[say('kind'), matter.kind[language]]] : []),
    ...(matter.isPhoneGiven
      ? [[say('phone'), say(matter.isPhoneVerified ? 'phoneVerified' : 'phoneUnverified')]]
      : []),
  ].map(([name = '', value = '']) => html`<dt>${name}<dd>${value}`);
  return html`<h2>${say('whatYouSent')}</h2><p class="words">!${withBreaks(matter.text)}</p>!${photoList(visit, matter.photos)}<dl class="how">!${facts}</dl>`;
}

export function photoList({ language }: Pick<Visit, 'language'>, photos: readonly ShownPhoto[]): string {
  if (photos.length === 0) return '';
  const items = photos.map(
    ({ address, thumbnailAddress, words }) =>
      html`<li><a href="${address}"><img src="${thumbnailAddress}" alt="${words[language]}" width="140" height="105" loading="lazy"></a>`,
  );
  return html`<ul class="photos">!${items}</ul>`;
}

function phoneForms(visit: Visit, page: MatterPage, say: SayMatter): string {
  const { isPhoneGiven, isPhoneVerified } = page.matter;
  if (!page.isPhoneCheckOffered || !isPhoneGiven || isPhoneVerified) return '';
  const field = { language: visit.language, filled: page.filled };
  const address = addressIn(visit, `${page.path}/phone`);
  const code = textField({
    ...field,
    name: 'phoneCode',
    label: say('phoneCode'),
    attributes: ' required inputmode="numeric" autocomplete="one-time-code" maxlength="12"',
  });
  const confirm = html`<form method="post" action="${addressIn(visit, `${page.path}/phone/confirm`)}">!${code}<button type="submit">${say('phoneConfirm')}</button></form>`;
  const isOpen = page.done === 'phoneSent' || hasProblem(page, 'phoneCode');
  return html`<details id="phone"!${isOpen ? ' open' : ''}><summary>${say('phoneTitle')}</summary><p class="soft">${say('phoneHint')}</p>
<form method="post" action="${address}"><button type="submit" class="plain">${say('phoneSend')}</button></form>!${confirm}</details>`;
}

/** Whether something was wrong in one of these fields: its form then stands open. */
function hasProblem({ filled }: MatterPage, ...fields: readonly string[]): boolean {
  return filled.problems.some(({ where }) => where !== undefined && fields.includes(where));
}

function openFor(page: MatterPage, ...fields: readonly string[]): string {
  return hasProblem(page, ...fields) ? ' open' : '';
}

function forms(visit: Visit, page: MatterPage, say: SayMatter): string {
  const { may } = page.matter;
  const parts = [
    may.rate ? ratingForm(visit, page, say) : givenRating(visit, page.matter, say),
    may.askAgain ? againForm(visit, page, say) : '',
    may.review ? reviewForm(visit, page, say, 'review') : '',
    may.reReview ? reviewForm(visit, page, say, 're-review') : '',
    may.add ? addForm(visit, page, say) : '',
    may.withdraw ? withdrawForm(visit, page, say) : '',
  ];
  return parts.some((part) => part !== '') ? html`<h2>${say('whatYouCanDo')}</h2>!${parts}` : '';
}

function form(
  visit: Visit,
  page: MatterPage,
  act: 'add' | 'withdraw' | 'rate' | 'again' | 'review' | 're-review',
  inside: string,
): string {
  const kind = act === 'add' ? ' enctype="multipart/form-data"' : '';
  const say = speaker(MATTER_WORDS, visit.language);
  return html`<form method="post" action="${addressIn(visit, `${page.path}/${act}`)}"!${kind}>!${hidden('id', page.ids[act === 're-review' ? 'review' : act])}!${act === 'add' ? trap(say('trap')) : ''}!${inside}</form>`;
}

function ratingForm(visit: Visit, page: MatterPage, say: SayMatter): string {
  const field = { language: visit.language, filled: page.filled };
  const inside = html`!${radioField({ ...field, name: 'resolved', label: say('resolved') }, [
    { value: 'yes', label: say('resolvedYes') },
    { value: 'no', label: say('resolvedNo') },
  ])}!${radioField(
    { ...field, name: 'satisfaction', label: say('satisfaction') },
    (['very-satisfied', 'satisfied', 'fair', 'dissatisfied'] as const).map((value) => ({
      value,
      label: say(value),
    })),
  )}!${textArea({ ...field, name: 'ratingWords', label: say('ratingWords'), attributes: ' maxlength="2000"' })}<button type="submit">${say('rate')}</button>`;
  return html`<details open><summary>${say('rateTitle')}</summary><p class="soft">${say('rateHint')}!${page.matter.isRatingConfirmedByCall ? say('rateCall') : ''}</p>!${form(visit, page, 'rate', inside)}</details>`;
}

function givenRating({ language }: Visit, { rating }: Matter, say: SayMatter): string {
  if (!rating) return '';
  const words = rating.words === '' ? '' : html`<p class="words">!${withBreaks(rating.words)}</p>`;
  return html`<p>${say('rated1', { resolved: say(rating.isResolved ? 'resolvedYes' : 'resolvedNo'), satisfaction: rating.satisfaction[language] })}</p>!${words}`;
}

function againForm(visit: Visit, page: MatterPage, say: SayMatter): string {
  const field = { language: visit.language, filled: page.filled };
  const inside = html`!${textArea({ ...field, name: 'againWords', label: say('againWords'), attributes: ' required maxlength="2000"' })}<button type="submit">${say('askAgain')}</button>`;
  return html`<details!${openFor(page, 'againWords')}><summary>${say('againTitle')}</summary><p class="soft">${say('againHint')}</p>!${form(visit, page, 'again', inside)}</details>`;
}

function reviewForm(visit: Visit, page: MatterPage, say: SayMatter, stage: 'review' | 're-review'): string {
  const field = { language: visit.language, filled: page.filled };
  const [title, hint] =
    stage === 'review'
      ? (['reviewTitle', 'reviewHint'] as const)
      : (['reReviewTitle', 'reReviewHint'] as const);
  const inside = html`!${textArea({ ...field, name: 'reviewWords', label: say('reviewWords'), attributes: ' required maxlength="2000"' })}<button type="submit">${say(title)}</button>`;
  return html`<details!${openFor(page, 'reviewWords')}><summary>${say(title)}</summary><p class="soft">${say(hint)}</p>!${form(visit, page, stage, inside)}</details>`;
}

function addForm(visit: Visit, page: MatterPage, say: SayMatter): string {
  const field = { language: visit.language, filled: page.filled };
  const inside = html`!${textArea({ ...field, name: 'addition', label: say('addition'), attributes: ' maxlength="5000"' })}!${photoField({ ...field, name: 'photos', label: say('photos'), hint: say('photosHint', { most: page.mostPhotos }) })}<button type="submit" class="plain">${say('add')}</button>`;
  return html`<details!${openFor(page, 'addition', 'photos')}><summary>${say('addTitle')}</summary>!${form(visit, page, 'add', inside)}</details>`;
}

function withdrawForm(visit: Visit, page: MatterPage, say: SayMatter): string {
  const field = { language: visit.language, filled: page.filled };
  const inside = html`!${textArea({ ...field, name: 'withdrawWords', label: say('withdrawWords'), attributes: ' maxlength="2000"' })}<button type="submit" class="danger">${say('withdraw')}</button>`;
  return html`<details!${openFor(page, 'withdrawWords')}><summary>${say('withdrawTitle')}</summary><p class="soft">${say('withdrawHint')}</p>!${form(visit, page, 'withdraw', inside)}</details>`;
}
