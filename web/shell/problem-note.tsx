// A problem, shown where it happened: what is wrong, where, and how to mend it.
import { PAGE_FAILED, ProblemError } from './call.ts';
import { messageOf, useLanguage } from './language.tsx';

export function ProblemNote({ error }: { readonly error: unknown }) {
  const { language } = useLanguage();
  if (error === null || error === undefined) return null;
  const problem = error instanceof ProblemError ? error.problem : PAGE_FAILED;
  return (
    <div className="problem-note" role="alert" data-problem={problem.code}>
      {messageOf(problem, language)}
    </div>
  );
}
