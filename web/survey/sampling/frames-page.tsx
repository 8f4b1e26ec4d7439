// All frames one may see, and the way to a new one.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { frameEndpoints } from '#wire/survey';
import { countText } from '../../platform/parts/figures.ts';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './frames-page.css';
import { FrameKind } from './frame-kind.tsx';
import { NewFrame } from './new-frame.tsx';

const WORDS = wordsOf({
  frames: { zh: '抽样框', en: 'Frames' },
  hint: {
    zh: '抽样框是一个县里可以抽到的电话号码，按村（社区）分列。',
    en: 'A frame is the telephone numbers of a county that can be drawn, by village.',
  },
  add: { zh: '新建抽样框', en: 'New frame' },
  name: { zh: '名称', en: 'Name' },
  county: { zh: '县代码', en: 'County' },
  kind: { zh: '性质', en: 'Kind' },
  places: { zh: '村（社区）', en: 'Villages' },
  numbers: { zh: '号码', en: 'Numbers' },
  created: { zh: '建立时间', en: 'Created' },
  empty: {
    zh: '还没有抽样框。点“新建抽样框”，填好县代码，再导入村表和号码。',
    en: 'There is no frame yet. Choose "New frame", give the county, then bring in the villages and the numbers.',
  },
});

type Row = z.output<typeof frameEndpoints.frames.answer>['rows'][number];

export function FramesPage() {
  const say = useWords(WORDS);
  const mayWrite = useMay()('frame.write');
  const [isAdding, setAdding] = useState(false);
  const found = useQuery(asking(frameEndpoints.frames));
  return (
    <div className="frames">
      <header className="frames-head">
        <div>
          <h1>{say('frames')}</h1>
          <p className="muted">{say('hint')}</p>
        </div>
        {mayWrite && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={found.error} />
      {!found.error && <FramesTable rows={found.data?.rows} />}
      {isAdding && <NewFrame onClose={() => setAdding(false)} />}
    </div>
  );
}

/** @param rows undefined while they are on their way */
function FramesTable({ rows }: { readonly rows: readonly Row[] | undefined }) {
  const say = useWords(WORDS);
  const nothing = <span className="muted">{say('empty')}</span>;
  return (
    <Table
      rowKey="id"
      columns={useColumns()}
      dataSource={rows ?? []}
      loading={rows === undefined}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing} /> }}
    />
  );
}

function useColumns(): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const times = useTimes();
  return [
    {
      title: say('name'),
      sorter: (left, right) => left.name.localeCompare(right.name, 'zh-CN'),
      render: (_, { county, id, name }) => (
        <Link to="/frames/$county/$frameId" params={{ county, frameId: id }}>
          {name}
        </Link>
      ),
    },
    { title: say('county'), dataIndex: 'county', className: 'numbers' },
    {
      title: say('kind'),
      render: (_, row) => <FrameKind isSimulated={row.isSimulated} isInternal={row.isInternal} />,
    },
    { title: say('places'), align: 'right', className: 'numbers', render: (_, row) => countText(row.places) },
    {
      title: say('numbers'),
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => left.numbers - right.numbers,
      render: (_, row) => countText(row.numbers),
    },
    {
      title: say('created'),
      className: 'numbers',
      defaultSortOrder: 'descend',
      sorter: (left, right) => left.createdMs - right.createdMs,
      render: (_, row) => times.day(row.createdMs),
    },
  ];
}
