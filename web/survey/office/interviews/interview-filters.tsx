// Which interviews are shown: by where they stand, by village, by interviewer.

import { Select } from 'antd';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { INTERVIEW_STANDINGS, type InterviewStanding, STANDING_ORDER } from './standings.ts';

const WORDS = wordsOf({
  standing: { zh: '全部状态', en: 'Any standing' },
  place: { zh: '全部村（社区）', en: 'All villages' },
  person: { zh: '全部访问员', en: 'All interviewers' },
  filters: { zh: '筛选', en: 'Filters' },
});

/** What the address says of the list. */
export interface InterviewSearch {
  readonly page?: number | undefined;
  readonly standing?: InterviewStanding | undefined;
  readonly place?: string | undefined;
  readonly person?: string | undefined;
}

interface InterviewFiltersProps {
  readonly survey: Survey;
  readonly search: InterviewSearch;
  readonly onChoose: (search: InterviewSearch) => void;
}

export function InterviewFilters({ survey, search, onChoose }: InterviewFiltersProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { standing, place, person } = search;
  // A new choice begins on the first page.
  const choose = (changed: InterviewSearch): void => onChoose({ standing, place, person, ...changed });
  return (
    <search className="interviews-filters" aria-label={say('filters')}>
      <Select<InterviewStanding | undefined>
        aria-label={say('standing')}
        placeholder={say('standing')}
        value={standing}
        allowClear
        onChange={(wanted) => choose({ standing: wanted })}
        options={STANDING_ORDER.map((value) => ({ value, label: text(INTERVIEW_STANDINGS[value]) }))}
      />
      <Select<string | undefined>
        aria-label={say('place')}
        placeholder={say('place')}
        value={place}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(wanted) => choose({ place: wanted })}
        options={survey.places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select<string | undefined>
        aria-label={say('person')}
        placeholder={say('person')}
        value={person}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(wanted) => choose({ person: wanted })}
        options={survey.interviewers.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </search>
  );
}
