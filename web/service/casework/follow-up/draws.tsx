// Drawing who is called back: a share at random by a seed that is kept, and all of the dissatisfied. Earlier draws stand below.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { caseFigureEndpoints, caseworkEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { countText, shareText } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { type PeriodSearch, periodOf } from '../parts/period.ts';
import { PeriodField } from '../parts/period-field.tsx';

const WORDS = wordsOf({
  draw: { zh: '抽取回访', en: 'Draw follow-ups' },
  period: { zh: '办结时间', en: 'Closed between' },
  share: { zh: '随机抽取比例（%）', en: 'Share drawn at random (%)' },
  seed: { zh: '种子（至少 6 个字符）', en: 'Seed (six characters or more)' },
  seedHint: {
    zh: '同样的事项、比例和种子，谁再抽一次都是同样的结果。可以当众掷骰子定。',
    en: 'The same cases, share and seed give the same draw to whoever draws again. Dice thrown before others make a good seed.',
  },
  seedShort: { zh: '种子', en: 'Seed' },
  go: { zh: '抽取', en: 'Draw' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '抽取人', en: 'By' },
  span: { zh: '办结时间', en: 'Closed between' },
  shareOf: { zh: '比例', en: 'Share' },
  closed: { zh: '办结', en: 'Closed' },
  drawn: { zh: '抽中', en: 'Drawn' },
  dissatisfied: { zh: '其中不满意', en: 'Of them dissatisfied' },
  none: { zh: '还没有抽取过', en: 'No draw yet' },
});

type Draw = z.output<typeof caseFigureEndpoints.followUpDraws.answer>['rows'][number];

const DEFAULT_PERCENT = 10;

export function Draws({ county }: { readonly county: string }) {
  const { data, error } = useQuery(asking(caseFigureEndpoints.followUpDraws, { params: { county } }));
  return (
    <>
      <DrawForm county={county} />
      <ProblemNote error={error} />
      <DrawTable rows={data?.rows ?? []} />
    </>
  );
}

function DrawForm({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const [span, setSpan] = useState<PeriodSearch>({});
  const [percent, setPercent] = useState(DEFAULT_PERCENT);
  const [seed, setSeed] = useState('');
  const period = periodOf(span, Date.now());
  const draw = useCommand<{ fromMs: number; toMs: number; share: number; seed: string }>({
    send: (id, wanted) =>
      call(caseFigureEndpoints.drawFollowUps, { params: { county }, body: { id, ...wanted } }),
    changes: [caseFigureEndpoints.followUpDraws, caseworkEndpoints.cases],
    onDone: () => setSeed(''),
  });
  return (
    <form
      className="card intake"
      aria-label={say('draw')}
      onSubmit={(event) => {
        event.preventDefault();
        draw.mutate({ fromMs: period.fromMs, toMs: period.toMs, share: percent / 100, seed });
      }}
    >
      <h2>{say('draw')}</h2>
      <PeriodField period={period} onChoose={setSpan} />
      <div className="intake-pair">
        <Field label={say('share')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={100}
              precision={0}
              value={percent}
              onChange={(value) => setPercent(value ?? DEFAULT_PERCENT)}
            />
          )}
        </Field>
        <Field label={say('seed')} hint={say('seedHint')}>
          {(id) => (
            <Input
              id={id}
              value={seed}
              maxLength={100}
              onChange={(event) => setSeed(event.target.value.trimStart())}
            />
          )}
        </Field>
      </div>
      <ProblemNote error={draw.error} />
      <Button type="primary" htmlType="submit" loading={draw.isPending} disabled={seed.trim().length < 6}>
        {say('go')}
      </Button>
    </form>
  );
}

function DrawTable({ rows }: { readonly rows: readonly Draw[] }) {
  const say = useWords(WORDS);
  const times = useTimes();
  if (rows.length === 0) return <p className="muted">{say('none')}</p>;
  return (
    <Table<Draw>
      size="small"
      rowKey="id"
      dataSource={[...rows]}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: say('when'), render: (_, { atMs }) => times.dayAndClock(atMs) },
        { title: say('who'), dataIndex: 'personName' },
        {
          title: say('span'),
          render: (_, { fromMs, toMs }) => `${times.day(fromMs)} – ${times.day(toMs - 1)}`,
        },
        { title: say('shareOf'), render: (_, { share }) => shareText(share, 0) },
        { title: say('seedShort'), dataIndex: 'seed' },
        { title: say('closed'), align: 'right', render: (_, { closed }) => countText(closed) },
        { title: say('drawn'), align: 'right', render: (_, { drawn }) => countText(drawn) },
        {
          title: say('dissatisfied'),
          align: 'right',
          render: (_, { dissatisfied }) => countText(dissatisfied),
        },
      ]}
    />
  );
}
