// The form by which somebody tells the survey centre of being coached. Anonymous: nothing on it asks who is writing.
import { html } from 'ghtml';
import { speaker } from '../public/words.ts';
import { COACHED_WORDS } from './coached-words.ts';
import {
  type Choice,
  type Filled,
  hidden,
  photoField,
  selectField,
  textArea,
  textField,
  trap,
} from './form-parts.ts';
import { addressIn, alert, residentPage, type Visit } from './frame.ts';
import { thanksPage } from './message-page.ts';
import { type PlaceGroup, SCRIPT_ADDRESS } from './send-page.ts';

/** The ways in which people are told what to answer. */
export const COACHING_CHANNELS = [
  'visit',
  'meeting',
  'phone',
  'message',
  'paper',
  'loudspeaker',
  'other',
] as const;
export type CoachingChannel = (typeof COACHING_CHANNELS)[number];

export interface CoachedForm {
  readonly id: string;
  readonly places: readonly PlaceGroup[];
  readonly filled: Filled;
}

export function coachedPage(visit: Visit, { id, places, filled }: CoachedForm): string {
  const { language } = visit;
  const say = speaker(COACHED_WORDS, language);
  const field = { language, filled };
  const problems = filled.problems.map(({ message }) => message[language]);
  const channels = COACHING_CHANNELS.map((value) => ({ value, label: say(value) }));
  return residentPage(visit, {
    title: say('title'),
    path: '/coached',
    script: SCRIPT_ADDRESS,
    main: html`!${problems.length > 0 ? alert(say('notSent'), problems) : ''}<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
<ul class="tight"><li>${say('who1')}<li>${say('who2')}<li>${say('who3')}</ul>
<form method="post" enctype="multipart/form-data" action="${addressIn(visit, '/coached')}">!${hidden('id', id)}!${trap(say('trap'))}
!${textArea({ ...field, name: 'words', label: say('words'), hint: say('wordsHint'), attributes: ' required maxlength="5000"' })}
!${selectField({ ...field, name: 'channel', label: say('channel') }, [{ value: '', label: say('unknown') }, ...channels])}
!${textField({ ...field, name: 'by', label: say('by'), hint: say('byHint'), attributes: ' maxlength="200" autocomplete="off"' })}
!${selectField(
      { ...field, name: 'place', label: say('place') },
      [{ value: '', label: say('unknown') }],
      places.map((group) => groupOf(group, language)),
    )}
!${textField({ ...field, name: 'when', label: say('when'), attributes: ' maxlength="100" autocomplete="off"' })}
!${photoField({ ...field, name: 'photos', label: say('photo'), hint: say('photoHint') })}
<button type="submit">${say('submit')}</button></form><p class="soft">${say('after')}</p>`,
  });
}

function groupOf(
  group: PlaceGroup,
  language: Visit['language'],
): { label: string; choices: readonly Choice[] } {
  const all = [group, ...group.places];
  return {
    label: group.name[language],
    choices: all.map(({ code, name }) => ({ value: code, label: name[language] })),
  };
}

export function coachedThanks(visit: Visit): string {
  const say = speaker(COACHED_WORDS, visit.language);
  return thanksPage(visit, say('thanks'), [say('thanks1'), say('thanks2')]);
}
