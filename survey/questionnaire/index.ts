// The door of the room: what is asked, how it is read from text, which question comes next, what counts, what scores.

export * from './changes/door.ts';
export * from './conversion/door.ts';
export * from './interchange/door.ts';
export { keepAnswer } from './interview/keep-answer.ts';
export { optionsInOrder } from './interview/option-order.ts';
export { playQuestionnaire } from './interview/play-questionnaire.ts';
export { countedAnswers, type Route, type RouteStep, routeOf } from './interview/route.ts';
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
export { printOutline, ruleWords } from './outline/print-outline.ts';
export { readOutline } from './outline/read-outline.ts';
export { answerWords, labelWithMark, spokenText, wholeText } from './piped-text.ts';
export * from './prover/door.ts';
export { type Incomparable, ruleLike, whyIncomparable } from './scoring/comparable-rules.ts';
export { proposeScoringRules } from './scoring/propose-scoring-rules.ts';
export { type ScoringRule, scoreOf } from './scoring/scoring-rules.ts';
export { checkQuestionnaire } from './soundness/check-questionnaire.ts';
export { SPECIMENS } from './specimens/features.ts';
export { longForm, wideForm } from './specimens/long-forms.ts';
export { SCREENERS_2018_TEXT, yunjiQuestionnaireText } from './specimens/screeners-2018.ts';
export { YUNJI_2023_TEXT } from './specimens/yunji-2023.ts';
export { summaryOf } from './summary.ts';
export * from './word/door.ts';
export * from './words/door.ts';
export * from './xlsform/door.ts';
