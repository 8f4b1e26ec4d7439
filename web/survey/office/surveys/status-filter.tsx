// Which surveys are shown, by status, with how many there are of each.

import { Segmented } from 'antd';
import { SURVEY_STATUSES, type SurveyStatus } from '#survey/fieldwork';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  all: { zh: '全部', en: 'All' },
  label: { zh: '按状态筛选', en: 'Filter by status' },
});

const ORDER: readonly SurveyStatus[] = ['running', 'paused', 'draft', 'closed'];

interface StatusFilterProps {
  readonly statuses: readonly SurveyStatus[];
  readonly chosen: SurveyStatus | undefined;
  readonly onChoose: (status: SurveyStatus | undefined) => void;
}

export function StatusFilter({ statuses, chosen, onChoose }: StatusFilterProps) {
  const say = useWords(WORDS);
  const text = useText();
  const count = (wanted: SurveyStatus): number => statuses.filter((status) => status === wanted).length;
  return (
    <Segmented<SurveyStatus | 'all'>
      className="surveys-filter"
      aria-label={say('label')}
      value={chosen ?? 'all'}
      onChange={(value) => onChoose(value === 'all' ? undefined : value)}
      options={[
        { value: 'all' as const, label: `${say('all')} ${statuses.length}` },
        ...ORDER.filter((status) => count(status) > 0 || status === chosen).map((status) => ({
          value: status,
          label: `${text(SURVEY_STATUSES[status].label)} ${count(status)}`,
        })),
      ]}
    />
  );
}
