// Scoring rules as they are shown beside figures: name, version, and the rule in words.
import type { ScoringRule } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './rule-list.css';

const WORDS = wordsOf({
  headline: { zh: '综合指标', en: 'headline' },
  version: { zh: '规则第 {version} 版', en: 'rule version {version}' },
});

export function RuleList({ rules }: { readonly rules: readonly ScoringRule[] }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <dl className="rule-list">
      {rules.map((rule) => (
        <div key={`${rule.id}-${rule.version}`}>
          <dt>
            {text(rule.name)} {rule.headline && <span className="rule-list-mark">{say('headline')}</span>}{' '}
            <small className="muted">{say('version', { version: rule.version })}</small>
          </dt>
          <dd>{text(rule.statement)}</dd>
        </div>
      ))}
    </dl>
  );
}
