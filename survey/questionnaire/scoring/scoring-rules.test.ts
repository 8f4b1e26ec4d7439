import { describe, expect, it } from 'vitest';
import type { Question } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { proposeScoringRules } from './propose-scoring-rules.ts';
import { type ScoringRule, scoreOf } from './scoring-rules.ts';

const { questionnaire } = readOutline(yunjiQuestionnaireText());
const rules = proposeScoringRules(questionnaire);

function rule(id: string): ScoringRule {
  const found = rules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

function question(id: string): Question {
  const found = questionnaire.questions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

function score(id: string, ...chosen: string[]): 1 | 0 | undefined {
  const named = rule(id);
  return scoreOf(named, question(named.questionId), chosen.length === 0 ? undefined : { chosen });
}

describe('the rules proposed for the Yunji survey', () => {
  it('are two headline indicators and three others, each named once', () => {
    expect(rules.map(({ id, questionId, headline }) => [id, questionId, headline])).toEqual([
      ['safe', 'Q1', true],
      ['satisfied', 'Q14', true],
      ['satisfied-q11', 'Q11', false],
      ['good-q8', 'Q8', false],
      ['good-q10', 'Q10', false],
    ]);
  });

  it('say in words what they count', () => {
    expect(rule('safe').statement.zh).toBe('回答 Q1 的人中选“安全”或“比较安全”的比例。');
    expect(rule('satisfied').statement).toEqual({
      zh: '回答 Q14 的人中选“满意”或“比较满意”的比例，“不了解/不清楚”不计入分母。',
      en: 'Share of those who answered Q14 with 满意 or 比较满意; 不了解/不清楚 is left out of the base.',
    });
  });

  it('count the upper two as positive and the lower two as not', () => {
    expect(['1', '2', '3', '4'].map((code) => score('safe', code))).toEqual([1, 1, 0, 0]);
    expect(['1', '2', '3', '4'].map((code) => score('satisfied', code))).toEqual([1, 1, 0, 0]);
  });

  it('leave 不了解 and questions not answered out of the base', () => {
    expect(score('satisfied', '5')).toBeUndefined();
    expect(score('safe')).toBeUndefined();
  });

  it('keep 不了解 in the base as not positive when a rule says so', () => {
    const inBase = { ...rule('satisfied'), excludes: [] };
    expect(scoreOf(inBase, question('Q14'), { chosen: ['5'] })).toBe(0);
  });

  it('are never applied to another question', () => {
    expect(() => scoreOf(rule('safe'), question('Q14'), { chosen: ['1'] })).toThrow('not for Q14');
  });
});

function proposedFor(...options: readonly string[]): readonly string[] {
  const numbered = options.map((label, index) => `(${index + 1})${label}`).join(' ');
  return proposeScoringRules(readOutline(`问卷\n1、问?(单选题)\n${numbered}\n`).questionnaire).map(
    ({ id }) => id,
  );
}

describe('finding scales', () => {
  it('accepts the wordings 基本, 很, 非常 and 不大', () => {
    expect(proposedFor('安全', '基本安全', '不太安全', '不安全')).toEqual(['safe']);
    expect(proposedFor('非常满意', '较满意', '不大满意', '很不满意', '说不清')).toEqual(['satisfied']);
  });

  it.each([
    ['three steps', ['安全', '比较安全', '不安全']],
    ['five steps', ['满意', '比较满意', '一般', '不太满意', '不满意']],
    ['another order', ['不安全', '不太安全', '比较安全', '安全']],
    ['words that only contain the scale', ['交通安全', '比较安全', '不太安全', '不安全']],
  ])('proposes nothing for %s', (_, options) => {
    expect(proposedFor(...options)).toEqual([]);
  });

  it('takes the last question on satisfaction for the headline when none is about the political-legal organs', () => {
    const scale = '(1)满意 (2)比较满意 (3)不太满意 (4)不满意';
    const text = `问卷\n1、对环境?(单选题)\n${scale}\n2、对交通?(单选题)\n${scale}\n`;
    expect(proposeScoringRules(readOutline(text).questionnaire).map(({ id }) => id)).toEqual([
      'satisfied',
      'satisfied-q1',
    ]);
  });
});
