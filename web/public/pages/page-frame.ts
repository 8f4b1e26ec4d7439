// A whole public page around its contents: head, style, band, language link. Nothing is fetched from elsewhere, and what
// script there may be, a page can do without.
import { html } from 'ghtml';
import type { Language } from '#base';
import { speaker } from '../words.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS } from './page-words.ts';

export interface Frame {
  readonly title: string;
  readonly language: Language;
  /** whether a band says that the figures are made up */
  readonly isSimulated: boolean;
  /** what the band says instead */
  readonly band?: string;
  readonly otherLanguageAddress?: string | undefined;
  /** html, escaped already */
  readonly main: string;
  readonly footer?: string;
  /** what stands at the top; the publication of results unless given */
  readonly product?: { readonly name: string; readonly address: string };
  /** more style after that of all pages */
  readonly style?: string;
  /** the address of a script that the page can do without */
  readonly script?: string;
  /** whether search engines are to leave the page alone */
  readonly isPrivate?: boolean;
}

/** Languages as browsers name them. */
const TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export function pageAround({
  title,
  language,
  isSimulated,
  otherLanguageAddress,
  main,
  footer = '',
  product,
  style = '',
  script,
  isPrivate = false,
  band: bandText,
}: Frame): string {
  const say = speaker(PAGE_WORDS, language);
  const other = TAG[language === 'zh' ? 'en' : 'zh'];
  const band = isSimulated ? html`<aside class="band">${bandText ?? say('simulated')}</aside>` : '';
  const link =
    otherLanguageAddress === undefined
      ? ''
      : html`<a href="${otherLanguageAddress}" hreflang="${other}" lang="${other}">${say('otherLanguage')}</a>`;
  const top = product
    ? html`<a href="${product.address}">${product.name}</a>`
    : html`<span>${say('product')}</span>`;
  return compact(html`<!doctype html>
<html lang="${TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
!${isPrivate ? '<meta name="robots" content="noindex,nofollow">' : ''}
<style>!${PAGE_STYLE}!${style}</style>
!${script === undefined ? '' : html`<script src="${script}" defer></script>`}
</head>
<body>
!${band}
<header class="top">!${top}!${link}</header>
<main>
!${main}
</main>
!${footer && html`<footer>!${footer}</footer>`}
</body>
</html>
`);
}

/** Marks Chinese text inside an English page, so that screen readers pronounce it and browsers choose its glyphs. */
export function chinese(language: Language): string {
  return language === 'zh' ? '' : ' lang="zh-CN"';
}

// Indentation and blank lines mean nothing in these pages.
function compact(text: string): string {
  return text.replace(/\n\s+/g, '\n');
}
