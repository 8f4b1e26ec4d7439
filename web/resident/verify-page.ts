// How a resident checks a survey call: which surveys run today, who runs them, from which numbers, at what hours, what they
// never ask, and that only calling back proves anything, since a shown number can be faked.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { clockText } from '#base';
import { day } from '../public/figure-text.ts';
import { type Say, speaker } from '../public/words.ts';
import { addressIn, residentPage, type Visit } from './frame.ts';
import { VERIFY_WORDS } from './verify-words.ts';

export interface RunningSurvey {
  readonly title: string;
  readonly organisation: Bilingual;
  /** as they are shown on a telephone: 0791-12340 */
  readonly callerNumbers: readonly string[];
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  /** paused: nobody calls now */
  readonly isCalling: boolean;
  readonly sinceMs: number;
  readonly isSimulated: boolean;
}

const NEVER = ['never1', 'never2', 'never3', 'never4', 'never5'] as const;
const HOW = ['how1', 'how2', 'how3', 'how4'] as const;

type SayVerify = Say<typeof VERIFY_WORDS>;

export function verifyPage(visit: Visit, surveys: readonly RunningSurvey[], todayMs: number): string {
  const { language } = visit;
  const say = speaker(VERIFY_WORDS, language);
  const list = surveys.map((survey) => surveyCard(survey, visit, say));
  return residentPage(visit, {
    title: say('title'),
    path: '/verify',
    main: html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
<h2>${say('today', { day: day(todayMs, language) })}</h2>!${list.length > 0 ? html`<div class="cards">!${list}</div>` : html`<p class="say">${say('none')}</p>`}
<p>${say('notSurveys')}</p>
<h2>${say('how')}</h2><p class="say">${say('faked')}</p><ol>!${HOW.map((word) => html`<li>${say(word)}`)}</ol>
<h2>${say('never')}</h2><ul class="never">!${NEVER.map((word) => html`<li>${say(word)}`)}</ul><p>${say('fraud')}</p>
<h2>${say('rights')}</h2><ul class="tight"><li>${say('right1')}<li>${say('right2')}<li>${say('right3')}</ul>
<p><a href="${addressIn(visit, '/call')}">${say('toCall')}</a></p><p><a href="${addressIn(visit, '/coached')}">${say('toCoached')}</a></p>`,
  });
}

function surveyCard(survey: RunningSurvey, { language }: Visit, say: SayVerify): string {
  const hours = say('hoursAre', {
    from: clockText(survey.callingFromMinute),
    to: clockText(survey.callingToMinute),
  });
  return html`<section class="card"><h3 lang="zh-CN">${survey.title}</h3>!${survey.isSimulated ? html`<p><span class="mark">${say('simulated')}</span></p>` : ''}
<dl><dt>${say('who')}<dd>${survey.organisation[language]}<dt>${say('numbers')}<dd>!${numbersOf(survey, say)}<dt>${say('hours')}<dd>${survey.isCalling ? hours : say('paused')}<dt>${say('since')}<dd>${day(survey.sinceMs, language)}</dl></section>`;
}

function numbersOf({ callerNumbers }: RunningSurvey, say: SayVerify): string {
  if (callerNumbers.length === 0) return html`<span>${say('noNumbers')}</span>`;
  return callerNumbers.map((number) => html`<span class="true">${number}</span>`).join('<br>');
}
