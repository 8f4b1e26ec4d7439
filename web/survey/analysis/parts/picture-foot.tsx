// What stands under every picture: the rule, n, and whether it may still change.
import type { ScoringRule } from '#survey/questionnaire';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

interface FootProps {
  readonly rule: Pick<ScoringRule, 'id' | 'version' | 'name'>;
  readonly n: number;
  readonly isProvisional: boolean;
}

export function PictureFoot({ rule, n, isProvisional }: FootProps) {
  const say = useWords(ANALYSIS_WORDS);
  const text = useText();
  const { id, version, name } = rule;
  return (
    <p className="analysis-foot">
      {isProvisional && <b className="analysis-provisional">{say('provisional')}</b>}
      <span>{say('n', { n: countText(n) })}</span>
      <span>{say('rule', { name: text(name), id, version })}</span>
    </p>
  );
}
