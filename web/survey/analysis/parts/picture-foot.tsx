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

/** n and rule in words: under the picture, and in the files that are taken along. */
export function useFootTexts(): (rule: FootProps['rule'], n: number) => readonly string[] {
  const say = useWords(ANALYSIS_WORDS);
  const text = useText();
  return ({ id, version, name }, n) => [
    say('n', { n: countText(n) }),
    say('rule', { name: text(name), id, version }),
  ];
}

export function PictureFoot({ rule, n, isProvisional }: FootProps) {
  const say = useWords(ANALYSIS_WORDS);
  const textsOf = useFootTexts();
  return (
    <p className="analysis-foot">
      {isProvisional && <b className="analysis-provisional">{say('provisional')}</b>}
      {textsOf(rule, n).map((each) => (
        <span key={each}>{each}</span>
      ))}
    </p>
  );
}
