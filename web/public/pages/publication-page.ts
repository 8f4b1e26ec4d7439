// The page of published results: what was asked, of whom, how, how many answered, how sure the figures are, what they do not
// say, and how to check them. It shows what was frozen and reckons nothing anew.
import { html } from 'ghtml';
import { count, day, days } from '../figure-text.ts';
import { headlineSection, otherIndicators } from './headlines.ts';
import { methodSection } from './method.ts';
import { chinese, pageAround } from './page-frame.ts';
import { placesSection } from './places.ts';
import { type Page, type PublicationInput, pageOf } from './publication.ts';
import { questionsSection } from './questions.ts';

/**
 * The whole page as HTML without script, everything escaped; also for paper. Pass the frozen content as it was published:
 * figures without an error, or on fewer answers than its smallest cell, are not shown even if it holds them.
 */
export function publicationPage(input: PublicationInput): string {
  const page = pageOf(input);
  const { content, publication, isDemo, language, otherLanguageAddress, headlines, say, listAddress } = page;
  const sections = [
    opening(page),
    headlineSection(page),
    ...headlines.map((indicator) => placesSection(page, indicator)),
    limitsSection(page),
    methodSection(page),
    otherIndicators(page),
    questionsSection(page),
    checkSection(page),
  ];
  return pageAround({
    title: publication.title,
    language,
    isSimulated: isDemo || content.isSimulated,
    otherLanguageAddress,
    main: sections.join('\n'),
    footer: listAddress === undefined ? '' : html`<a href="${listAddress}">${say('allPublications')}</a>`,
  });
}

function opening(page: Page): string {
  const { say, publication, content, language } = page;
  const { fieldworkFromMs: from, fieldworkToMs: to } = content;
  const completes = count(content.completes);
  const lead =
    from === null || to === null
      ? say('leadWithoutDays', { completes })
      : say('lead', { days: days(from, to, language), completes });
  const provisional = content.status === 'closed' ? '' : html`<p class="notice">${say('provisional')}</p>`;
  return html`!${withdrawal(page)}<h1!${chinese(language)}>${publication.title}</h1>
<p class="soft">${say('publishedOn', { day: day(publication.publishedMs, language) })}</p>!${provisional}
<p>${lead}</p>`;
}

function withdrawal({ say, publication, language }: Page): string {
  const { withdrawn } = publication;
  if (!withdrawn) return '';
  const why = say('withdrawnWhy', { day: day(withdrawn.atMs, language), reason: withdrawn.reason });
  return html`<section class="notice"><h2>${say('withdrawn')}</h2><p>${why}</p><p>${say('withdrawnKept')}</p></section>`;
}

const LIMITS = ['limit1', 'limit2', 'limit3', 'limit4', 'limit5'] as const;

function limitsSection({ say }: Page): string {
  return html`<h2>${say('limits')}</h2><ul class="tight">!${LIMITS.map((limit) => html`<li>${say(limit)}`)}</ul>`;
}

function checkSection(page: Page): string {
  const { say, publication, language, tableAddress, contentAddress } = page;
  const { hash, address, organisation } = publication;
  const named = organisation ? html`<p>${say('whoNamed', { name: organisation[language] })}</p>` : '';
  const link = (to: string, text: string): string => html`<a href="${to}">${text}</a>`;
  const files = [
    ...(tableAddress === undefined ? [] : [link(tableAddress, say('tables'))]),
    ...(contentAddress === undefined ? [] : [link(contentAddress, say('content'))]),
  ];
  return html`<h2>${say('verify')}</h2><p>${say('verifyHash')}</p>
<dl class="how"><dt>${say('hash')}<dd><code>${hash}</code><dt>${say('address')}<dd>!${link(address, address)}!${files.length > 0 ? html`<dt>${say('files')}<dd>!${files.join('<br>')}` : ''}</dl>
<h2>${say('who')}</h2>!${named}<p>${say('whoWall')}</p>`;
}
