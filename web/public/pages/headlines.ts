// The main results: each figure with its interval and, beside it, the question and the rule by which it is scored.
import { html } from 'ghtml';
import type { Indicator } from '#wire/survey';
import { count, limits, percent, points } from '../figure-text.ts';
import { shownFigure, whyWithheld } from '../place-standings.ts';
import { chinese } from './page-frame.ts';
import type { Page } from './publication.ts';

export function headlineSection(page: Page): string {
  const { say, headlines } = page;
  if (headlines.length === 0) return html`<h2>${say('headlines')}</h2><p>${say('noHeadlines')}</p>`;
  const cards = headlines.map((indicator) => card(page, indicator));
  return html`<h2>${say('headlines')}</h2><div class="cards">!${cards}</div>
<h2>${say('howSure')}</h2><p>${say('sure1')}</p><p>${say('sure2')}</p>`;
}

/** Indicators that are not headlines: the overall figure and the rule. */
export function otherIndicators(page: Page): string {
  const { say, content, language } = page;
  const rows = content.indicators
    .filter(({ rule }) => !rule.headline)
    .map(
      ({ rule, overall }) =>
        html`<tr><th scope="row">${rule.name[language]}<br><small>${rule.statement[language]}${say('ruleName', { id: rule.id, version: rule.version })}</small>!${overallCells(page, overall)}`,
    );
  if (rows.length === 0) return '';
  return html`<h2>${say('others')}</h2><table><thead><tr><th scope="col">${say('indicator')}<th scope="col">${say('share')}<th scope="col">${say('interval')}<th scope="col">${say('n')}</thead><tbody>!${rows}</tbody></table>`;
}

function overallCells({ content, language }: Page, overall: Indicator['overall']): string {
  const figure = shownFigure(overall, content.minimumCell);
  if (!figure) return html`<td colspan="3">${whyWithheld(overall, content.minimumCell)[language]}`;
  return html`<td>${percent(figure.share, language)}<td>${limits(figure)}<td>${count(figure.n)}`;
}

function card(page: Page, indicator: Indicator): string {
  const { say, language } = page;
  const { rule, question } = indicator;
  return html`<section class="card"><h3>${rule.name[language]}</h3>!${overallLines(page, indicator)}
<dl><dt>${say('asked')}<dd!${chinese(language)}>${question}
<dt>${say('rule')}<dd>${rule.statement[language]}<br><small>!${ruleParts(page, indicator).map(escaped).join('<br>')}</small></dl></section>`;
}

function escaped(text: string): string {
  return html`${text}`;
}

function ruleParts({ say, content, language }: Page, { rule }: Indicator): readonly string[] {
  const options = content.questions.find(({ questionId }) => questionId === rule.questionId)?.options ?? [];
  const positive = options.filter(({ code }) => rule.positive.includes(code)).map(({ label }) => label);
  const comma = language === 'zh' ? '、' : ', ';
  return [
    say('positive', { labels: (positive.length > 0 ? positive : rule.positive).join(comma) }),
    ...(rule.excludes.length > 0
      ? [say('excluded', { kinds: rule.excludes.map((kind) => say(kind)).join(comma) })]
      : []),
    say('ruleName', { id: rule.id, version: rule.version }),
  ];
}

function overallLines({ say, content, language }: Page, { overall }: Indicator): string {
  const figure = shownFigure(overall, content.minimumCell);
  if (!figure) {
    const why = whyWithheld(overall, content.minimumCell)[language];
    return html`<p>${say('overallWithheld', { why })}</p>`;
  }
  const facts = [
    say('range', { limits: limits(figure) }),
    say('error', { points: points(figure.standardError) }),
    say('answered', { n: count(figure.n) }),
  ].join(' · ');
  const inHundred = say('inHundred', { n: Math.round(figure.share * 100) });
  const caution = figure.caution ? html`<p>${say('caution', { why: figure.caution[language] })}</p>` : '';
  return html`<p class="big">${percent(figure.share, language)}</p><p>${inHundred}<br><small>${facts}</small></p>!${caution}`;
}
