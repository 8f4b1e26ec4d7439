// Review meetings and the suggestions made at them: what was said, who mends it, what was told back.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { SUGGESTION_STANDINGS, SUGGESTION_TOPICS } from '#service/casework';
import { meetingEndpoints } from '#wire/service';
import { countText } from '../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './casework.css';
import { type MeetingSearch, meetingSearchShape } from './meetings/meeting-search.ts';
import { MeetingTable } from './meetings/meeting-table.tsx';
import './meetings/meetings.css';
import { NewMeeting } from './meetings/new-meeting.tsx';
import { SuggestionTable } from './meetings/suggestion-table.tsx';
import { Totals } from './meetings/totals.tsx';
import { periodOf } from './parts/period.ts';
import { PeriodField } from './parts/period-field.tsx';
import { useCaseCounty } from './parts/use-case-county.ts';
import { useUnitChoices } from './parts/use-case-units.ts';

const WORDS = wordsOf({
  title: { zh: '评议会与意见建议', en: 'Review meetings and suggestions' },
  add: { zh: '登记一场评议会', en: 'Add a meeting' },
  show: { zh: '看什么', en: 'Show' },
  meetings: { zh: '评议会', en: 'Meetings' },
  suggestions: { zh: '意见建议', en: 'Suggestions' },
  topic: { zh: '全部类别', en: 'Any topic' },
  standing: { zh: '全部状态', en: 'Any standing' },
  unit: { zh: '全部整改单位', en: 'Any office' },
  total: { zh: '共 {total} 条', en: '{total} in all' },
});

const SIZE = 50;

export function MeetingsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Meetings county={county} />;
}

function Meetings({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const search = useSearch({ from: '/office/meetings' });
  const navigate = useNavigate({ from: '/meetings' });
  const choose = (wanted: MeetingSearch): void => void navigate({ search: wanted });
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="cases">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        <Segmented
          aria-label={say('show')}
          value={search.show ?? 'meetings'}
          options={[
            { value: 'meetings', label: say('meetings') },
            { value: 'suggestions', label: say('suggestions') },
          ]}
          onChange={(show) =>
            choose({
              from: search.from,
              to: search.to,
              ...(show === 'suggestions' ? { show: 'suggestions' } : {}),
            })
          }
        />
        {may('meeting.write') && (
          <Button type="primary" data-act="add-meeting" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </header>
      {search.show === 'suggestions' ? (
        <AllSuggestions county={county} search={search} onChoose={choose} />
      ) : (
        <AllMeetings county={county} search={search} onChoose={choose} />
      )}
      {isAdding && <NewMeeting county={county} onClose={() => setAdding(false)} />}
    </section>
  );
}

interface ListProps {
  readonly county: string;
  readonly search: MeetingSearch;
  readonly onChoose: (search: MeetingSearch) => void;
}

function AllMeetings({ county, search, onChoose }: ListProps) {
  const period = periodOf(search, Date.now());
  const page = search.page ?? 1;
  const query = { fromDay: period.from, toDay: period.to, page, size: SIZE };
  const { data, error, isFetching } = useQuery({
    ...asking(meetingEndpoints.meetings, { params: { county }, query }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <PeriodField period={period} onChoose={({ from, to }) => onChoose({ from, to })} />
      <ProblemNote error={error} />
      {data && <Totals totals={data.totals} />}
      <MeetingTable
        county={county}
        rows={data?.rows ?? []}
        total={data?.total ?? 0}
        page={page}
        size={SIZE}
        isWaiting={isFetching && !data}
        onPage={(wanted) => onChoose({ ...search, page: wanted })}
      />
    </>
  );
}

function AllSuggestions({ county, search, onChoose }: ListProps) {
  const say = useWords(WORDS);
  const { topic, standing, unitId, page = 1 } = search;
  const { data, error, isFetching } = useQuery({
    ...asking(meetingEndpoints.suggestions, {
      params: { county },
      query: { topic, standing, unitId, page, size: SIZE },
    }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <SuggestionFilters county={county} search={search} onChoose={onChoose} />
      <ProblemNote error={error} />
      <SuggestionTable
        county={county}
        rows={data?.rows ?? []}
        isWaiting={isFetching && !data}
        withMeeting
        pagination={{
          current: page,
          pageSize: SIZE,
          total: data?.total ?? 0,
          showSizeChanger: false,
          showTotal: (total) => say('total', { total: countText(total) }),
          onChange: (wanted) => onChoose({ ...search, page: wanted }),
        }}
      />
    </>
  );
}

function SuggestionFilters({ county, search, onChoose }: ListProps) {
  const say = useWords(WORDS);
  const text = useText();
  const units = useUnitChoices(county, () => true);
  const rowsOf = (table: Readonly<Record<string, { readonly label: { zh: string; en: string } }>>) =>
    Object.entries(table).map(([value, { label }]) => ({ value, label: text(label) }));
  const filters = [
    ['topic', rowsOf(SUGGESTION_TOPICS)],
    ['standing', rowsOf(SUGGESTION_STANDINGS)],
    ['unitId', units],
  ] as const;
  const choose = (name: string, value: string | undefined): void =>
    onChoose(meetingSearchShape.parse({ ...search, page: undefined, [name]: value }));
  return (
    <search className="cases-filters">
      {filters.map(([name, options]) => (
        <Select
          key={name}
          aria-label={say(name === 'unitId' ? 'unit' : name)}
          placeholder={say(name === 'unitId' ? 'unit' : name)}
          value={search[name]}
          options={[...options]}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(value?: string) => choose(name, value)}
        />
      ))}
    </search>
  );
}
