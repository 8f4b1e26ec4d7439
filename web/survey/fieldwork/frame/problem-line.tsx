// What a rule says against it, where it happened. Nothing at all while there is nothing to say.
import type { Problem } from '#base';
import { messageOf, useLanguage } from '../../../shell/language.tsx';

export function ProblemLine({ problem }: { readonly problem: Problem | null }) {
  const { language } = useLanguage();
  return problem ? (
    <p className="problem-note" role="alert" data-problem={problem.code}>
      {messageOf(problem, language)}
    </p>
  ) : null;
}
