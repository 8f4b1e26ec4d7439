// The main results: each figure with its interval and, beside it, the question and the rule by which it is scored.
import { html } from 'ghtml';
import type { Indicator } from '#wire/survey';
import { count, limits, listed, percent, points } from '../figure-text.ts';
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
  return html`<h2>${say('others')}</h2><table class="whole"><thead><tr><th scope="col">${say('indicator')}<th scope="col">${say('share')}<th scope="col">${say('interval')}<th scope="col">${say('n')}</thead><tbody>!${rows}</tbody></table>`;
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

function ruleParts(page: Page, { rule }: Indicator): readonly string[] {
  const { say, language } = page;
  const kinds = rule.excludes.map((kind) => say(kind));
  return [
    say('positive', { labels: listed(positiveLabels(page, rule), language) }),
    ...(kinds.length > 0 ? [say('excluded', { kinds: listed(kinds, language) })] : []),
    say('ruleName', { id: rule.id, version: rule.version }),
  ];
}

// The labels of the options that count as positive; their codes where the results do not hold the question.
function positiveLabels({ content }: Page, rule: Indicator['rule']): readonly string[] {
  const options = content.questions.find(({ questionId }) => questionId === rule.questionId)?.options ?? [];
  const labels = options.filter(({ code }) => rule.positive.includes(code)).map(({ label }) => label);
  return labels.length > 0 ? labels : rule.positive;
}

function overallLines(page: Page, { rule, overall }: Indicator): string {
  const { say, content, language } = page;
  const figure = shownFigure(overall, content.minimumCell);
  if (!figure) {
    const why = whyWithheld(overall, content.minimumCell)[language];
    return html`<p>${say('overallWithheld', { why })}</p>`;
  }
  const labels = positiveLabels(page, rule).map((label) => say('quoted', { label }));
  const answers = labels.join(say('or'));
  const error = say('error', { points: points(figure.standardError) });
  const caution = figure.caution
    ? html`<p>${say('overallCaution', { why: figure.caution[language] })}</p>`
    : '';
  return html`<p class="big">${percent(figure.share, language)}</p>
<p>${say('inHundred', { n: Math.round(figure.share * 100), answers })}</p>
<p><small>${say('range', { limits: limits(figure) })}<br>${error} · ${say('answered', { n: count(figure.n) })}</small></p>!${caution}`;
}
