// The campaigns as a table; each can be copied for another year.
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, InputNumber, Table, type TableColumnsType, type TableColumnType } from 'antd';
import { useState } from 'react';
import { type CampaignRow, campaignEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { type AddressSort, sortable, sortFrom } from '../parts/address-sort.ts';
import { CAMPAIGN_STANDINGS } from './standing-words.ts';

const WORDS = wordsOf({
  plan: { zh: '方案', en: 'Plan' },
  year: { zh: '年份', en: 'Year' },
  office: { zh: '单位', en: 'Office' },
  dates: { zh: '起止', en: 'From – to' },
  standing: { zh: '状态', en: 'Standing' },
  acts: { zh: '操作', en: 'Acts' },
  copy: { zh: '照此再做一年', en: 'Copy for another year' },
  copyTitle: { zh: '把“{title}”抄到另一年', en: 'Copy “{title}” to another year' },
  copyBody: {
    zh: '阶段、措施、单位、目标都照抄，日期移到那一年的同一天；进度不抄。抄好后是草稿，可以改。',
    en: 'Phases, measures, units and targets are copied, dates become the same days of that year; progress is not copied. The copy is a draft.',
  },
  copyYear: { zh: '抄到哪一年', en: 'To which year' },
  simulated: { zh: '模拟', en: 'simulated' },
  none: { zh: '没有这种状态的方案', en: 'No plan has this standing' },
  total: { zh: '共 {n} 个', en: '{n} in all' },
});

export interface CampaignsSearch extends AddressSort {
  readonly page?: number | undefined;
}

interface Props {
  readonly rows: readonly CampaignRow[];
  readonly search: CampaignsSearch;
  onSearch(wanted: CampaignsSearch): void;
}

export function CampaignsTable({ rows, search, onSearch }: Props) {
  const say = useWords(WORDS);
  const [copied, setCopied] = useState<CampaignRow>();
  return (
    <>
      <Table<CampaignRow>
        scroll={{ x: 620 }}
        size="medium"
        rowKey="id"
        columns={useColumns(search, setCopied)}
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        onChange={({ current }, _filters, sorter) =>
          onSearch({ page: current === 1 ? undefined : current, ...sortFrom(sorter) })
        }
        pagination={{
          current: search.page ?? 1,
          pageSize: 20,
          showSizeChanger: false,
          hideOnSinglePage: true,
          showTotal: (n) => say('total', { n }),
        }}
      />
      {copied && <Copying campaign={copied} onClose={() => setCopied(undefined)} />}
    </>
  );
}

function useColumns(
  search: CampaignsSearch,
  onCopy: (campaign: CampaignRow) => void,
): TableColumnsType<CampaignRow> {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  return [
    {
      title: say('plan'),
      ...sortable(search, 'title', (left, right) => left.title.localeCompare(right.title, 'zh')),
      render: (_, { county, id, title, isSimulated }) => (
        <>
          <Link to="/campaigns/$county/$campaignId" params={{ county, campaignId: id }}>
            {title}
          </Link>{' '}
          {isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
        </>
      ),
    },
    {
      title: say('year'),
      dataIndex: 'year',
      width: 100,
      className: 'numbers',
      ...sortable(search, 'year', (left, right) => left.year - right.year),
    },
    {
      title: say('office'),
      responsive: ['lg'],
      width: 220,
      render: (_, { organisationName }) => text(organisationName),
    },
    {
      title: say('dates'),
      width: 220,
      responsive: ['md'],
      className: 'numbers',
      ...sortable(search, 'from', (left, right) => left.startsOn.localeCompare(right.startsOn)),
      render: (_, { startsOn, endsOn }) => `${startsOn} – ${endsOn}`,
    },
    {
      title: say('standing'),
      width: 100,
      render: (_, { standing }) => (
        <ToneTag tone={CAMPAIGN_STANDINGS[standing].tone}>{text(CAMPAIGN_STANDINGS[standing].label)}</ToneTag>
      ),
    },
    ...(may('campaign.write') ? [copyColumn(say('copy'), say('acts'), onCopy)] : []),
  ];
}

function copyColumn(
  words: string,
  title: string,
  onCopy: (campaign: CampaignRow) => void,
): TableColumnType<CampaignRow> {
  return {
    title,
    width: 170,
    render: (_, campaign) => (
      <Button size="small" onClick={() => onCopy(campaign)} data-act="copy-campaign">
        {words}
      </Button>
    ),
  };
}

function Copying({ campaign, onClose }: { readonly campaign: CampaignRow; onClose(): void }) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const [year, setYear] = useState(campaign.year + 1);
  const { county, id: campaignId, title } = campaign;
  const command = useCommand({
    send: (id) =>
      call(campaignEndpoints.copyCampaign, { params: { county, campaignId }, body: { id, year } }),
    changes: [campaignEndpoints.campaigns],
    onDone: (id) =>
      void navigate({ to: '/campaigns/$county/$campaignId', params: { county, campaignId: id } }),
  });
  return (
    <ConfirmAct
      isOpen
      title={say('copyTitle', { title })}
      act={say('copy')}
      command={command}
      onClose={onClose}
    >
      <p>{say('copyBody')}</p>
      <Field label={say('copyYear')}>
        {(id) => (
          <InputNumber
            id={id}
            min={2000}
            max={2200}
            value={year}
            onChange={(wanted) => setYear(wanted ?? campaign.year + 1)}
          />
        )}
      </Field>
    </ConfirmAct>
  );
}
