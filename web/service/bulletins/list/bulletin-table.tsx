// Bulletins as a table: number, title, of which place and days, where it stands, and how many of its figures have changed since.
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { BULLETIN_KINDS, BULLETIN_STANDINGS, periodName } from '#service/supervision/bulletins';
import type { BulletinRow } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../../outreach/parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { STANDING_TONES } from '../bulletin.ts';

const WORDS = wordsOf({
  title: { zh: '标题', en: 'Title' },
  number: { zh: '文号 / 期号', en: 'Number' },
  kind: { zh: '种类', en: 'Kind' },
  period: { zh: '期间', en: 'Period' },
  standing: { zh: '状态', en: 'Standing' },
  saved: { zh: '最后修改', en: 'Last changed' },
  office: { zh: '单位', en: 'Office' },
  open: { zh: '公开', en: 'public' },
  changed: { zh: '{n} 个数有变化', en: '{n} figures changed' },
  simulated: { zh: '模拟', en: 'simulated' },
  none: {
    zh: '还没有简报。点“新建”，选一个模板，数字会自动填好。',
    en: 'No bulletins yet. Choose “New bulletin” and a template: its figures are filled in.',
  },
});

interface Props {
  readonly list: { readonly rows: readonly BulletinRow[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function BulletinTable(shown: Props) {
  const say = useWords(WORDS);
  return (
    <PagedTable<BulletinRow>
      {...shown}
      least={900}
      columns={useColumns(shown.search)}
      emptyText={say('none')}
    />
  );
}

function useColumns(search: ListSearch): TableColumnsType<BulletinRow> {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return [
    {
      title: say('title'),
      ...sortedByServer(search, 'title'),
      render: (_, { county, id, title, isSimulated }) => (
        <>
          <Link to="/bulletins/$county/$bulletinId" params={{ county, bulletinId: id }}>
            {title}
          </Link>{' '}
          {isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
        </>
      ),
    },
    { title: say('number'), dataIndex: 'numberText', width: 190 },
    {
      title: say('kind'),
      ...sortedByServer(search, 'kind'),
      width: 130,
      render: (_, { kind }) => text(BULLETIN_KINDS[kind].label),
    },
    {
      title: say('period'),
      ...sortedByServer(search, 'period'),
      width: 130,
      render: (_, { from, to }) => text(periodName({ from, to })),
    },
    {
      title: say('standing'),
      ...sortedByServer(search, 'standing'),
      width: 210,
      render: (_, row) => <Standing row={row} />,
    },
    { title: say('office'), dataIndex: 'organisationName', width: 190, responsive: ['lg'] },
    {
      title: say('saved'),
      ...sortedByServer(search, 'saved'),
      width: 130,
      responsive: ['md'],
      render: (_, { savedMs }) => times.day(savedMs),
    },
  ];
}

function Standing({ row: { standing, isPublic, changed } }: { readonly row: BulletinRow }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <span className="bulletin-tags">
      <ToneTag tone={STANDING_TONES[standing]}>{text(BULLETIN_STANDINGS[standing].label)}</ToneTag>
      {isPublic && <ToneTag tone="deep">{say('open')}</ToneTag>}
      {changed > 0 && <ToneTag tone="heed">{say('changed', { n: changed })}</ToneTag>}
    </span>
  );
}
