// The form with which a resident sends a request: the text alone is enough. Works without script; the photo is smaller with it.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { type Say, speaker } from '../public/words.ts';
import {
  type Choice,
  type ChoiceGroup,
  checkField,
  type Filled,
  hidden,
  photoField,
  selectField,
  textArea,
  textField,
  trap,
} from './form-parts.ts';
import { addressIn, alert, type Place, residentPage, type Visit } from './frame.ts';
import { SEND_WORDS } from './send-words.ts';

/** A street or township with its villages. */
export interface PlaceGroup extends Place {
  readonly places: readonly Place[];
}

export interface Kind {
  readonly code: string;
  readonly name: Bilingual;
}

export interface SendForm {
  /** the request's own id, so that a form sent five times is one request */
  readonly id: string;
  readonly places: readonly PlaceGroup[];
  readonly kinds: readonly Kind[];
  readonly filled: Filled;
  readonly mostPhotos: number;
  /** a code can be had by SMS later, on the page of the matter */
  readonly isPhoneCheckOffered: boolean;
}

export const SCRIPT_ADDRESS = '/resident.js';

export function sendPage(visit: Visit, form: SendForm): string {
  const { language } = visit;
  const say = speaker(SEND_WORDS, language);
  const problems = form.filled.problems.map(({ message }) => message[language]);
  return residentPage(visit, {
    title: say('title'),
    path: '/send',
    script: SCRIPT_ADDRESS,
    main: html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
!${problems.length > 0 ? alert(say('notSent'), problems) : ''}
<form method="post" enctype="multipart/form-data" action="${addressIn(visit, '/send')}">
!${hidden('id', form.id)}!${trap(say('trap'))}
!${matterFields(visit, form, say)}
!${personFields(visit, form, say)}
<p><button type="submit">${say('submit')}</button></p><p class="soft">${say('after')}</p></form>`,
  });
}

type SaySend = Say<typeof SEND_WORDS>;

function matterFields({ language }: Visit, form: SendForm, say: SaySend): string {
  const { filled } = form;
  const field = { language, filled };
  return [
    textArea({
      ...field,
      name: 'text',
      label: say('text'),
      hint: say('textHint'),
      attributes: ' required maxlength="5000"',
    }),
    selectField(
      { ...field, name: 'place', label: say('place'), hint: say('placeHint') },
      [{ value: '', label: say('placeUnknown') }],
      form.places.map((group) => groupOf(group, language)),
    ),
    textField({
      ...field,
      name: 'spot',
      label: say('spot'),
      hint: say('spotHint'),
      attributes: html` maxlength="200" autocomplete="off" data-locate="${say('locate')}" data-located="${say('located')}" data-unlocated="${say('unlocated')}"`,
    }),
    html`!${hidden('latitude', filled.values.latitude ?? '')}!${hidden('longitude', filled.values.longitude ?? '')}`,
    selectField({ ...field, name: 'kind', label: say('kind') }, [
      { value: '', label: say('kindUnknown') },
      ...form.kinds.map(({ code, name }) => ({ value: code, label: name[language] })),
    ]),
    photoField({
      ...field,
      name: 'photos',
      label: say('photos'),
      hint: say('photosHint', { most: form.mostPhotos }),
    }),
  ].join('\n');
}

function groupOf({ code, name, places }: PlaceGroup, language: Visit['language']): ChoiceGroup {
  const whole: Choice = { value: code, label: name[language] };
  return {
    label: name[language],
    choices: [whole, ...places.map((place) => ({ value: place.code, label: place.name[language] }))],
  };
}

function personFields({ language }: Visit, form: SendForm, say: SaySend): string {
  const { filled, isPhoneCheckOffered } = form;
  const field = { language, filled };
  const phoneHint = say(isPhoneCheckOffered ? 'phoneHintCode' : 'phoneHint');
  return html`<fieldset><legend>${say('you')}</legend><p class="hint">${say('youHint')}</p>
!${textField({ ...field, name: 'name', label: say('name'), attributes: ' maxlength="60" autocomplete="name"' })}
!${textField({ ...field, name: 'phone', label: say('phone'), hint: phoneHint, attributes: ' maxlength="30" autocomplete="tel" inputmode="tel"' }, 'tel')}
!${checkField({ ...field, name: 'aboutPerson', label: say('aboutPerson') })}</fieldset>`;
}
