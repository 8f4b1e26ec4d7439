// Where somebody with a number and a code asks for the own matter.
import { html } from 'ghtml';
import { speaker } from '../public/words.ts';
import { type Filled, textField } from './form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from './frame.ts';
import { TRACK_WORDS } from './track-words.ts';

export function trackPage(visit: Visit, filled: Filled): string {
  const { language } = visit;
  const say = speaker(TRACK_WORDS, language);
  const problems = filled.problems.map(({ message }) => message[language]);
  const field = { language, filled };
  return residentPage(visit, {
    title: say('title'),
    path: '/track',
    main: html`!${problems.length > 0 ? alert(say('notFound'), problems) : ''}<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
<form method="post" action="${addressIn(visit, '/track')}">
!${textField({ ...field, name: 'number', label: say('number'), attributes: ' required maxlength="40" autocomplete="off"' })}
!${textField({ ...field, name: 'code', label: say('code'), hint: say('codeHint'), attributes: ' required maxlength="60" autocomplete="off" autocapitalize="off" spellcheck="false"' })}
<button type="submit">${say('look')}</button></form><p class="soft">${say('lost')}</p>`,
  });
}
