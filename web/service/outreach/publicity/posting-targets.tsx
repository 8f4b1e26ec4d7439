// What is up of what is wanted: two to five banners a village, five posters or more a group; and the reach by channel.
import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import type { z } from 'zod';
import { CHANNELS, type TargetState } from '#service/outreach';
import { publicityEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  targets: { zh: '要求和已有', en: 'Wanted and up' },
  reach: { zh: '各渠道覆盖', en: 'Reach by channel' },
  place: { zh: '村 / 组', en: 'Village / group' },
  channel: { zh: '渠道', en: 'Channel' },
  count: { zh: '已有', en: 'Up' },
  wanted: { zh: '要求', en: 'Wanted' },
  postings: { zh: '次数', en: 'Times' },
  pieces: { zh: '数量', en: 'Pieces' },
  reached: { zh: '看到的人（估计）', en: 'People reached (estimate)' },
  state: { zh: '够不够', en: 'Enough' },
  short: { zh: '还不够', en: 'short' },
  met: { zh: '够了', en: 'met' },
  beyond: { zh: '多了', en: 'more than wanted' },
  none: { zh: '还没有记过张贴', en: 'Nothing has been put up yet' },
});

type Targets = z.output<typeof publicityEndpoints.postingTargets.answer>;
type Row = Targets['rows'][number];

const TONES: Readonly<Record<TargetState, Tone>> = { short: 'heed', met: 'good', beyond: 'deep' };

interface Props {
  readonly county: string;
  readonly village: string | undefined;
}

export function PostingTargets({ county, village }: Props) {
  const { data, error } = useQuery(asking(publicityEndpoints.postingTargets, { params: { county } }));
  return data ? <Known data={data} village={village} /> : <ProblemNote error={error} />;
}

function Known({ data, village }: { readonly data: Targets } & Pick<Props, 'village'>) {
  const say = useWords(WORDS);
  const rows = village ? data.rows.filter(({ placeCode }) => placeCode === village) : data.rows;
  return (
    <div className="posting-targets">
      <section className="card">
        <h2>{say('targets')}</h2>
        <Table<Row>
          size="small"
          scroll={{ x: 440 }}
          rowKey={({ placeCode, groupName, channel }) => `${placeCode}/${groupName}/${channel}`}
          columns={useTargetColumns(data.targets)}
          dataSource={rows}
          locale={{ emptyText: say('none') }}
          pagination={{ pageSize: 8, hideOnSinglePage: true, showSizeChanger: false }}
        />
      </section>
      <section className="card">
        <h2>{say('reach')}</h2>
        <Table<Targets['reach'][number]>
          size="small"
          scroll={{ x: 440 }}
          rowKey="channel"
          columns={useReachColumns()}
          dataSource={data.reach}
          locale={{ emptyText: say('none') }}
          pagination={false}
        />
      </section>
    </div>
  );
}

function useTargetColumns(targets: Targets['targets']): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const wanted = new Map(targets.map((target) => [target.channel, text(target.label)]));
  return [
    {
      title: say('place'),
      sorter: (left, right) => left.placeCode.localeCompare(right.placeCode),
      render: (_, { placeName, groupName }) => (
        <>
          {text(placeName)} {groupName}
        </>
      ),
    },
    { title: say('channel'), render: (_, { channel }) => text(CHANNELS[channel].label) },
    {
      title: say('count'),
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => left.count - right.count,
      render: (_, { count }) => countText(count),
    },
    { title: say('wanted'), render: (_, { channel }) => wanted.get(channel) },
    {
      title: say('state'),
      render: (_, { state, placeCode }) => (
        <span data-target={placeCode}>
          <ToneTag tone={TONES[state]}>{say(state)}</ToneTag>
        </span>
      ),
    },
  ];
}

function useReachColumns(): TableColumnsType<Targets['reach'][number]> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    { title: say('channel'), render: (_, { channel }) => text(CHANNELS[channel].label) },
    {
      title: say('postings'),
      dataIndex: 'postings',
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => left.postings - right.postings,
    },
    {
      title: say('pieces'),
      sorter: (left, right) => left.count - right.count,
      align: 'right',
      className: 'numbers',
      render: (_, { count }) => countText(count),
    },
    {
      title: say('reached'),
      sorter: (left, right) => left.reached - right.reached,
      align: 'right',
      className: 'numbers',
      render: (_, { reached }) => countText(reached),
    },
  ];
}
