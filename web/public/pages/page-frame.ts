// A whole public page around its contents: head, style, band, language link. No script, nothing fetched from elsewhere.
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
  readonly otherLanguageAddress?: string | undefined;
  /** html, escaped already */
  readonly main: string;
  readonly footer?: string;
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
}: Frame): string {
  const say = speaker(PAGE_WORDS, language);
  const other = TAG[language === 'zh' ? 'en' : 'zh'];
  const band = isSimulated ? html`<div class="band" role="note">${say('simulated')}</div>` : '';
  const link =
    otherLanguageAddress === undefined
      ? ''
      : html`<a href="${otherLanguageAddress}" hreflang="${other}" lang="${other}">${say('otherLanguage')}</a>`;
  return compact(html`<!doctype html>
<html lang="${TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<style>!${PAGE_STYLE}</style>
</head>
<body>
!${band}
<header class="top"><span>${say('product')}</span>!${link}</header>
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
