// Trainings: planned and held, who came and who completed them.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { COURSES, type CourseCode } from '#service/patrol';
import { type PatrolTraining, patrolCoverEndpoints } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { type AddressSort, sortAsked, sortedByServer } from '../../outreach/parts/address-sort.ts';
import { ChoiceFilter } from '../../outreach/parts/choice-filter.tsx';
import { PAGE_SIZE, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { NewTraining } from './new-training.tsx';

const WORDS = wordsOf({
  add: { zh: '安排一次培训', en: 'Plan a training' },
  course: { zh: '课程', en: 'Course' },
  title: { zh: '培训', en: 'Training' },
  held: { zh: '日期', en: 'Day' },
  place: { zh: '哪里办的', en: 'Held by' },
  hours: { zh: '学时', en: 'Hours' },
  came: { zh: '报名 / 到场 / 完成', en: 'Signed up / came / completed' },
  standing: { zh: '状态', en: 'Standing' },
  planned: { zh: '待办', en: 'planned' },
  done: { zh: '已办', en: 'held' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  none: {
    zh: '还没有培训。安排一次，队员就能报名。',
    en: 'No training yet. Plan one, and members can sign up.',
  },
});

const SORTS = patrolCoverEndpoints.patrolTrainings.query.shape.sort.unwrap().options;
export const COURSE_CODES = [
  'induction',
  'captain',
  'first-aid',
  'water',
  'traffic',
  'mediation',
  'refresher',
] as const satisfies readonly CourseCode[];

export function TrainingsPart({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const address = useSearch({ from: '/office/patrol/cover' });
  const navigate = useNavigate({ from: '/patrol/cover' });
  const [isAdding, setAdding] = useState(false);
  const { page = 1 } = address;
  const course = COURSE_CODES.find((code) => code === address.kind);
  const { data, error, isFetching } = useQuery({
    ...asking(patrolCoverEndpoints.patrolTrainings, {
      params: { county },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address), course },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed } });
  return (
    <>
      <div className="outreach-filters">
        <ChoiceFilter
          label={say('course')}
          chosen={course}
          options={COURSE_CODES.map((value) => ({ value, label: text(COURSES[value].label) }))}
          onChoose={(wanted) => go({ kind: wanted, page: undefined })}
        />
        {may('patrol.train') && (
          <Button type="primary" onClick={() => setAdding(true)} data-act="add-training">
            {say('add')}
          </Button>
        )}
      </div>
      <ProblemNote error={error} />
      <PagedTable<PatrolTraining>
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={go}
        least={1060}
        columns={useColumns(county, address)}
        emptyText={say('none')}
      />
      {isAdding && <NewTraining county={county} onClose={() => setAdding(false)} />}
    </>
  );
}

const STANDINGS = { planned: 'planned', held: 'done', cancelled: 'cancelled' } as const;

function useColumns(county: string, search: AddressSort): TableColumnsType<PatrolTraining> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('title'),
      ...sortedByServer(search, 'title'),
      render: (_, { id, title }) => (
        <Link to="/patrol/trainings/$county/$trainingId" params={{ county, trainingId: id }}>
          {title}
        </Link>
      ),
    },
    {
      title: say('course'),
      ...sortedByServer(search, 'course'),
      width: 170,
      render: (_, { course }) => text(COURSES[course].label),
    },
    {
      title: say('held'),
      ...sortedByServer(search, 'held'),
      width: 120,
      className: 'numbers',
      dataIndex: 'heldOn',
    },
    { title: say('place'), width: 190, render: (_, { placeName }) => text(placeName) },
    { title: say('hours'), width: 70, align: 'right', className: 'numbers', dataIndex: 'hours' },
    {
      title: say('came'),
      ...sortedByServer(search, 'attended'),
      width: 190,
      className: 'numbers',
      render: (_, { signedUp, attended, completed }) => `${signedUp} / ${attended} / ${completed}`,
    },
    {
      title: say('standing'),
      width: 100,
      render: (_, { standing }) => (
        <ToneTag tone={standing === 'held' ? 'good' : 'plain'}>{say(STANDINGS[standing])}</ToneTag>
      ),
    },
  ];
}
