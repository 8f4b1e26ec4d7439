// The list of rounds, as far as each has come.
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { ROUND_KINDS, ROUND_STANDINGS } from '#service/supervision';
import type { InspectionRound } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { PAGE_SIZE } from '../../outreach/parts/paged-table.tsx';

const WORDS = wordsOf({
  round: { zh: '督查', en: 'Round' },
  kind: { zh: '形式', en: 'Kind' },
  days: { zh: '日期', en: 'Days' },
  standing: { zh: '状态', en: 'Standing' },
  visited: { zh: '已查 / 抽中', en: 'Visited / drawn' },
  counting: { zh: '已计分', en: 'Counting' },
  objected: { zh: '异议待答复', en: 'Objections' },
  none: { zh: '还没有督查。点“新建一轮”开始。', en: 'No rounds yet. Begin with “New round”.' },
  simulated: { zh: '模拟', en: 'simulated' },
  total: { zh: '共 {n} 轮', en: '{n} in all' },
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly InspectionRound[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly page: number;
  onPage(page: number): void;
}

const TONES = { draft: 'plain', running: 'deep', closed: 'good' } as const;

export function RoundTable({ county, list, isWaiting, page, onPage }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <Table<InspectionRound>
      size="small"
      rowKey="id"
      loading={isWaiting && !list}
      dataSource={[...(list?.rows ?? [])]}
      locale={{ emptyText: say('none') }}
      scroll={{ x: 960 }}
      pagination={{
        current: page,
        pageSize: PAGE_SIZE,
        total: list?.total ?? 0,
        showSizeChanger: false,
        hideOnSinglePage: true,
        showTotal: (n) => say('total', { n: countText(n) }),
        onChange: onPage,
      }}
      columns={[
        {
          title: say('round'),
          render: (_, { id, title, isSimulated, officeName }) => (
            <>
              <Link to="/rounds/$county/$roundId" params={{ county, roundId: id }} data-round={title}>
                {title}
              </Link>{' '}
              {isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
              <br />
              <small className="muted">{text(officeName)}</small>
            </>
          ),
        },
        { title: say('kind'), width: 110, render: (_, { kind }) => text(ROUND_KINDS[kind].label) },
        { title: say('days'), width: 200, render: (_, { startsOn, endsOn }) => `${startsOn} – ${endsOn}` },
        {
          title: say('standing'),
          width: 100,
          render: (_, { standing }) => (
            <ToneTag tone={TONES[standing]}>{text(ROUND_STANDINGS[standing].label)}</ToneTag>
          ),
        },
        {
          title: say('visited'),
          align: 'right',
          width: 120,
          render: (_, { visited, units }) => `${countText(visited)} / ${countText(units)}`,
        },
        {
          title: say('counting'),
          align: 'right',
          width: 90,
          render: (_, { counting }) => countText(counting),
        },
        {
          title: say('objected'),
          align: 'right',
          width: 110,
          render: (_, { objected }) => countText(objected),
        },
      ]}
    />
  );
}
