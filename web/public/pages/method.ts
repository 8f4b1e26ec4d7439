// Who was asked and how: population, screeners, numbers, dates, weights, outcome rates and where the numbers ended.
import { html } from 'ghtml';
import { count, days, listed, percent } from '../figure-text.ts';
import { outcomeName, RATE_WORDS } from './method-words.ts';
import { chinese } from './page-frame.ts';
import type { Page } from './publication.ts';
import { isScreener } from './questions.ts';

export function methodSection(page: Page): string {
  const { say } = page;
  const facts = factsOf(page).map(([name, value]) => html`<dt>${name}<dd>!${value}`);
  return html`<h2>${say('method')}</h2><dl class="how">!${facts}</dl>!${ratesTable(page)}!${outcomesTable(page)}`;
}

/** Names and values; the values are html. */
function factsOf(page: Page): readonly (readonly [string, string])[] {
  const { say, content, language } = page;
  const { population, units, completes, uncovered, minimumCell } = content;
  const places = Math.max(0, ...content.indicators.map((indicator) => indicator.places.length));
  const people = count(population);
  return [
    [say('mode'), plain(say('modeIs'))],
    [say('population'), plain(say('populationIs', { places, people }))],
    [say('eligible'), screeners(page)],
    [say('numbers'), plain(say('numbersAre', { units: count(units) }))],
    ...whenOf(page),
    [say('completes'), plain(say('completesAre', { completes: count(completes) }))],
    ...(uncovered.length > 0
      ? ([[say('uncovered'), plain(say('uncoveredAre', { names: listed(uncovered, language) }))]] as const)
      : []),
    [say('weighting'), plain([content.method[language], ...deffOf(page)].join(language === 'zh' ? '' : ' '))],
    [say('cell'), plain(say('cellIs', { n: minimumCell }))],
    [say('questionnaire'), questionnaireOf(page)],
  ];
}

function plain(text: string): string {
  return html`${text}`;
}

function whenOf({ say, content, language }: Page): readonly (readonly [string, string])[] {
  const { fieldworkFromMs, fieldworkToMs } = content;
  if (fieldworkFromMs === null || fieldworkToMs === null) return [];
  return [[say('when'), plain(days(fieldworkFromMs, fieldworkToMs, language))]];
}

function deffOf({ say, content }: Page): readonly string[] {
  const { designEffectOfWeighting: deff, completes } = content;
  if (deff === null) return [];
  return [say('deff', { deff: deff.toFixed(2), effective: count(Math.round(completes / deff)) })];
}

function screeners({ say, content, language }: Page): string {
  const asked = content.questions.filter(isScreener);
  if (asked.length === 0) return plain(say('noScreeners'));
  const lines = asked.map(({ text, options }) => {
    const answers = options.filter(({ chosen }) => chosen > 0).map(({ label }) => label);
    return html`<li!${chinese(language)}>${say('screener', { text, answers: listed(answers, 'zh') })}`;
  });
  return html`${say('eligibleIs')}<ul>!${lines}</ul>`;
}

function questionnaireOf({ say, content, language }: Page): string {
  const { title, versionNumber: version, hash } = content.questionnaire;
  return html`<span!${chinese(language)}>${say('questionnaireIs', { title, version })}</span> <code>${hash}</code>`;
}

function ratesTable({ say, content, language }: Page): string {
  const rows = content.rates.flatMap(({ code, value }) => {
    const words = RATE_WORDS[code];
    const shown = value === null ? '–' : percent(value, language);
    if (!words) return [];
    return [html`<tr><th scope="row">${words.name[language]}<td>${shown}<td>${words.meaning[language]}`];
  });
  if (rows.length === 0) return '';
  return html`<h3>${say('rates')}</h3><p><small>${say('ratesNote')}</small></p><table class="text"><thead><tr><th scope="col">${say('rate')}<th scope="col">${say('value')}<th scope="col">${say('meaning')}</thead><tbody>!${rows}</tbody></table>`;
}

function outcomesTable({ say, content, language, outcomes = {} }: Page): string {
  const counts = Object.entries(content.outcomeCounts);
  if (counts.length === 0) return '';
  const total = counts.reduce((sum, [, value]) => sum + value, 0);
  const rows = counts.map(
    ([code, value]) => html`<tr><th scope="row">${outcomeName(code, outcomes, language)}<td>${count(value)}`,
  );
  return html`<h3>${say('outcomes', { n: count(total) })}</h3><table><thead><tr><th scope="col">${say('outcome')}<th scope="col">${say('count')}</thead><tbody>!${rows}</tbody></table>`;
}
