// An indicator by place: what the data can tell of differences, the picture, the table, and what is withheld.
import { html } from 'ghtml';
import type { Indicator, PlaceFigure } from '#wire/survey';
import { count, limits, percent } from '../figure-text.ts';
import { indicatorPicture } from '../picture/plot-rows.ts';
import {
  areAllAlike,
  type PlaceStandings,
  placeStandings,
  type ShownFigure,
  type ShownPlace,
  type Standing,
  shownFigure,
  tierCount,
  type WithheldPlace,
} from '../place-standings.ts';
import { chinese } from './page-frame.ts';
import type { Page } from './publication.ts';

/** Narrow enough that a phone shows the letters at their own size. */
const PICTURE_WIDTH_PX = 400;

export function placesSection(page: Page, indicator: Indicator): string {
  const { say, language, content } = page;
  const standings = placeStandings(indicator, content.minimumCell);
  const name = indicator.rule.name[language];
  return html`<h2>${say('byPlace', { name })}</h2>
<p class="say">${whatCanBeTold(page, standings)}</p>
!${standings.shown.length > 0 ? pictureAndTable(page, indicator, standings) : ''}
!${withheldList(page, standings)}`;
}

function whatCanBeTold({ say, language }: Page, standings: PlaceStandings): string {
  if (standings.shown.length === 0) return say('noPlace');
  if (standings.compared < 2) return say('single');
  const tiers = tierCount(standings);
  const told = tiers > 1 ? say('tiers', { tiers }) : areAllAlike(standings) ? say('alike') : say('oneTier');
  return [told, say('together')].join(language === 'zh' ? '' : ' ');
}

function pictureAndTable(page: Page, indicator: Indicator, standings: PlaceStandings): string {
  const { language, content, say } = page;
  const picture = indicatorPicture(content, indicator, {
    language,
    widthPx: PICTURE_WIDTH_PX,
    id: `picture-${indicator.rule.id}`,
    showsTitle: false,
  });
  const overall = shownFigure(indicator.overall, content.minimumCell);
  const rows = standings.shown.map((each, index) => row(page, each, standings.shown[index - 1]));
  const heads = [say('shareAndInterval'), say('n'), say('responseRate'), say('rank'), say('tier')];
  return html`<figure>!${picture}</figure>
<table class="places"><caption>${indicator.rule.name[language]}</caption><thead><tr><th scope="col">${say('place')}!${heads.map((head) => html`<th scope="col">${head}`)}</thead><tbody>!${overall ? overallRow(page, overall) : ''}!${rows}</tbody></table>!${cautionList(page, standings)}`;
}

function overallRow(page: Page, figure: ShownFigure): string {
  const rate = page.content.rates.find(({ code }) => code === 'RR1')?.value ?? null;
  return html`<tr class="all"><th scope="row">${page.say('overall')}!${figureCells(page, figure, rate)}<td><td>`;
}

function row(page: Page, { place, figure, standing }: ShownPlace, before: ShownPlace | undefined): string {
  const isCut = before !== undefined && before.standing?.tier !== standing?.tier;
  const mark = figure.caution ? '*' : '';
  return html`<tr!${isCut ? ' class="cut"' : ''}><th scope="row"><span!${chinese(page.language)}>${place.name}</span>${mark}!${figureCells(page, figure, place.responseRate)}<td>!${rankText(page, standing)}<td>${standing ? standing.tier : '–'}`;
}

function figureCells({ language }: Page, figure: ShownFigure, rate: PlaceFigure['responseRate']): string {
  return html`<td>${percent(figure.share, language)} <small>${limits(figure)}</small><td>${count(figure.n)}<td>${rate === null ? '–' : percent(rate, language)}`;
}

function rankText({ say }: Page, standing: Standing | null): string {
  if (!standing) return html`${say('notCompared')}`;
  const { position, low, high } = standing;
  const range = low === high ? say('rankSure') : say('rankSet', { low, high });
  return html`${say('rankOf', { position })} <small>${range}</small>`;
}

function cautionList(page: Page, { shown }: PlaceStandings): string {
  const lines = shown.flatMap(({ place, figure: { caution } }) => (caution ? [{ place, why: caution }] : []));
  return listOf(page, 'caution', lines);
}

function withheldList(page: Page, { withheld }: PlaceStandings): string {
  return listOf(page, 'withheld', withheld);
}

function listOf(
  { say, language }: Page,
  title: 'caution' | 'withheld',
  places: readonly WithheldPlace[],
): string {
  if (places.length === 0) return '';
  const lines = places.map(
    ({ place, why }) => html`<li>${say('withheldRow', { name: place.name, why: why[language] })}`,
  );
  return html`<h3>${say(title)}</h3><ul class="tight">!${lines}</ul>`;
}
