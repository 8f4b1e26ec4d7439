// The materials as a table: what each is, by which channel it goes out, and where its newest version stands.
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { CHANNELS, MATERIAL_KINDS, MATERIAL_STANDINGS } from '#service/outreach';
import { countText } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../parts/paged-table.tsx';
import { LANGUAGES, type MaterialRow, STANDING_TONES } from './material.ts';

const WORDS = wordsOf({
  material: { zh: '材料', en: 'Material' },
  kind: { zh: '种类', en: 'Kind' },
  channel: { zh: '渠道', en: 'Channel' },
  version: { zh: '最新版', en: 'Newest' },
  versionText: { zh: '第 {n} 版 · {language}', en: 'version {n} · {language}' },
  standing: { zh: '状态', en: 'Standing' },
  findings: { zh: '待改 {n} 处', en: '{n} to mend' },
  postings: { zh: '张贴次数', en: 'Put up' },
  office: { zh: '单位', en: 'Office' },
  none: {
    zh: '还没有材料。可以从现成的中立公开信、海报、短信开始。',
    en: 'No materials yet. Begin with the ready-made neutral letter, poster or message.',
  },
});

interface Props {
  readonly list: { readonly rows: readonly MaterialRow[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function MaterialTable(shown: Props) {
  const say = useWords(WORDS);
  return <PagedTable<MaterialRow> {...shown} columns={useColumns(shown.search)} emptyText={say('none')} />;
}

function useColumns(search: ListSearch): TableColumnsType<MaterialRow> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('material'),
      ...sortedByServer(search, 'title'),
      render: (_, { county, id, title }) => (
        <Link to="/publicity/$county/$materialId" params={{ county, materialId: id }}>
          {title}
        </Link>
      ),
    },
    {
      title: say('kind'),
      ...sortedByServer(search, 'kind'),
      width: 160,
      render: (_, { kind }) => text(MATERIAL_KINDS[kind].label),
    },
    {
      title: say('channel'),
      ...sortedByServer(search, 'channel'),
      width: 130,
      render: (_, { latest }) => text(CHANNELS[latest.channel].label),
    },
    {
      title: say('version'),
      width: 170,
      responsive: ['md'],
      render: (_, { latest }) =>
        say('versionText', { n: latest.number, language: text(LANGUAGES[latest.language]) }),
    },
    {
      title: say('standing'),
      ...sortedByServer(search, 'standing'),
      width: 190,
      render: (_, { latest }) => (
        <>
          <ToneTag tone={STANDING_TONES[latest.standing]}>
            {text(MATERIAL_STANDINGS[latest.standing].label)}
          </ToneTag>{' '}
          {latest.standing === 'draft' && latest.findings > 0 && (
            <ToneTag tone="bad">{say('findings', { n: latest.findings })}</ToneTag>
          )}
        </>
      ),
    },
    {
      title: say('postings'),
      ...sortedByServer(search, 'postings'),
      width: 110,
      align: 'right',
      className: 'numbers',
      responsive: ['md'],
      render: (_, { postings }) => countText(postings),
    },
    {
      title: say('office'),
      responsive: ['lg'],
      width: 200,
      render: (_, { organisationName }) => text(organisationName),
    },
  ];
}
