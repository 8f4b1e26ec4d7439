// The files that were brought into a frame, newest first, with their standing.

import { Button, Table, type TableColumnsType } from 'antd';
import { countText } from '../../../platform/parts/figures.ts';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { sizeText } from '../files/sizes.ts';
import type { ImportSummary } from '../frame.ts';
import type { Opened } from './use-opened.ts';

const WORDS = wordsOf({
  file: { zh: '文件', en: 'File' },
  standing: { zh: '状态', en: 'Standing' },
  reading: { zh: '正在读', en: 'being read' },
  waiting: { zh: '等待决定', en: 'waiting for a decision' },
  taken: { zh: '已收下', en: 'taken' },
  discarded: { zh: '没有收下', en: 'discarded' },
  failed: { zh: '没有读成', en: 'not read' },
  rows: { zh: '行数', en: 'Rows' },
  good: { zh: '可用', en: 'Good' },
  bad: { zh: '有问题', en: 'With faults' },
  started: { zh: '开始', en: 'Begun' },
  show: { zh: '看结果', en: 'Show' },
  hide: { zh: '收起', en: 'Hide' },
});

const TONES = {
  reading: 'deep',
  waiting: 'heed',
  taken: 'good',
  discarded: 'plain',
  failed: 'bad',
} as const satisfies Record<ImportSummary['standing'], Tone>;

interface ImportsListProps {
  readonly imports: readonly ImportSummary[];
  readonly opened: Opened;
}

export function ImportsList({ imports, opened }: ImportsListProps) {
  return (
    <Table
      size="small"
      rowKey="id"
      columns={useColumns(opened)}
      dataSource={imports.toSorted((left, right) => right.startedMs - left.startedMs)}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
    />
  );
}

function useColumns(opened: Opened): TableColumnsType<ImportSummary> {
  const say = useWords(WORDS);
  const times = useTimes();
  const figure = (
    name: 'rowsRead' | 'rowsGood' | 'rowsBad',
    title: string,
  ): TableColumnsType<ImportSummary>[number] => ({
    title,
    align: 'right',
    className: 'numbers',
    render: (_, found) => countText(found[name]),
  });
  return [
    {
      title: say('file'),
      render: (_, { fileName, bytesTotal }) => (
        <>
          {fileName} <span className="muted numbers">{sizeText(bytesTotal)}</span>
        </>
      ),
    },
    {
      title: say('standing'),
      render: (_, { standing }) => <ToneTag tone={TONES[standing]}>{say(standing)}</ToneTag>,
    },
    figure('rowsRead', say('rows')),
    figure('rowsGood', say('good')),
    figure('rowsBad', say('bad')),
    {
      title: say('started'),
      className: 'numbers',
      render: (_, found) => `${times.dayAndClock(found.startedMs)} ${found.startedByName}`,
    },
    {
      render: (_, { id, standing }) =>
        standing === 'reading' || standing === 'waiting' ? null : (
          <Button
            size="small"
            type="text"
            onClick={() => (opened.ids.includes(id) ? opened.close(id) : opened.open(id))}
          >
            {say(opened.ids.includes(id) ? 'hide' : 'show')}
          </Button>
        ),
    },
  ];
}
