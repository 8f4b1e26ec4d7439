// The scoring rules that are proposed for the questionnaire: each is shown whole, beside what it would count.

import { proposeScoringRules, type Questionnaire, type ScoringRule } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './scoring.css';

const WORDS = wordsOf({
  explain: {
    zh: '根据四级量表（如 安全/比较安全/不太安全/不安全）提出的计分规则。发布的每个数字旁都会写明所用规则。',
    en: 'Rules proposed from the four-point scales (such as 安全/比较安全/不太安全/不安全). Every published figure states its rule.',
  },
  none: {
    zh: '没有找到四级量表题，所以没有可提出的指标。安全感需要一道以 安全/比较安全/不太安全/不安全 作答的单选题，满意度同理。',
    en: 'No question on a four-point scale was found, so there is no indicator to propose. Sense of safety needs a single choice of 安全/比较安全/不太安全/不安全; satisfaction likewise.',
  },
  headline: { zh: '主要指标', en: 'headline' },
  version: { zh: '规则版本 {n}', en: 'rule version {n}' },
  missingSafe: {
    zh: '没有可作为主要指标的安全感题。',
    en: 'There is no question for the headline indicator on safety.',
  },
  missingSatisfied: {
    zh: '没有可作为主要指标的满意度题。',
    en: 'There is no question for the headline indicator on satisfaction.',
  },
});

export function Scoring({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const say = useWords(WORDS);
  const rules = proposeScoringRules(questionnaire);
  const has = (id: string): boolean => rules.some((rule) => rule.id === id);
  if (rules.length === 0) return <p className="muted">{say('none')}</p>;
  return (
    <div className="scoring">
      <p className="muted">{say('explain')}</p>
      {!has('safe') && <p className="scoring-missing">{say('missingSafe')}</p>}
      {!has('satisfied') && <p className="scoring-missing">{say('missingSatisfied')}</p>}
      <ul className="scoring-list">
        {rules.map((rule) => (
          <Rule key={rule.id} rule={rule} questionnaire={questionnaire} />
        ))}
      </ul>
    </div>
  );
}

function Rule({
  rule,
  questionnaire,
}: {
  readonly rule: ScoringRule;
  readonly questionnaire: Questionnaire;
}) {
  const say = useWords(WORDS);
  const text = useText();
  const question = questionnaire.questions.find(({ id }) => id === rule.questionId);
  return (
    <li className="scoring-rule">
      <p className="scoring-name">
        <strong>{text(rule.name)}</strong>
        {rule.headline && <span className="scoring-headline">{say('headline')}</span>}
        <span className="muted numbers">{say('version', { n: rule.version })}</span>
      </p>
      <p>{text(rule.statement)}</p>
      <p className="muted">
        {rule.questionId} {question?.text}
      </p>
    </li>
  );
}
