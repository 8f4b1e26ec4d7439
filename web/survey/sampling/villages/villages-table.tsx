// The village table to look at: figures of each village, the numbers it has by type of phone, and totals.

import { Table, type TableColumnsType } from 'antd';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type FramePlace, numbersOf } from '../frame.ts';

const WORDS = wordsOf({
  code: { zh: '代码', en: 'Code' },
  name: { zh: '村（社区）', en: 'Village' },
  population: { zh: '人口', en: 'Population' },
  target: { zh: '任务数', en: 'Target' },
  mobiles: { zh: '手机', en: 'Mobile' },
  landlines: { zh: '固话', en: 'Landline' },
  offices: { zh: '单位电话', en: 'Office' },
  numbers: { zh: '号码合计', en: 'All numbers' },
  total: { zh: '合计（{n} 个村、社区）', en: 'Total ({n} villages)' },
});

const FIGURES = {
  population: (place: FramePlace) => place.population,
  target: (place: FramePlace) => place.target,
  mobiles: (place: FramePlace) => place.mobiles,
  landlines: (place: FramePlace) => place.landlines,
  offices: (place: FramePlace) => place.offices,
  numbers: numbersOf,
} as const;

const FIGURE_NAMES = ['population', 'target', 'mobiles', 'landlines', 'offices', 'numbers'] as const;

export function VillagesTable({ places }: { readonly places: readonly FramePlace[] }) {
  return (
    <Table
      size="small"
      rowKey="code"
      columns={useColumns()}
      dataSource={[...places]}
      pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showSizeChanger: true }}
      scroll={{ x: 'max-content', y: 390 }}
      summary={() => (
        <Table.Summary fixed>
          <Totals places={places} />
        </Table.Summary>
      )}
    />
  );
}

function useColumns(): TableColumnsType<FramePlace> {
  const say = useWords(WORDS);
  return [
    {
      title: say('code'),
      dataIndex: 'code',
      className: 'numbers',
      sorter: (left, right) => left.code.localeCompare(right.code),
    },
    {
      title: say('name'),
      dataIndex: 'name',
      sorter: (left, right) => left.name.localeCompare(right.name, 'zh-CN'),
    },
    ...FIGURE_NAMES.map((figure) => ({
      title: say(figure),
      align: 'right' as const,
      className: 'numbers',
      sorter: (left: FramePlace, right: FramePlace) => FIGURES[figure](left) - FIGURES[figure](right),
      render: (_: unknown, place: FramePlace) => countText(FIGURES[figure](place)),
    })),
  ];
}

function Totals({ places }: { readonly places: readonly FramePlace[] }) {
  const say = useWords(WORDS);
  return (
    <Table.Summary.Row className="frame-total">
      <Table.Summary.Cell index={0} colSpan={2}>
        {say('total', { n: places.length })}
      </Table.Summary.Cell>
      {FIGURE_NAMES.map((figure, index) => (
        <Table.Summary.Cell key={figure} index={index + 2} align="right" className="numbers">
          {countText(places.reduce((sum, place) => sum + FIGURES[figure](place), 0))}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}
