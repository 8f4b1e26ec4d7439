// The units of a card, best first, with their sets of ranks drawn on one scale; a line parts two tiers.
import { Table, type TableColumnsType } from 'antd';
import type { UnitStandingRow } from '#wire/service';
import { countText, NO_FIGURE, shareText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Card } from '../scorecard-page.tsx';
import { RankSet } from './rank-set.tsx';

const WORDS = wordsOf({
  tier: { zh: '档', en: 'Tier' },
  unit: { zh: '单位', en: 'Unit' },
  rounds: { zh: '轮', en: 'Rounds' },
  score: { zh: '得分 ± 误差', en: 'Score ± error' },
  rank: { zh: '名次范围', en: 'Set of ranks' },
  picture: { zh: '名次（1 到 {units}）', en: 'Ranks (1 to {units})' },
  overdue: { zh: '逾期整改', en: 'Late mending' },
  poll: { zh: '模拟民调（内部）', en: 'Mock poll (internal)' },
  set: { zh: '{from}–{to}', en: '{from}–{to}' },
  pollOf: { zh: '{share}（{low}–{high}，{n} 人）', en: '{share} ({low}–{high}, n {n})' },
});

export function CardTable({ card }: { readonly card: Card }) {
  const columns = useColumns(card);
  const rows = card.units;
  const opensTier = (row: UnitStandingRow, nth: number): boolean =>
    nth > 0 && row.tier !== null && row.tier !== rows[nth - 1]?.tier;
  return (
    <Table<UnitStandingRow>
      size="small"
      rowKey={({ unit }) => unit.id}
      dataSource={rows}
      rowClassName={(row, nth) => (opensTier(row, nth) ? 'tier-line' : '')}
      scroll={{ x: 900 }}
      pagination={false}
      columns={columns}
    />
  );
}

function useColumns(card: Card): TableColumnsType<UnitStandingRow> {
  const say = useWords(WORDS);
  const text = useText();
  const units = card.units.length;
  return [
    { title: say('tier'), width: 56, align: 'right', render: (_, { tier }) => tier ?? NO_FIGURE },
    {
      title: say('unit'),
      width: 170,
      sorter: (one, other) => text(one.unit.name).localeCompare(text(other.unit.name)),
      render: (_, { unit }) => text(unit.name),
    },
    { title: say('rounds'), width: 64, align: 'right', dataIndex: 'rounds' },
    {
      title: say('score'),
      width: 130,
      align: 'right',
      render: (_, { estimate, mean, standardError }) =>
        estimate === null || standardError === null
          ? mean.toFixed(0)
          : `${estimate.toFixed(0)} ± ${Math.max(1, Math.round(2 * standardError))}`,
    },
    {
      title: say('rank'),
      width: 90,
      align: 'right',
      render: (_, { bestRank, worstRank }) =>
        bestRank === null || worstRank === null ? NO_FIGURE : say('set', { from: bestRank, to: worstRank }),
    },
    {
      title: say('picture', { units }),
      render: (_, row) => <RankSet row={row} units={units} />,
    },
    {
      title: say('overdue'),
      width: 110,
      align: 'right',
      sorter: (one, other) => one.overdueMends - other.overdueMends,
      render: (_, { overdueMends }) => (overdueMends === 0 ? NO_FIGURE : countText(overdueMends)),
    },
    { title: say('poll'), width: 170, render: (_, { poll }) => poll && say('pollOf', pollWords(poll)) },
  ];
}

function pollWords({ share, low, high, interviews }: NonNullable<UnitStandingRow['poll']>) {
  return { share: shareText(share, 0), low: shareText(low, 0), high: shareText(high, 0), n: interviews };
}
