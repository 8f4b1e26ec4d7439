// The contact ledger by village: how many people agreed to be reached, how many are about to expire, and the village's task.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { InputNumber, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { ledgerEndpoints } from '#wire/service';
import { countText, NO_FIGURE } from '../../platform/parts/figures.ts';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './outreach.css';
import { NoExportNote } from './ledger/no-export-note.tsx';
import { type AddressSort, sortable, sortFrom } from './parts/address-sort.ts';
import { InCounty } from './parts/in-county.tsx';
import { ShareBar } from './parts/share-bar.tsx';

const WORDS = wordsOf({
  title: { zh: '联系台账', en: 'Contact ledger' },
  village: { zh: '村（社区）', en: 'Village' },
  entries: { zh: '已登记 / 任务数', en: 'Entered / task' },
  task: { zh: '任务数', en: 'Task' },
  expiring: { zh: '30 天内到期', en: 'Expire within 30 days' },
  soon: { zh: '{n} 人', en: '{n}' },
  none: { zh: '没有村', en: 'No villages' },
});

type Row = z.output<typeof ledgerEndpoints.ledgerCounts.answer>['rows'][number];

export function LedgerPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
      </header>
      <NoExportNote />
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Counts county={county} />}
      </InCounty>
    </section>
  );
}

function Counts({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  const { data, error } = useQuery(asking(ledgerEndpoints.ledgerCounts, { params: { county } }));
  return (
    <>
      <ProblemNote error={error} />
      <Table<Row>
        scroll={{ x: 620 }}
        size="small"
        rowKey="placeCode"
        loading={!data && !error}
        columns={useColumns(county, search)}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        onChange={(_page, _filters, sorter) => void navigate({ search: { ...search, ...sortFrom(sorter) } })}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </>
  );
}

function useColumns(county: string, search: AddressSort): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  return [
    {
      title: say('village'),
      ...sortable<Row>(search, 'village', (left, right) => left.placeCode.localeCompare(right.placeCode)),
      render: (_, { placeCode, placeName }) =>
        may('ledger.read') ? (
          <Link to="/ledger/$county/$placeCode" params={{ county, placeCode }}>
            {text(placeName)}
          </Link>
        ) : (
          text(placeName)
        ),
    },
    {
      title: say('entries'),
      width: 260,
      ...sortable<Row>(search, 'entries', (left, right) => left.entries - right.entries),
      render: (_, { entries, task }) =>
        task === null || task === 0 ? countText(entries) : <ShareBar count={entries} of={task} />,
    },
    {
      title: say('expiring'),
      width: 180,
      ...sortable<Row>(search, 'expiring', (left, right) => left.expiringSoon - right.expiringSoon),
      render: (_, { expiringSoon }) =>
        expiringSoon > 0 ? (
          <ToneTag tone="heed">{say('soon', { n: countText(expiringSoon) })}</ToneTag>
        ) : (
          NO_FIGURE
        ),
    },
    ...(may('campaign.write')
      ? [
          {
            title: say('task'),
            width: 150,
            render: (_: unknown, row: Row) => <Task county={county} row={row} />,
          },
        ]
      : []),
  ];
}

function Task({ county, row: { placeCode, task } }: { readonly county: string; readonly row: Row }) {
  const say = useWords(WORDS);
  const [written, setWritten] = useState(task);
  const command = useCommand<number>({
    send: (_id, wanted) =>
      call(ledgerEndpoints.setLedgerTask, { params: { county, placeCode }, body: { task: wanted } }),
    changes: [ledgerEndpoints.ledgerCounts],
  });
  const leave = (): void => {
    if (written !== null && written !== task) command.mutate(written);
  };
  return (
    <>
      <InputNumber
        size="small"
        aria-label={say('task')}
        min={0}
        max={1_000_000}
        precision={0}
        value={written}
        onChange={setWritten}
        onBlur={leave}
        onPressEnter={leave}
      />
      <ProblemNote error={command.error} />
    </>
  );
}
