// The blocks of a village: how many households, how many visited, and who visits them.
import { Button, Table, type TableColumnsType } from 'antd';
import { BLOCK_KINDS, VISITOR_KINDS } from '#service/outreach';
import { householdEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import type { BlockRow } from './assignment.ts';

const WORDS = wordsOf({
  block: { zh: '片', en: 'Block' },
  visited: { zh: '已走访 / 户数', en: 'Visited / households' },
  visitors: { zh: '由谁走访', en: 'Visited by' },
  nobody: { zh: '还没有人', en: 'nobody yet' },
  end: { zh: '收回', en: 'Take back' },
  endTitle: { zh: '不再由{name}走访“{block}”', en: '{name} no longer visits “{block}”' },
  none: { zh: '还没有片和住户，请先录入', en: 'No blocks and households yet: enter them first' },
});

interface Props {
  readonly campaign: CampaignKey;
  readonly placeCode: string;
  readonly rows: readonly BlockRow[] | undefined;
  readonly chosen: readonly string[];
  onChoose(ids: readonly string[]): void;
}

export function BlockTable({ campaign, placeCode, rows, chosen, onChoose }: Props) {
  const say = useWords(WORDS);
  const { county, campaignId } = campaign;
  const ending = useCommand<{ readonly personId: string; readonly blockId: string }>({
    send: (_id, { personId, blockId }) =>
      call(householdEndpoints.endAssignment, {
        params: { county, placeCode },
        body: { campaignId, personId, blockIds: [blockId] },
      }),
    changes: [householdEndpoints.blocks, householdEndpoints.possibleVisitors],
  });
  return (
    <>
      <ProblemNote error={ending.error} />
      <Table<BlockRow>
        className="outreach-wide-table"
        size="small"
        rowKey="id"
        loading={!rows}
        columns={useColumns((personId, blockId) => ending.mutate({ personId, blockId }))}
        dataSource={[...(rows ?? [])]}
        locale={{ emptyText: say('none') }}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => onChoose(keys.map(String)),
        }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </>
  );
}

function useColumns(onEnd: (personId: string, blockId: string) => void): TableColumnsType<BlockRow> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('block'),
      sorter: (left, right) => left.name.localeCompare(right.name, 'zh', { numeric: true }),
      render: (_, { kind, name }) => (
        <>
          {name} <span className="muted">{text(BLOCK_KINDS[kind].label)}</span>
        </>
      ),
    },
    {
      title: say('visited'),
      width: 220,
      sorter: (left, right) =>
        left.visited / (left.households || 1) - right.visited / (right.households || 1),
      render: (_, { visited, households }) => <ShareBar count={visited} of={households} />,
    },
    {
      title: say('visitors'),
      render: (_, { id, name: block, visitors }) => (
        <ul className="assignments-visitors">
          {visitors.length === 0 && <li className="muted">{say('nobody')}</li>}
          {visitors.map(({ personId, name, kind }) => (
            <li key={personId}>
              {name} <span className="muted">{text(VISITOR_KINDS[kind].label)}</span>
              <Button
                type="link"
                size="small"
                title={say('endTitle', { name, block })}
                onClick={() => onEnd(personId, id)}
              >
                {say('end')}
              </Button>
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
