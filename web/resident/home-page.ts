// The first page of a county's residents: what one can do here, the most asked for first. And the choice of a county, where
// the house serves several.
import { html } from 'ghtml';
import type { Language } from '#base';
import { pageAround } from '../public/pages/page-frame.ts';
import { speaker } from '../public/words.ts';
import { addressIn, type Place, residentPage, type Visit } from './frame.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { HOME_WORDS } from './home-words.ts';
import { RESIDENT_STYLE } from './resident-style.ts';

const WAYS = [
  ['/send', 'send', 'sendHint'],
  ['/track', 'track', 'trackHint'],
  ['/verify', 'verify', 'verifyHint'],
  ['/call', 'call', 'callHint'],
  ['/coached', 'coached', 'coachedHint'],
  ['/patrol', 'patrol', 'patrolHint'],
  ['/mended', 'mended', 'mendedHint'],
] as const;

export function homePage(visit: Visit): string {
  const { language, county } = visit;
  const say = speaker(HOME_WORDS, language);
  const ways = WAYS.map(([path, name, hint]) => way(addressIn(visit, path), say(name), say(hint)));
  const published = language === 'en' ? '/p?language=en' : '/p';
  return residentPage(visit, {
    title: say('title'),
    path: '',
    main: html`<h1>${say('heading', { county: county.name[language] })}</h1><p class="lead">${say('lead')}</p>
<ul class="choices">!${ways}!${way(published, say('published'), say('publishedHint'))}</ul>
<h2>${say('privacy')}</h2><ul class="tight"><li>${say('privacy1')}<li>${say('privacy2')}<li>${say('privacy3')}</ul>`,
  });
}

function way(address: string, name: string, hint: string): string {
  const isFirst = address.includes('/send');
  return html`<li><a!${isFirst ? ' class="first"' : ''} href="${address}"><strong>${name}</strong> ${hint}</a>`;
}

/** For a house that serves several counties. */
export function countiesPage(counties: readonly Place[], language: Language, isDemo: boolean): string {
  const say = speaker(HOME_WORDS, language);
  const lines = counties.map((county) => way(addressIn({ county, language }, ''), county.name[language], ''));
  const list = lines.length > 0 ? html`<ul class="choices">!${lines}</ul>` : html`<p>${say('noCounty')}</p>`;
  return pageAround({
    title: say('counties'),
    language,
    isSimulated: isDemo,
    band: speaker(FRAME_WORDS, language)('demo'),
    product: { name: say('product'), address: '/r' },
    otherLanguageAddress: language === 'zh' ? '/r?language=en' : '/r',
    style: RESIDENT_STYLE,
    main: html`<h1>${say('counties')}</h1>!${list}`,
  });
}
