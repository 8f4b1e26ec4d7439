// A page with one message: an address that leads nowhere, a form that could not be read, too many requests at once.
import { html } from 'ghtml';
import type { Language, Problem } from '#base';
import { pageAround } from '../public/pages/page-frame.ts';
import { speaker } from '../public/words.ts';
import { addressIn, alert, residentPage, type Visit } from './frame.ts';
import { MESSAGE_WORDS } from './message-words.ts';
import { RESIDENT_STYLE } from './resident-style.ts';

/** What a rule said, with the way back; in words that say what to do. */
export function problemPage(visit: Visit, problem: Problem): string {
  const { language } = visit;
  const say = speaker(MESSAGE_WORDS, language);
  return residentPage(visit, {
    title: say('problem'),
    path: '',
    isPrivate: true,
    main: html`<h1>${say('problem')}</h1>!${alert(problem.message[language])}<p>${say('goBack')}</p><p><a href="${addressIn(visit, '')}">${say('toStart')}</a></p>`,
  });
}

/** The same where not even the county is known. */
export function problemPageAnywhere(problem: Problem, language: Language): string {
  const say = speaker(MESSAGE_WORDS, language);
  const start = language === 'en' ? '/r?language=en' : '/r';
  return pageAround({
    title: say('problem'),
    language,
    isSimulated: false,
    isPrivate: true,
    product: { name: say('product'), address: start },
    style: RESIDENT_STYLE,
    main: html`<h1>${say('problem')}</h1>!${alert(problem.message[language])}<p><a href="${start}">${say('toStart')}</a></p>`,
  });
}

/** A page that says that something was received, and nothing more. */
export function thanksPage(visit: Visit, title: string, lines: readonly string[]): string {
  const say = speaker(MESSAGE_WORDS, visit.language);
  const said = lines.map((line) => html`<p>${line}</p>`);
  return residentPage(visit, {
    title,
    path: '',
    isPrivate: true,
    main: html`<section class="done" role="status"><h1>${title}</h1>!${said}</section><p><a href="${addressIn(visit, '')}">${say('toStart')}</a></p>`,
  });
}
