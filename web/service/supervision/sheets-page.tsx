// Sheets of criteria: what a round looks at, with weights and what counts as proof.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { type InspectionSheet, inspectionEndpoints } from '#wire/service';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { newId } from '../../shell/new-id.ts';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { useCaseCounty } from '../casework/parts/use-case-county.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import { SheetEditor } from './sheets/sheet-editor.tsx';
import './inspections.css';

const WORDS = wordsOf({
  title: { zh: '督查标准表', en: 'Sheets of criteria' },
  what: {
    zh: '只查本单位做了什么（巡逻、走访、公开信、整改），不查居民怎么说。权重和依据都是数据；已建的督查用当时的表。',
    en: 'They ask what a unit did (patrols, visits, letters, mending), never what residents say. Weights and proof are data; a round keeps the sheet as it was.',
  },
  add: { zh: '新写一张', en: 'New sheet' },
  sheet: { zh: '标准表', en: 'Sheet' },
  criteria: { zh: '条数', en: 'Criteria' },
  changed: { zh: '最近修改', en: 'Last changed' },
  retired: { zh: '停用', en: 'retired' },
  above: { zh: '上级的表', en: 'of an office above' },
  none: { zh: '还没有标准表', en: 'No sheets yet' },
});

export function SheetsPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Sheets county={county} />;
}

function Sheets({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const times = useTimes();
  const { sheet: opened } = useSearch({ from: '/office/criteria' });
  const navigate = useNavigate({ from: '/criteria' });
  const open = (sheet: string | undefined): void =>
    void navigate({ search: sheet === undefined ? {} : { sheet } });
  const { data, error } = useQuery(asking(inspectionEndpoints.inspectionSheets, { params: { county } }));
  const known = data?.rows.find(({ id }) => id === opened);
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        {may('inspection.run') && (
          <Button type="primary" data-act="add-sheet" onClick={() => open(newId())}>
            {say('add')}
          </Button>
        )}
        <PrintButton />
        <p className="muted">{say('what')}</p>
      </header>
      <ProblemNote error={error} />
      <Table<InspectionSheet>
        size="small"
        rowKey="id"
        dataSource={data?.rows ?? []}
        loading={!data && !error}
        locale={{ emptyText: say('none') }}
        pagination={false}
        columns={[
          {
            title: say('sheet'),
            render: (_, { id, title, isRetired, isOwn }) => (
              <>
                <Button type="link" data-sheet={title} onClick={() => open(id)}>
                  {title}
                </Button>
                {isRetired && <ToneTag tone="plain">{say('retired')}</ToneTag>}
                {!isOwn && <ToneTag tone="deep">{say('above')}</ToneTag>}
              </>
            ),
          },
          { title: say('criteria'), align: 'right', width: 90, render: (_, row) => row.criteria.length },
          {
            title: say('changed'),
            responsive: ['md'],
            render: (_, { changedByName, changedMs }) => `${changedByName} · ${times.dayAndClock(changedMs)}`,
          },
        ]}
      />
      {opened !== undefined && data && (
        <SheetEditor
          key={`${opened} ${known?.revision ?? 0}`}
          county={county}
          sheetId={opened}
          sheet={known}
          onClose={() => open(undefined)}
        />
      )}
    </section>
  );
}
