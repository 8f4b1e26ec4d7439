// The door of the room: what is asked, how it is read from text, which question comes next, what counts, what scores.
export { checkQuestionnaire } from './check-questionnaire.ts';
export { keepAnswer } from './keep-answer.ts';
export { QUESTION_KINDS } from './kinds/index.ts';
export type {
  Answer,
  Answers,
  MissingKind,
  Option,
  Question,
  Questionnaire,
} from './model.ts';
export { applyFix, type Finding, isUsable } from './outline/findings.ts';
export { printOutline } from './outline/print-outline.ts';
export { readOutline } from './outline/read-outline.ts';
export { proposeScoringRules } from './propose-scoring-rules.ts';
export { countedAnswers, type Route, routeOf } from './route.ts';
export { type ScoringRule, scoreOf } from './scoring-rules.ts';
export { SPECIMENS } from './specimens/features.ts';
export { yunjiQuestionnaireText } from './specimens/screeners-2018.ts';
export { YUNJI_2023_TEXT } from './specimens/yunji-2023.ts';
export { summaryOf } from './summary.ts';
