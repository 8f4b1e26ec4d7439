// What every page of the resident's side stands in: the frame of the public pages, its own style, and links that keep the
// language. Data in, HTML out; everything works without script.
import { html } from 'ghtml';
import type { Bilingual, Language } from '#base';
import { pageAround } from '../public/pages/page-frame.ts';
import { speaker } from '../public/words.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { RESIDENT_STYLE } from './resident-style.ts';

/** A place or an office by its region code. */
export interface Place {
  readonly code: string;
  readonly name: Bilingual;
}

/** What is the same for all pages of one visit. */
export interface Visit {
  readonly language: Language;
  readonly county: Place;
  /** whether a band says that this is a demo and nobody will act */
  readonly isDemo: boolean;
}

interface Contents {
  readonly title: string;
  /** the page's own path below the county's, for the link to the other language: `/send` */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** html, escaped already */
  readonly main: string;
  readonly script?: string;
  /** a page that belongs to one person: no search engine may keep it */
  readonly isPrivate?: boolean;
}

/** Where a page of this county's residents stands, in the visit's language or another. */
export function addressIn(
  { county, language }: Pick<Visit, 'county' | 'language'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams({ ...query, ...(language === 'en' ? { language } : {}) }).toString();
  return `/r/${county.code}${path}${asked ? `?${asked}` : ''}`;
}

export function residentPage(visit: Visit, contents: Contents): string {
  const { language, county, isDemo } = visit;
  const say = speaker(FRAME_WORDS, language);
  const other = { county, language: language === 'zh' ? ('en' as const) : ('zh' as const) };
  return pageAround({
    title: say('title', { title: contents.title, county: county.name[language] }),
    language,
    isSimulated: isDemo,
    band: say('demo'),
    product: { name: say('product', { county: county.name[language] }), address: addressIn(visit, '') },
    otherLanguageAddress: addressIn(other, contents.path, contents.query),
    style: RESIDENT_STYLE,
    main: contents.main,
    footer: footer(visit),
    isPrivate: contents.isPrivate ?? false,
    ...(contents.script === undefined ? {} : { script: contents.script }),
  });
}

const FOOTER_LINKS = [
  ['', 'home'],
  ['/send', 'send'],
  ['/track', 'track'],
  ['/verify', 'verify'],
  ['/coached', 'coached'],
] as const;

function footer(visit: Visit): string {
  const say = speaker(FRAME_WORDS, visit.language);
  const links = FOOTER_LINKS.map(
    ([path, word]) => html`<li><a href="${addressIn(visit, path)}">${say(word)}</a>`,
  );
  return html`<nav aria-label="${say('navigation')}"><ul class="ways">!${links}</ul></nav><p class="soft">${say('emergency')}</p>`;
}

/** Text of others with its line breaks, safe and visible. */
export function withBreaks(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => html`${line}`)
    .join('<br>');
}

/** A message before a form: what has to be mended, said to screen readers at once. */
export function alert(title: string, lines: readonly string[] = []): string {
  const list =
    lines.length > 0 ? html`<ul class="tight">!${lines.map((line) => html`<li>${line}`)}</ul>` : '';
  return html`<section class="notice" role="alert"><h2>${title}</h2>!${list}</section>`;
}
