// What a stranger finds who follows the code on a certificate: whether it is one of ours and still valid, and the few facts that it
// states itself. Of one that is no longer valid nothing is shown but that.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { type Say, speaker } from '../public/words.ts';
import { CERTIFICATE_WORDS } from './certificate-words.ts';
import { addressIn, residentPage, type Visit } from './frame.ts';

export interface ShownCertificate {
  readonly isValid: boolean;
  readonly standing: Bilingual;
  readonly number: string;
  readonly name: string;
  readonly volunteerNumber: string;
  readonly team: string;
  readonly office: string;
  readonly stars: Bilingual | null;
  readonly hours: string;
  readonly activities: number;
  readonly trainings: number;
  readonly trainingHours: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly awards: readonly { readonly title: string; readonly day: string }[];
  readonly madeOn: string;
}

type SayCertificate = Say<typeof CERTIFICATE_WORDS>;

/** @param certificate undefined where no certificate has this code */
export function certificatePage(visit: Visit, certificate: ShownCertificate | undefined): string {
  const say = speaker(CERTIFICATE_WORDS, visit.language);
  const main = certificate ? found(visit, certificate, say) : `${notFound(say)}${askForm(visit, say)}`;
  return residentPage(visit, {
    title: say('title'),
    // the link to the other language must not carry the code of somebody's certificate into another page's address
    path: '',
    isPrivate: true,
    main: html`<h1>${say('title')}</h1>!${main}<p><a href="${addressIn(visit, '/awards')}">${say('toAwards')}</a></p>`,
  });
}

/** The page on which the code of a paper is typed in. */
export function certificateCodePage(visit: Visit): string {
  const say = speaker(CERTIFICATE_WORDS, visit.language);
  return residentPage(visit, {
    title: say('title'),
    path: '/certificate',
    main: html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>!${askForm(visit, say)}<p><a href="${addressIn(visit, '/awards')}">${say('toAwards')}</a></p>`,
  });
}

// Without script: the code goes along as a question, and the server leads on to the certificate's own address.
function askForm({ county, language }: Visit, say: SayCertificate): string {
  const kept = language === 'en' ? html`<input type="hidden" name="language" value="en">` : '';
  return html`<form method="get" action="/r/${county.code}/certificate"><p><label for="code">${say('code')}</label>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" maxlength="40" required></p>!${kept}<p><button type="submit">${say('check')}</button></p></form>`;
}

function notFound(say: SayCertificate): string {
  return html`<section class="notice" role="alert"><h2>${say('unknown')}</h2><p>${say('unknownHow')}</p></section>`;
}

function found({ language }: Visit, certificate: ShownCertificate, say: SayCertificate): string {
  const { number, standing, isValid } = certificate;
  if (!isValid)
    return html`<section class="notice" role="alert"><h2>${say('notValid', { standing: standing[language] })}</h2><p>${say('notValidHow', { number })}</p></section>`;
  return html`<p class="lead">${say('valid')}</p><section class="card"><dl>!${factsOf(certificate, language, say)}</dl></section><p class="soft">${say('only')}</p>`;
}

function factsOf(shown: ShownCertificate, language: Visit['language'], say: SayCertificate): string {
  const facts: (readonly [string, string])[] = [
    [say('name'), shown.name],
    [say('volunteerNumber'), shown.volunteerNumber],
    [say('team'), shown.team],
    [say('hours'), say('hoursAre', { hours: shown.hours, activities: shown.activities })],
    [say('days'), shown.firstDay ? say('daysAre', { from: shown.firstDay, to: shown.lastDay ?? '' }) : '–'],
    [say('stars'), shown.stars?.[language] ?? say('noStars')],
    [say('training'), say('trainingIs', { trainings: shown.trainings, hours: shown.trainingHours })],
    [say('awards'), shown.awards.map(({ title, day }) => `${title} (${day})`).join('、') || say('noAwards')],
    [say('number'), shown.number],
    [say('madeOn'), shown.madeOn],
    [say('office'), shown.office],
  ];
  return facts.map(([name, value]) => html`<dt>${name}<dd>${value}`).join('');
}
