// A mock poll's totals: a share and how many were asked, unit by unit, each with its interval. Fewer than thirty make no figure.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { POLL_LEAST_INTERVIEWS } from '#service/supervision';
import { inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { countText, shareText } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { InternalMark } from '../polls/internal-mark.tsx';
import type { Round } from '../round-page.tsx';
import { FromPoll } from './from-poll.tsx';
import { totalsIn } from './poll-lines.ts';

const WORDS = wordsOf({
  title: { zh: '汇总数字', en: 'Totals' },
  paste: {
    zh: '贴入汇总（每行：单位、比例 %、访问数）',
    en: 'Paste totals (a line each: unit, share in %, interviews)',
  },
  hint: {
    zh: '只要汇总，不要任何一份答卷。不足 {least} 份访问的单位不能填。没认出的单位：{unknown}',
    en: 'Totals only, never anybody’s answers. A unit with fewer than {least} interviews has no figure. Not recognised: {unknown}',
  },
  act: { zh: '收下 {n} 个单位', en: 'Take {n} units' },
  unit: { zh: '单位', en: 'Unit' },
  share: { zh: '比例', en: 'Share' },
  interval: { zh: '95% 区间', en: '95% interval' },
  interviews: { zh: '访问数', en: 'Interviews' },
  source: { zh: '来自', en: 'From' },
  fromPoll: { zh: '模拟民调', en: 'the mock poll' },
  written: { zh: '手填', en: 'written down' },
  none: { zh: '还没有数字', en: 'No figures yet' },
  example: { zh: '云集村（社区） 92.5 40', en: 'Yunji village 92.5 40' },
});

interface Props {
  readonly county: string;
  readonly round: Round;
}

export function PollTotals({ county, round }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  return (
    <section className="card inspection-finding">
      <h2>
        {say('title')} <InternalMark />
      </h2>
      <Table
        size="small"
        rowKey={({ unit }) => unit.id}
        dataSource={round.polls}
        locale={{ emptyText: say('none') }}
        pagination={false}
        columns={[
          { title: say('unit'), render: (_, { unit }) => text(unit.name) },
          { title: say('share'), align: 'right', render: (_, { share }) => shareText(share, 0) },
          {
            title: say('interval'),
            align: 'right',
            render: (_, { low, high }) => `${shareText(low, 0)} – ${shareText(high, 0)}`,
          },
          { title: say('interviews'), align: 'right', render: (_, row) => countText(row.interviews) },
          {
            title: say('source'),
            render: (_, { orderId }) =>
              orderId === null ? (
                say('written')
              ) : (
                <Link to="/polls/$county/$orderId" params={{ county, orderId }}>
                  {say('fromPoll')}
                </Link>
              ),
          },
        ]}
      />
      {round.standing === 'running' && may('inspection.run') && (
        <>
          {may('poll.order') && <FromPoll county={county} roundId={round.id} />}
          <Paste county={county} roundId={round.id} />
        </>
      )}
    </section>
  );
}

function Paste({ county, roundId }: { readonly county: string; readonly roundId: string }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const [lines, setLines] = useState('');
  const { data } = useQuery(asking(inspectionEndpoints.inspectionChoices, { params: { county } }));
  const { rows, unknown } = totalsIn(lines, data?.units ?? []);
  const command = useCommand({
    send: () => call(inspectionEndpoints.keepPollTotals, { params: { county, roundId }, body: { rows } }),
    changes: [inspectionEndpoints.inspectionRound],
    onDone: () => setLines(''),
  });
  const hint = say('hint', { least: POLL_LEAST_INTERVIEWS, unknown: listed(unknown) || '–' });
  return (
    <>
      <Field label={say('paste')} hint={hint}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={4}
            value={lines}
            placeholder={say('example')}
            onChange={(event) => setLines(event.target.value)}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          type="primary"
          data-act="keep-totals"
          disabled={rows.length === 0 || unknown.length > 0}
          loading={command.isPending}
          onClick={() => command.mutate()}
        >
          {say('act', { n: rows.length })}
        </Button>
      </div>
    </>
  );
}
