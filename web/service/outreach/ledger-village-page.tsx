// One village's contact ledger: who agreed to be reached, for what and until when; numbers masked, each look on record.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type LedgerEntry, ledgerEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './outreach.css';
import { EntryDrawer } from './ledger/entry-drawer.tsx';
import { ImportDrawer } from './ledger/import-drawer.tsx';
import { LedgerTable } from './ledger/ledger-table.tsx';
import './ledger/ledger.css';
import { NoExportNote } from './ledger/no-export-note.tsx';
import type { VillageKey } from './ledger/village-key.ts';
import { sortAsked } from './parts/address-sort.ts';
import { PAGE_SIZE } from './parts/paged-table.tsx';
import { useVillageName } from './parts/use-villages.ts';

const WORDS = wordsOf({
  all: { zh: '全部村（社区）', en: 'All villages' },
  title: { zh: '{village}联系台账', en: 'Contact ledger of {village}' },
  search: { zh: '按姓名、地址查找', en: 'Search by name or address' },
  add: { zh: '登记一人', en: 'Enter a person' },
  bring: { zh: '导入表格', en: 'Bring in a list' },
});

const SORTS = ledgerEndpoints.ledger.query.shape.sort.unwrap().options;

export function LedgerVillagePage() {
  const say = useWords(WORDS);
  const { county, placeCode } = useParams({ from: '/office/ledger/$county/$placeCode' });
  const villageName = useVillageName();
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/ledger" className="campaign-up" aria-label={say('all')} title={say('all')}>
          <BackIcon />
        </Link>
        <h1>{say('title', { village: villageName(placeCode) })}</h1>
      </header>
      <NoExportNote />
      <Ledger county={county} placeCode={placeCode} />
    </section>
  );
}

function Ledger(village: VillageKey) {
  const [open, setOpen] = useState<'new' | 'import' | LedgerEntry>();
  const address = useSearch({ from: '/office/ledger/$county/$placeCode' });
  const navigate = useNavigate({ from: '/ledger/$county/$placeCode' });
  const { page = 1, search } = address;
  const { data, error, isFetching } = useQuery({
    ...asking(ledgerEndpoints.ledger, {
      params: { county: village.county, placeCode: village.placeCode },
      query: { page, size: PAGE_SIZE, ...sortAsked(SORTS, address), search },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof address>): void =>
    void navigate({ search: { ...address, ...changed } });
  const close = (): void => setOpen(undefined);
  return (
    <>
      <Bar search={search} onSearch={(wanted) => go({ search: wanted, page: undefined })} onOpen={setOpen} />
      <ProblemNote error={error} />
      <LedgerTable
        county={village.county}
        list={data}
        isWaiting={isFetching}
        search={address}
        onSearch={(changed) => void navigate({ search: { ...address, ...changed } })}
        onChange={setOpen}
      />
      {(open === 'new' || typeof open === 'object') && (
        <EntryDrawer village={village} entry={open === 'new' ? undefined : open} onClose={close} />
      )}
      {open === 'import' && <ImportDrawer village={village} onClose={close} />}
    </>
  );
}

interface BarProps {
  readonly search: string | undefined;
  onSearch(search: string | undefined): void;
  onOpen(wanted: 'new' | 'import'): void;
}

function Bar({ search, onSearch, onOpen }: BarProps) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <div className="outreach-filters">
      <Input.Search
        key={search ?? ''}
        className="ledger-search"
        aria-label={say('search')}
        placeholder={say('search')}
        defaultValue={search ?? ''}
        maxLength={60}
        allowClear
        onSearch={(written) => onSearch(written.trim() || undefined)}
      />
      {may('ledger.write') && (
        <>
          <Button type="primary" onClick={() => onOpen('new')} data-act="add-entry">
            {say('add')}
          </Button>
          <Button onClick={() => onOpen('import')} data-act="import-ledger">
            {say('bring')}
          </Button>
        </>
      )}
    </div>
  );
}
