// What was mended, for everybody: a map and a list of matters that an officer released. Nothing of who sent them.
import { html } from 'ghtml';
import type { Bilingual } from '#base';
import { count, day } from '../public/figure-text.ts';
import { type Say, speaker } from '../public/words.ts';
import { type Filled, selectField } from './form-parts.ts';
import { addressIn, residentPage, type Visit } from './frame.ts';
import { photoList } from './matter-page.ts';
import type { ShownPhoto } from './matter-view.ts';
import { type MendedPlace, mendedMap } from './mended-map.ts';
import { MENDED_WORDS } from './mended-words.ts';
import type { Kind, PlaceGroup } from './send-page.ts';

export interface MendedMatter {
  readonly number: string;
  /** words that the office wrote for everybody */
  readonly title: string;
  readonly outcome: string;
  readonly kind: Bilingual | null;
  readonly place: { readonly code: string; readonly name: Bilingual } | null;
  readonly sentMs: number;
  readonly mendedMs: number;
  readonly photos: readonly ShownPhoto[];
}

export interface MendedList {
  readonly rows: readonly MendedMatter[];
  readonly total: number;
  /** from 1 */
  readonly page: number;
  readonly pageSize: number;
  readonly byPlace: readonly MendedPlace[];
  readonly places: readonly PlaceGroup[];
  readonly kinds: readonly Kind[];
  readonly asked: { readonly place: string; readonly kind: string };
}

type SayMended = Say<typeof MENDED_WORDS>;

export function mendedPage(visit: Visit, list: MendedList): string {
  const { language } = visit;
  const say = speaker(MENDED_WORDS, language);
  const query = askedOf(list, {});
  const rows = list.rows.map((matter) => matterLine(matter, visit, say));
  return residentPage(visit, {
    title: say('title'),
    path: '/mended',
    query,
    main: html`<h1>${say('title')}</h1><p class="lead">${say('lead')}</p>
!${filterForm(visit, list, say)}
!${list.byPlace.length > 0 ? html`<figure class="map">!${mendedMap(list.byPlace, language)}</figure>!${countsByPlace(list.byPlace, visit, say)}` : ''}
<h2>${say('count', { n: count(list.total) })}</h2>!${rows.length > 0 ? html`<ul class="list">!${rows}</ul>` : html`<p>${say('none')}</p>`}!${pages(visit, list, say)}
<p class="soft">${say('note')}</p>`,
  });
}

// The same numbers as words, for whoever does not see the map and for names that found no room on it.
function countsByPlace(byPlace: readonly MendedPlace[], visit: Visit, say: SayMended): string {
  const rows = byPlace.map(
    ({ code, name, count: n }) =>
      html`<tr><th scope="row"><a href="${addressIn(visit, '/mended', { place: code })}">${name[visit.language]}</a><td>${count(n)}`,
  );
  return html`<details><summary>${say('byPlace')}</summary><table><thead><tr><th scope="col">${say('place')}<th scope="col">${say('number')}</thead><tbody>!${rows}</tbody></table></details>`;
}

function askedOf({ asked }: MendedList, more: Record<string, string>): Record<string, string> {
  const all = Object.entries({ ...asked, ...more });
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

function filterForm(visit: Visit, { places, kinds, asked }: MendedList, say: SayMended): string {
  const { language } = visit;
  const filled: Filled = { values: asked, problems: [] };
  const any = [{ value: '', label: say('any') }];
  const field = { language, filled };
  const chosenLanguage = language === 'en' ? '<input type="hidden" name="language" value="en">' : '';
  return html`<form class="filter" method="get" action="${addressIn({ ...visit, language: 'zh' }, '/mended')}">!${chosenLanguage}
!${selectField(
    { ...field, name: 'place', label: say('place') },
    any,
    places.map((group) => ({
      label: group.name[language],
      choices: [group, ...group.places].map(({ code, name }) => ({ value: code, label: name[language] })),
    })),
  )}
!${selectField({ ...field, name: 'kind', label: say('kind') }, [...any, ...kinds.map(({ code, name }) => ({ value: code, label: name[language] }))])}
<button type="submit" class="plain">${say('show')}</button></form>`;
}

function matterLine(matter: MendedMatter, { language }: Visit, say: SayMended): string {
  const facts = [matter.place?.name[language], matter.kind?.[language]].filter((fact) => fact !== undefined);
  const days = say('days', { sent: day(matter.sentMs, language), mended: day(matter.mendedMs, language) });
  return html`<li><h3 lang="zh-CN">${matter.title}</h3><p lang="zh-CN">${matter.outcome}</p>!${photoList({ language }, matter.photos)}<small class="soft">${[...facts, days, matter.number].join(' · ')}</small>`;
}

function pages(visit: Visit, list: MendedList, say: SayMended): string {
  const last = Math.max(1, Math.ceil(list.total / list.pageSize));
  if (last === 1) return '';
  const link = (page: number, word: 'before' | 'after'): string =>
    page >= 1 && page <= last
      ? html`<a href="${addressIn(visit, '/mended', askedOf(list, { page: String(page) }))}">${say(word)}</a>`
      : '';
  return html`<nav aria-label="${say('pages')}"><p>!${link(list.page - 1, 'before')} ${say('page', { page: list.page, last })} !${link(list.page + 1, 'after')}</p></nav>`;
}
