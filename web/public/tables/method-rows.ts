// How a survey was done and scored, as rows of name and value.
import type { Language } from '#base';
import type { Results } from '#wire/survey';
import { day, days, listed } from '../figure-text.ts';
import { PAGE_WORDS } from '../pages/page-words.ts';
import { speaker } from '../words.ts';
import type { Cell, SayTable } from './table.ts';

export function methodRows(content: Results, say: SayTable, language: Language): Cell[][] {
  const { questionnaire, fieldworkFromMs: from, fieldworkToMs: to, designEffectOfWeighting: deff } = content;
  return [
    [say('title'), content.title],
    [say('simulated'), say(content.isSimulated ? 'isSimulated' : 'isReal')],
    [say('standing'), say(content.status === 'closed' ? 'final' : 'provisional')],
    [say('computed'), day(content.computedMs, language)],
    [say('fieldwork'), from === null || to === null ? null : days(from, to, language)],
    [say('completes'), content.completes],
    [say('population'), content.population],
    [say('units'), content.units],
    [say('uncovered'), listed(content.uncovered, language) || say('none')],
    [say('deff'), deff === null ? null : Math.round(deff * 1000) / 1000],
    [say('estimation'), content.method[language]],
    [say('cell'), content.minimumCell],
    [say('questionnaire'), questionnaire.title],
    [say('questionnaireVersion'), questionnaire.versionNumber],
    [say('questionnaireHash'), questionnaire.hash],
    ...content.indicators.map((indicator) => ruleRow(indicator, say, language)),
  ];
}

function ruleRow({ rule }: Results['indicators'][number], say: SayTable, language: Language): Cell[] {
  const sayPage = speaker(PAGE_WORDS, language);
  const details = {
    statement: rule.statement[language],
    question: rule.questionId,
    positive: listed(rule.positive, language),
    excludes:
      listed(
        rule.excludes.map((kind) => sayPage(kind)),
        language,
      ) || say('none'),
  };
  const named = { name: rule.name[language], id: rule.id, version: rule.version };
  return [say('ruleFact', named), say('ruleValue', details)];
}
