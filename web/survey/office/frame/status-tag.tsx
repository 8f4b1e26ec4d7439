// A survey's status, whether it is simulated, and whether it is an office's own mock poll, as small words beside a title.

import { INTERNAL_LABEL, SURVEY_STATUSES, type SurveyStatus } from '#survey/fieldwork';
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

/** Of a mock poll, wherever its name stands. */
export function InternalTag() {
  const text = useText();
  return (
    <span className="status-tag status-tag-internal" data-internal>
      {text(INTERNAL_LABEL)}
    </span>
  );
}
