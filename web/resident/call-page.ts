// Somebody was called for a survey: the form that says which number it was, and the answer whether a real survey uses it today.
// Anonymous, and without script.
import { html } from 'ghtml';
import { clockText } from '#base';
import { speaker } from '../public/words.ts';
import { CALL_WORDS } from './call-words.ts';
import { type Filled, hidden, textArea, textField, trap } from './form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from './frame.ts';
import type { RunningSurvey } from './verify-page.ts';

/** The longest account of what was asked. */
export const ASKED_MOST = 2000;

export function callPage(
  visit: Visit,
  { id, filled }: { readonly id: string; readonly filled: Filled },
): string {
  const { language } = visit;
  const say = speaker(CALL_WORDS, language);
  const field = { language, filled };
  const problems = filled.problems.map(({ message }) => message[language]);
  return residentPage(visit, {
    title: say('title'),
    path: '/call',
    main: html`!${problems.length > 0 ? alert(say('notSent'), problems) : ''}<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
<form method="post" enctype="multipart/form-data" action="${addressIn(visit, '/call')}">!${hidden('id', id)}!${trap(say('trap'))}
!${textField({ ...field, name: 'number', label: say('number'), hint: say('numberHint'), attributes: ' required maxlength="30" autocomplete="off"' }, 'tel')}
!${textField({ ...field, name: 'when', label: say('when'), hint: say('whenHint'), attributes: ' maxlength="100" autocomplete="off"' })}
!${textArea({ ...field, name: 'asked', label: say('asked'), hint: say('askedHint'), attributes: ` maxlength="${ASKED_MOST}"` })}
<button type="submit">${say('submit')}</button></form><p class="soft">${say('after')}</p>
<p><a href="${addressIn(visit, '/verify')}">${say('toVerify')}</a></p>`,
  });
}

/** What is known of the number: the survey that calls from it, or that none does and the centre was told. */
export function callAnswer(visit: Visit, survey: RunningSurvey | undefined): string {
  const say = speaker(CALL_WORDS, visit.language);
  const title = say(survey ? 'known' : 'unknown');
  const lines = survey ? knownLines(visit, survey) : UNKNOWN.map((word) => html`<p>${say(word)}</p>`);
  return residentPage(visit, {
    title,
    path: '/call',
    isPrivate: true,
    main: html`<section class="${survey ? 'done' : 'card'}" role="status"><h1>${title}</h1>!${lines}</section>
<p><a href="${addressIn(visit, '/verify')}">${say('toVerify')}</a></p><p><a href="${addressIn(visit, '/call')}">${say('another')}</a></p>`,
  });
}

const UNKNOWN = ['unknown1', 'unknown2', 'unknown3'] as const;

function knownLines({ language }: Visit, survey: RunningSurvey): readonly string[] {
  const say = speaker(CALL_WORDS, language);
  const hours = say('hoursAre', {
    from: clockText(survey.callingFromMinute),
    to: clockText(survey.callingToMinute),
  });
  return [
    html`<p>${say('known1')}</p>`,
    html`<dl><dt>${say('survey')}<dd lang="zh-CN">${survey.title}<dt>${say('who')}<dd>${survey.organisation[language]}<dt>${say('hours')}<dd>${hours}</dl>`,
    survey.isCalling ? '' : html`<p><strong>${say('paused')}</strong></p>`,
    html`<p>${say('known2')}</p>`,
  ];
}
