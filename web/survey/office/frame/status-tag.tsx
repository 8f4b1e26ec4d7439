// A survey's status and whether it is simulated, as small words beside a title.

import { SURVEY_STATUSES, type SurveyStatus } from '#survey/fieldwork';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './status-tag.css';

const WORDS = wordsOf({ simulated: { zh: '模拟', en: 'simulated' } });

export function StatusTag({ status }: { readonly status: SurveyStatus }) {
  const text = useText();
  return (
    <span className={`status-tag status-tag-${status}`} data-status={status}>
      {text(SURVEY_STATUSES[status].label)}
    </span>
  );
}

export function SimulatedTag() {
  const say = useWords(WORDS);
  return <span className="status-tag status-tag-simulated">{say('simulated')}</span>;
}
