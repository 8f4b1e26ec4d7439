// Who may be given blocks, how many households each has, and who has fewer than the least.
import { Table, type TableColumnsType } from 'antd';
import { VISITOR_KINDS } from '#service/outreach';
import { ROLES } from '#wire';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { ROLE_WORDS } from '../../../platform/role-words.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ShareBar } from '../parts/share-bar.tsx';
import type { VisitorRow } from './assignment.ts';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  role: { zh: '角色', en: 'Role' },
  kind: { zh: '走访身份', en: 'Visits as' },
  blocks: { zh: '片', en: 'Blocks' },
  households: { zh: '已走访 / 分到的户', en: 'Visited / given' },
  least: { zh: '最低户数', en: 'Least number' },
  short: { zh: '还差 {n} 户', en: '{n} short' },
  enough: { zh: '够', en: 'enough' },
  none: { zh: '没有可以走访的人', en: 'Nobody can be sent' },
});

export function VisitorTable({ rows }: { readonly rows: readonly VisitorRow[] | undefined }) {
  const say = useWords(WORDS);
  return (
    <Table<VisitorRow>
      className="outreach-wide-table"
      size="small"
      rowKey="personId"
      loading={!rows}
      columns={useColumns()}
      dataSource={[...(rows ?? [])]}
      locale={{ emptyText: say('none') }}
      pagination={{ pageSize: 30, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}

function useColumns(): TableColumnsType<VisitorRow> {
  const say = useWords(WORDS);
  const text = useText();
  const roleText = (role: string): string => {
    const known = ROLES.find((each) => each === role);
    return known ? text(ROLE_WORDS[known]) : role;
  };
  return [
    { title: say('name'), dataIndex: 'name' },
    { title: say('role'), render: (_, { role }) => roleText(role) },
    { title: say('kind'), render: (_, { kind }) => (kind ? text(VISITOR_KINDS[kind].label) : '') },
    { title: say('blocks'), dataIndex: 'blocks', align: 'right', className: 'numbers', width: 90 },
    {
      title: say('households'),
      width: 220,
      sorter: (left, right) => left.households - right.households,
      render: (_, { visited, households }) => <ShareBar count={visited} of={households} />,
    },
    {
      title: say('least'),
      width: 130,
      sorter: (left, right) => left.shortBy - right.shortBy,
      render: (_, { kind, shortBy }) =>
        kind &&
        VISITOR_KINDS[kind].least > 0 &&
        (shortBy > 0 ? (
          <ToneTag tone="heed">{say('short', { n: shortBy })}</ToneTag>
        ) : (
          <ToneTag tone="good">{say('enough')}</ToneTag>
        )),
    },
  ];
}
