// Matters of the five batches; an open one is ended here, with the ends that its batch knows.
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { BATCHES } from '#service/outreach';
import type { Matter } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../parts/paged-table.tsx';
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
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly Matter[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function MatterTable({ county, ...shown }: Props) {
  const say = useWords(WORDS);
  const [ended, setEnded] = useState<Matter>();
  return (
    <>
      <PagedTable<Matter> {...shown} columns={useColumns(shown.search, setEnded)} emptyText={say('none')} />
      {ended && <EndMatter county={county} matter={ended} onClose={() => setEnded(undefined)} />}
    </>
  );
}

function useColumns(search: ListSearch, onEnd: (matter: Matter) => void): TableColumnsType<Matter> {
  const say = useWords(WORDS);
  const text = useText();
  const villageName = useVillageName();
  return [
    {
      title: say('matter'),
      ...sortedByServer(search, 'title'),
      render: (_, { title, text: about, batch }) => (
        <>
          <strong>{title}</strong> <span className="muted">{text(BATCHES[batch].label)}</span>
          {about !== '' && <div>{about}</div>}
        </>
      ),
    },
    {
      title: say('village'),
      ...sortedByServer(search, 'village'),
      width: 160,
      render: (_, { placeCode }) => villageName(placeCode),
    },
    {
      title: say('responsible'),
      ...sortedByServer(search, 'responsible'),
      dataIndex: 'responsible',
      width: 140,
    },
    {
      title: say('dates'),
      ...sortedByServer(search, 'found'),
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
      ...sortedByServer(search, 'end'),
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
