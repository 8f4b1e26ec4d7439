// One's own page, for whoever has its secret link: an application and what it waits for, or a membership with cover and training.
// Signing, withdrawing and leaving are done here, and none of it needs anybody's leave.
import { html } from 'ghtml';
import type { Bilingual, Language } from '#base';
import { speaker } from '../../public/words.ts';
import { checkField, type Filled, hidden } from '../form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from '../frame.ts';
import type { SayPatrol } from './patrol-page.ts';
import { PATROL_WORDS } from './patrol-words.ts';

export interface OwnApplication {
  readonly kind: 'application';
  readonly team: string;
  readonly stage: Bilingual;
  readonly next: Bilingual;
  readonly checks: readonly {
    readonly gate: Bilingual;
    readonly answer: Bilingual | null;
  }[];
  readonly notice: { readonly from: string; readonly to: string } | null;
  readonly undertaking: readonly Bilingual[];
  readonly may: { readonly sign: boolean; readonly withdraw: boolean };
}

export interface OwnMembership {
  readonly kind: 'member';
  readonly volunteerNumber: string;
  readonly team: string;
  readonly captain: string | null;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly coveredTo: string | null;
  readonly training: readonly {
    readonly course: Bilingual;
    readonly heldOn: string;
    readonly state: 'completed' | 'signedUp' | 'failed' | 'absent';
    readonly expiresOn: string | null;
  }[];
  readonly handovers: readonly { readonly kind: Bilingual; readonly what: string }[];
}

export interface OwnPage {
  readonly own: OwnApplication | OwnMembership;
  readonly code: string;
  /** ids for the commands of the page's forms, so that none happens twice */
  readonly ids: { readonly sign: string; readonly leave: string };
  readonly wholeAddress: string;
  readonly path: string;
  readonly done: 'applied' | 'signed' | 'withdrawn' | 'left' | null;
  readonly filled: Filled;
}

export function ownPatrolPage(visit: Visit, page: OwnPage): string {
  const say = speaker(PATROL_WORDS, visit.language);
  const problems = page.filled.problems.map(({ message }) => message[visit.language]);
  const main =
    page.own.kind === 'member'
      ? membership(visit, page, page.own, say)
      : application(visit, page, page.own, say);
  return residentPage(visit, {
    title: say('ownTitle'),
    path: page.path,
    isPrivate: true,
    main: html`!${doneBox(page, say)}!${problems.length > 0 ? alert(say('notDone'), problems) : ''}<h1>${say('ownTitle')}</h1>!${main}`,
  });
}

function doneBox({ done, code, wholeAddress }: OwnPage, say: SayPatrol): string {
  if (done === null) return '';
  if (done !== 'applied') return html`<section class="done" role="status"><h2>${say(done)}</h2></section>`;
  return html`<section class="done" role="status"><h2>${say('applied')}</h2><p>${say('codeIs')}<br><span class="number">${code}</span></p>
<p>${say('linkIs')}</p><p class="keep"><a href="${wholeAddress}">${wholeAddress}</a></p><p>${say('keepIt')}</p></section>`;
}

function application(visit: Visit, page: OwnPage, own: OwnApplication, say: SayPatrol): string {
  const { language } = visit;
  const notice = own.notice ? html`<p>${say('noticeDays', own.notice)}</p>` : '';
  return html`<section class="now" aria-label="${say('now')}"><p>${own.team}</p><p class="state">${own.stage[language]}</p><p>${say('next', { next: own.next[language] })}</p>!${notice}</section>
<h2>${say('checks')}</h2><ul class="steps">!${own.checks.map((check) => checkLine(language, check, say))}</ul>
!${own.may.sign ? signForm(visit, page, own, say) : ''}!${own.may.withdraw ? act(visit, page, { path: 'withdraw', name: 'withdraw', hint: 'withdrawHint', submit: 'withdraw' }, say) : ''}`;
}

function checkLine(
  language: Language,
  { gate, answer }: OwnApplication['checks'][number],
  say: SayPatrol,
): string {
  return html`<li><strong>${gate[language]}</strong><br>${answer ? answer[language] : say('waiting')}`;
}

function signForm(visit: Visit, page: OwnPage, { undertaking }: OwnApplication, say: SayPatrol): string {
  const { language } = visit;
  const lines = undertaking.map((line) => html`<li>${line[language]}`);
  return html`<h2>${say('sign')}</h2><ol>!${lines}</ol><form method="post" action="${addressIn(visit, `${page.path}/sign`)}">
!${hidden('id', page.ids.sign)}!${checkField({ language, filled: page.filled, name: 'read', label: say('signRead') })}<button type="submit">${say('signSubmit')}</button></form>`;
}

interface Act {
  readonly path: string;
  readonly name: 'withdraw' | 'leave';
  readonly hint: 'withdrawHint' | 'leaveHint';
  readonly submit: 'withdraw' | 'leaveSubmit';
}

function act(visit: Visit, page: OwnPage, { path, name, hint, submit }: Act, say: SayPatrol): string {
  return html`<details><summary>${say(name)}</summary><p class="soft">${say(hint)}</p><form method="post" action="${addressIn(visit, `${page.path}/${path}`)}">!${hidden('id', page.ids.leave)}<button type="submit" class="danger">${say(submit)}</button></form></details>`;
}

function membership(visit: Visit, page: OwnPage, own: OwnMembership, say: SayPatrol): string {
  if (own.leftOn !== null) return farewell(visit, own, own.leftOn, say);
  const facts = [
    [say('ofTeam'), own.team],
    [say('captain'), own.captain ?? say('noCaptain')],
    [say('since'), own.joinedOn],
  ].map(([name = '', value = '']) => html`<dt>${name}<dd>${value}`);
  const isCovered = own.coveredTo !== null;
  const cover = isCovered ? say('covered', { day: own.coveredTo ?? '' }) : say('uncovered');
  return html`<p>${say('number')}<br><span class="number">${own.volunteerNumber}</span></p><p class="soft">${say('numberHint')}</p><dl class="how">!${facts}</dl>
<section class="now!${isCovered ? '' : ' late'}"><p class="state">${say('cover')}</p><p>${cover}</p></section>
<h2>${say('training')}</h2>!${trainingList(visit.language, own, say)}!${act(visit, page, { path: 'leave', name: 'leave', hint: 'leaveHint', submit: 'leaveSubmit' }, say)}`;
}

function trainingList(language: Language, { training }: OwnMembership, say: SayPatrol): string {
  if (training.length === 0) return html`<p>${say('noTraining')}</p>`;
  const lines = training.map(({ course, heldOn, state, expiresOn }) => {
    const valid = expiresOn === null ? '' : say('validTo', { day: expiresOn });
    return html`<li>${say('trainedLine', { course: course[language], day: heldOn, state: say(state) })}${valid}`;
  });
  return html`<ul class="tight">!${lines}</ul>`;
}

function farewell(visit: Visit, own: OwnMembership, leftOn: string, say: SayPatrol): string {
  const lines = own.handovers.map(
    ({ kind, what }) => html`<li>${kind[visit.language]}${what === '' ? '' : ` · ${what}`}`,
  );
  const list = lines.length > 0 ? html`<ul class="tight">!${lines}</ul>` : html`<p>${say('noHandovers')}</p>`;
  return html`<section class="now"><p class="state">${say('left')}</p><p>${say('leftOn', { day: leftOn })}</p></section>
<h2>${say('handovers')}</h2>!${list}<p><a href="${addressIn(visit, '/patrol/join')}">${say('again')}</a></p>`;
}
