// The list of everything that was published, the newest first, and the page for an address that leads nowhere.
import { html } from 'ghtml';
import type { Language } from '#base';
import { day } from '../figure-text.ts';
import { type Say, speaker } from '../words.ts';
import { chinese, pageAround } from './page-frame.ts';
import { PAGE_WORDS } from './page-words.ts';

/** One publication in the list, as `publicEndpoints.publications` answers it. */
export interface PublicationRow {
  readonly title: string;
  readonly address: string;
  readonly publishedMs: number;
  readonly isSimulated: boolean;
  readonly withdrawnMs: number | null;
}

export interface PublicationsInput {
  readonly rows: readonly PublicationRow[];
  readonly language: Language;
  readonly isDemo: boolean;
  readonly otherLanguageAddress?: string;
}

/** The list as a whole HTML page, in the order given. */
export function publicationsPage({
  rows,
  language,
  isDemo,
  otherLanguageAddress,
}: PublicationsInput): string {
  const say = speaker(PAGE_WORDS, language);
  const list =
    rows.length > 0
      ? html`<ul class="list">!${rows.map((row) => listLine(row, say, language))}</ul>`
      : html`<p><strong>${say('listEmpty')}</strong></p><p class="soft">${say('listEmptyHint')}</p>`;
  return pageAround({
    title: say('listTitle'),
    language,
    isSimulated: isDemo,
    otherLanguageAddress,
    main: html`<h1>${say('listTitle')}</h1><p>${say('listLead')}</p>!${list}`,
  });
}

function listLine(row: PublicationRow, say: Say<typeof PAGE_WORDS>, language: Language): string {
  const marks = [
    row.isSimulated ? html` <span class="mark">${say('listSimulated')}</span>` : '',
    row.withdrawnMs === null
      ? ''
      : html` <span class="mark gone">${say('listWithdrawn', { day: day(row.withdrawnMs, language) })}</span>`,
  ];
  return html`<li><a href="${row.address}"!${chinese(language)}>${row.title}</a>!${marks}<br><small class="soft">${say('publishedOn', { day: day(row.publishedMs, language) })}</small>`;
}

/** For an address that no publication has. */
export function notFoundPage(language: Language): string {
  const say = speaker(PAGE_WORDS, language);
  return pageAround({
    title: say('notFound'),
    language,
    isSimulated: false,
    main: html`<h1>${say('notFound')}</h1><p>${say('notFoundHint')}</p>`,
  });
}
