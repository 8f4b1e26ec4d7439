// The public notice of awards: who is to be honoured, for what, until when one may object, and how. A name stands here only where
// its owner agreed; else the volunteer number.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { type Say, speaker } from '../public/words.ts';
import { AWARDS_WORDS } from './awards-words.ts';
import { addressIn, residentPage, type Visit } from './frame.ts';

export interface AwardNotice {
  readonly title: string;
  readonly about: string;
  readonly stage: Bilingual;
  /** whether one may still object */
  readonly isOpen: boolean;
  readonly until: string;
  /** why the choice is not simply the votes'; empty where it is */
  readonly reason: string;
  readonly people: readonly {
    readonly name: string | null;
    readonly volunteerNumber: string;
    readonly team: string;
    readonly reason: string;
  }[];
}

type SayAwards = Say<typeof AWARDS_WORDS>;

export function awardsPage(visit: Visit, notices: readonly AwardNotice[]): string {
  const say = speaker(AWARDS_WORDS, visit.language);
  const cards = notices.map((notice) => noticeCard(notice, visit, say));
  return residentPage(visit, {
    title: say('title'),
    path: '/awards',
    main: html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>!${cards.length > 0 ? html`<div class="cards">!${cards}</div>` : html`<p class="say">${say('none')}</p>`}
<p>${say('object')} <a href="${addressIn(visit, '/send')}">${say('toSend')}</a></p>`,
  });
}

function noticeCard(notice: AwardNotice, { language }: Visit, say: SayAwards): string {
  const until = notice.isOpen ? html`<p><b>${say('until', { day: notice.until })}</b></p>` : '';
  const reason =
    notice.reason === '' ? '' : html`<p class="soft">${say('reason', { reason: notice.reason })}</p>`;
  const people = notice.people.map(
    ({ name, volunteerNumber, team, reason: why }) =>
      html`<li><b>${name ?? volunteerNumber}</b> ${team}<br><span class="soft">${why}</span>`,
  );
  return html`<section class="card"><h2 lang="zh-CN">${notice.title}</h2><p><span class="mark">${notice.stage[language]}</span></p>
<p lang="zh-CN">${notice.about}</p><ul lang="zh-CN">!${people}</ul>!${reason}!${until}</section>`;
}
