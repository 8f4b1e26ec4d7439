// The ledger's rows: numbers masked, what was agreed to, until when; a look and a withdrawal stand beside each.
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { CONSENT_PURPOSES, CONSENT_WAYS } from '#service/outreach';
import { type LedgerEntry, ledgerEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../parts/paged-table.tsx';
import { LookAtNumber } from './look-at-number.tsx';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '电话', en: 'Telephone' },
  address: { zh: '地址', en: 'Address' },
  responsible: { zh: '责任人', en: 'Responsible' },
  consent: { zh: '同意的事', en: 'Agreed to' },
  given: { zh: '{day} {way}', en: '{day}, {way}' },
  expires: { zh: '到期自动删除', en: 'Deleted on' },
  look: { zh: '看号码', en: 'See the number' },
  acts: { zh: '操作', en: 'Acts' },
  change: { zh: '修改', en: 'Change' },
  withdraw: { zh: '撤回同意', en: 'Withdraw' },
  withdrawTitle: { zh: '{name}不再同意联系？', en: '{name} no longer agrees?' },
  withdrawBody: {
    zh: '这一条马上从系统里删除，找不回来。走访记录不受影响。',
    en: 'The entry is deleted at once and cannot be had back. Visits stay as they are.',
  },
  none: { zh: '没有登记的人', en: 'Nobody is entered' },
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly LedgerEntry[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
  onChange(entry: LedgerEntry): void;
}

export function LedgerTable({ county, onChange, ...shown }: Props) {
  const say = useWords(WORDS);
  const [acted, setActed] = useState<{ readonly entry: LedgerEntry; readonly act: 'look' | 'withdraw' }>();
  const close = (): void => setActed(undefined);
  return (
    <>
      <PagedTable<LedgerEntry>
        {...shown}
        least={940}
        columns={useColumns(shown.search, {
          onLook: (entry) => setActed({ entry, act: 'look' }),
          onWithdraw: (entry) => setActed({ entry, act: 'withdraw' }),
          onChange,
        })}
        emptyText={say('none')}
      />
      {acted?.act === 'look' && <LookAtNumber county={county} entry={acted.entry} onClose={close} />}
      {acted?.act === 'withdraw' && <Withdrawing county={county} entry={acted.entry} onClose={close} />}
    </>
  );
}

interface Acts {
  onLook(entry: LedgerEntry): void;
  onWithdraw(entry: LedgerEntry): void;
  onChange(entry: LedgerEntry): void;
}

function useColumns(search: ListSearch, acts: Acts): TableColumnsType<LedgerEntry> {
  const say = useWords(WORDS);
  const may = useMay();
  return [
    {
      title: say('name'),
      ...sortedByServer(search, 'name'),
      width: 150,
      render: (_, { name, occupation }) => (
        <>
          {name} <div className="muted">{occupation}</div>
        </>
      ),
    },
    {
      title: say('number'),
      width: 190,
      render: (_, entry) => (
        <span className="ledger-number numbers">
          {entry.numberMasked}
          <Button type="link" size="small" onClick={() => acts.onLook(entry)} data-act="look">
            {say('look')}
          </Button>
        </span>
      ),
    },
    {
      title: say('address'),
      ...sortedByServer(search, 'address'),
      render: (_, { address, note }) => (
        <>
          {address} <div className="muted">{note}</div>
        </>
      ),
    },
    {
      title: say('responsible'),
      ...sortedByServer(search, 'responsible'),
      dataIndex: 'responsible',
      width: 110,
      responsive: ['lg'],
    },
    {
      title: say('consent'),
      width: 230,
      render: (_, { consent }) => <Agreed consent={consent} />,
    },
    {
      title: say('expires'),
      ...sortedByServer(search, 'expires'),
      width: 130,
      className: 'numbers',
      render: (_, { consent }) => consent.expiresOn,
    },
    ...(may('ledger.write')
      ? [
          {
            title: say('acts'),
            width: 150,
            render: (_: unknown, entry: LedgerEntry) => <RowActs entry={entry} acts={acts} />,
          },
        ]
      : []),
  ];
}

function Agreed({ consent: { purposes, givenOn, way } }: Pick<LedgerEntry, 'consent'>) {
  const say = useWords(WORDS);
  const text = useText();
  const listed = useListed();
  return (
    <>
      {listed(purposes.map((purpose) => text(CONSENT_PURPOSES[purpose].label)))}
      <div className="muted numbers">
        {say('given', { day: givenOn, way: text(CONSENT_WAYS[way].label) })}
      </div>
    </>
  );
}

function RowActs({ entry, acts }: { readonly entry: LedgerEntry; readonly acts: Acts }) {
  const say = useWords(WORDS);
  return (
    <span className="ledger-acts">
      <Button size="small" type="link" onClick={() => acts.onChange(entry)}>
        {say('change')}
      </Button>
      <Button size="small" type="link" danger onClick={() => acts.onWithdraw(entry)} data-act="withdraw">
        {say('withdraw')}
      </Button>
    </span>
  );
}

interface WithdrawingProps {
  readonly county: string;
  readonly entry: LedgerEntry;
  onClose(): void;
}

function Withdrawing({ county, entry: { id, name }, onClose }: WithdrawingProps) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(ledgerEndpoints.withdrawConsent, { params: { county, entryId: id } }),
    changes: [ledgerEndpoints.ledger, ledgerEndpoints.ledgerCounts],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      isDangerous
      title={say('withdrawTitle', { name })}
      act={say('withdraw')}
      command={command}
      onClose={onClose}
    >
      <p>{say('withdrawBody')}</p>
    </ConfirmAct>
  );
}
