// The first page of a county's patrol teams: what they are, how to join, who is on public notice and how to object.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { type Say, speaker } from '../../public/words.ts';
import { type Choice, type Filled, hidden, radioField, textField, trap } from '../form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from '../frame.ts';
import { PATROL_WORDS } from './patrol-words.ts';

/** Somebody on public notice: the name is masked, as everybody can read it. */
export interface PatrolNotice {
  readonly id: string;
  readonly name: string;
  readonly place: Bilingual;
  readonly team: string;
  readonly to: string;
}

export interface PatrolHome {
  readonly hasTeams: boolean;
  readonly notices: readonly PatrolNotice[];
  readonly objections: readonly { readonly code: string; readonly words: Bilingual }[];
  /** for the command of an objection, so that none is raised twice */
  readonly objectionId: string;
  readonly isObjected: boolean;
  readonly filled: Filled;
}

export type SayPatrol = Say<typeof PATROL_WORDS>;

export function patrolPage(visit: Visit, page: PatrolHome): string {
  const { language } = visit;
  const say = speaker(PATROL_WORDS, language);
  const problems = page.filled.problems.map(({ message }) => message[language]);
  const done = page.isObjected
    ? html`<section class="done" role="status"><h2>${say('objected')}</h2></section>`
    : '';
  return residentPage(visit, {
    title: say('title'),
    path: '/patrol',
    main: html`!${done}!${problems.length > 0 ? alert(say('notDone'), problems) : ''}
<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>!${joinWay(visit, page, say)}
<h2>${say('mine')}</h2><p class="soft">${say('mineHint')}</p>
<form method="post" action="${addressIn(visit, '/patrol/mine')}">!${textField({ language, filled: page.filled, name: 'code', label: say('code'), attributes: ' required maxlength="40" autocomplete="off"' })}<button type="submit" class="plain">${say('open')}</button></form>
<h2>${say('notices')}</h2>!${noticeList(visit, page, say)}`,
  });
}

function joinWay(visit: Visit, { hasTeams }: PatrolHome, say: SayPatrol): string {
  if (!hasTeams) return html`<p>${say('noTeams')}</p>`;
  return html`<ul class="choices"><li><a class="first" href="${addressIn(visit, '/patrol/join')}"><strong>${say('join')}</strong> ${say('joinHint')}</a></ul>`;
}

function noticeList(visit: Visit, page: PatrolHome, say: SayPatrol): string {
  if (page.notices.length === 0) return html`<p>${say('noNotices')}</p>`;
  return page.notices.map((notice) => noticeOf(visit, notice, page, say)).join('');
}

function noticeOf(visit: Visit, notice: PatrolNotice, page: PatrolHome, say: SayPatrol): string {
  const { language } = visit;
  const line = say('noticeLine', { place: notice.place[language], team: notice.team, day: notice.to });
  const choices: Choice[] = page.objections.map(({ code, words }) => ({
    value: code,
    label: words[language],
  }));
  const field = {
    language,
    filled: page.filled,
    name: 'reason',
    label: say('object'),
    hint: say('objectHint'),
  };
  return html`<section class="words" data-notice="${notice.id}"><p><strong>${notice.name}</strong><br>${line}</p>
<details><summary>${say('object')}</summary><form method="post" action="${addressIn(visit, `/patrol/notices/${notice.id}`)}">
!${hidden('id', page.objectionId)}!${withoutTwins(trap(say('trap')), notice.id)}!${radioField(field, choices)}<button type="submit" class="plain">${say('objectSend')}</button></form></details></section>`;
}

// One page has a form for everybody on notice: the same field must not have the same id twice.
function withoutTwins(field: string, id: string): string {
  return field.replaceAll(/(for|id)="(\w+)"/g, (_, name: string, of: string) => `${name}="${of}-${id}"`);
}
