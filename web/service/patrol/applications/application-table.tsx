// Applications as a table: the stage in words, checks counted, days of the notice.
import { Button, type TableColumnsType } from 'antd';
import { APPLICATION_STAGES, GATE_CODES } from '#service/patrol';
import type { PatrolApplication } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../../outreach/parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { STAGE_TONES } from './stage-tones.ts';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  applied: { zh: '申请', en: 'Applied' },
  phone: { zh: '手机申请', en: 'by phone' },
  desk: { zh: '窗口登记', en: 'at the desk' },
  stage: { zh: '办到哪一步', en: 'Stage' },
  checks: { zh: '四关', en: 'Checks' },
  notice: { zh: '公示到', en: 'Notice until' },
  none: {
    zh: '没有这样的申请。村民可以在居民网页报名，也可以在窗口登记。',
    en: 'No such application. People apply on the residents’ page or at the desk.',
  },
});

interface Props {
  readonly list: { readonly rows: readonly PatrolApplication[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
  onOpen(id: string): void;
}

export function ApplicationTable({ onOpen, ...shown }: Props) {
  const say = useWords(WORDS);
  return (
    <PagedTable<PatrolApplication>
      {...shown}
      least={980}
      columns={useColumns(shown.search, onOpen)}
      emptyText={say('none')}
    />
  );
}

function useColumns(search: ListSearch, onOpen: Props['onOpen']): TableColumnsType<PatrolApplication> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return [
    {
      title: say('name'),
      ...sortedByServer(search, 'name'),
      width: 150,
      render: (_, { id, name, numberMasked }) => (
        <>
          <Button type="link" size="small" onClick={() => onOpen(id)} data-application={id}>
            {name || NO_FIGURE}
          </Button>
          <div className="muted numbers">{numberMasked}</div>
        </>
      ),
    },
    { title: say('team'), dataIndex: 'teamName' },
    {
      title: say('village'),
      ...sortedByServer(search, 'village'),
      width: 150,
      render: (_, { placeName }) => text(placeName),
    },
    {
      title: say('applied'),
      ...sortedByServer(search, 'applied'),
      width: 140,
      render: (_, { appliedMs, channel }) => (
        <>
          {times.day(appliedMs)}
          <div className="muted">{say(channel)}</div>
        </>
      ),
    },
    {
      title: say('stage'),
      width: 170,
      render: (_, { stage }) => (
        <>
          <ToneTag tone={STAGE_TONES[stage]}>{text(APPLICATION_STAGES[stage].label)}</ToneTag>
        </>
      ),
    },
    {
      title: say('checks'),
      width: 70,
      className: 'numbers',
      render: (_, { passed }) => `${passed} / ${GATE_CODES.length}`,
    },
    {
      title: say('notice'),
      ...sortedByServer(search, 'notice'),
      width: 120,
      className: 'numbers',
      render: (_, { noticeTo }) => noticeTo ?? NO_FIGURE,
    },
  ];
}
