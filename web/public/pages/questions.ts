// Every question as it was asked, with the share of each option, its bar and its standard error.
import { html } from 'ghtml';
import type { QuestionResult } from '#wire/survey';
import { count, percent, points } from '../figure-text.ts';
import { shownFigure, whyWithheld } from '../place-standings.ts';
import { chinese } from './page-frame.ts';
import type { Page } from './publication.ts';

/** The questionnaire's own mark of a screener: `S` and its number. */
export function isScreener({ questionId }: QuestionResult): boolean {
  return /^S\d/.test(questionId);
}

export function questionsSection(page: Page): string {
  const { say, content } = page;
  const questions = content.questions.filter((question) => !isScreener(question));
  if (questions.length === 0) return '';
  return html`<h2>${say('questions')}</h2><p>${say('questionsNote')}</p>!${questions.map((each) => oneQuestion(page, each))}`;
}

function oneQuestion(page: Page, question: QuestionResult): string {
  const { say, language } = page;
  const kind = say(question.kind === 'single' ? 'oneAnswer' : 'severalAnswers');
  const rows = question.options.map((option) => optionRow(page, option));
  return html`<h3!${chinese(language)}>${question.questionId} ${question.text}</h3>
<table class="bars"><caption>${say('askedOf', { kind, n: count(question.asked) })}</caption><thead><tr><th scope="col">${say('option')}<th scope="col">${say('share')}<th scope="col">${say('se')}</thead><tbody!${chinese(language)}>!${rows}</tbody></table>`;
}

function optionRow(page: Page, { label, overall }: QuestionResult['options'][number]): string {
  const figure = shownFigure(overall, page.content.minimumCell);
  if (!figure) {
    const why = whyWithheld(overall, page.content.minimumCell)[page.language];
    return html`<tr><th scope="row">${label}<td colspan="2"><small>${why}</small>`;
  }
  const bar = Math.round(figure.share * 60);
  return html`<tr><th scope="row">${label}<td><i style="width:${bar}%"></i>${percent(figure.share, page.language)}<td>${points(figure.standardError)}`;
}
