// Matters of the five batches; an open one is ended here, with the ends that its batch knows.
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { BATCHES } from '#service/outreach';
import type { Matter } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { useVillageName } from '../parts/use-villages.ts';
import { EndMatter } from './end-matter.tsx';

const WORDS = wordsOf({
  matter: { zh: '事项', en: 'Matter' },
  village: { zh: '村（社区）', en: 'Village' },
  responsible: { zh: '责任人', en: 'Responsible' },
  dates: { zh: '发现 / 期限', en: 'Found / due' },
  end: { zh: '结果', en: 'End' },
  open: { zh: '在办', en: 'open' },
  act: { zh: '了结…', en: 'End it …' },
  none: { zh: '没有这样的事项', en: 'No such matters' },
  total: { zh: '共 {n} 件', en: '{n} in all' },
});

interface Props {
  readonly county: string;
  readonly rows: readonly Matter[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly isWaiting: boolean;
  onPage(page: number): void;
}

export function MatterTable({ county, rows, total, page, size, isWaiting, onPage }: Props) {
  const say = useWords(WORDS);
  const [ended, setEnded] = useState<Matter>();
  return (
    <>
      <Table<Matter>
        size="small"
        rowKey="id"
        loading={isWaiting}
        columns={useColumns(setEnded)}
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: size,
          total,
          onChange: onPage,
          showSizeChanger: false,
          showTotal: (n) => say('total', { n: countText(n) }),
        }}
      />
      {ended && <EndMatter county={county} matter={ended} onClose={() => setEnded(undefined)} />}
    </>
  );
}

function useColumns(onEnd: (matter: Matter) => void): TableColumnsType<Matter> {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  return [
    {
      title: say('matter'),
      render: (_, { title, text: about, batch }) => (
        <>
          <strong>{title}</strong> <span className="muted">{text(BATCHES[batch].label)}</span>
          {about !== '' && <div>{about}</div>}
        </>
      ),
    },
    { title: say('village'), width: 160, render: (_, { placeCode }) => villageName(placeCode) },
    { title: say('responsible'), dataIndex: 'responsible', width: 140 },
    {
      title: say('dates'),
      width: 130,
      className: 'numbers',
      render: (_, { foundOn, dueOn }) => (
        <>
          {foundOn}
          <div className="muted">{dueOn}</div>
        </>
      ),
    },
    {
      title: say('end'),
      width: 230,
      render: (_, matter) => <End matter={matter} onEnd={onEnd} />,
    },
  ];
}

interface EndProps {
  readonly matter: Matter;
  onEnd(matter: Matter): void;
}

function End({ matter, onEnd }: EndProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  if (matter.end) {
    return (
      <>
        <ToneTag tone="good">{text(matter.end.words)}</ToneTag>
        {matter.end.text !== '' && <div className="muted">{matter.end.text}</div>}
      </>
    );
  }
  return may('matter.write') ? (
    <Button size="small" onClick={() => onEnd(matter)}>
      {say('act')}
    </Button>
  ) : (
    say('open')
  );
}
