// Nominees with their reasons; votes and places once voting is over. A tie is shown as a tie.
import { Table } from 'antd';
import { ToneTag } from '../../../../platform/parts/tone-tag.tsx';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import type { AwardWhole } from '../award-page.tsx';

const WORDS = wordsOf({
  nominee: { zh: '被提名的队员', en: 'Nominee' },
  reason: { zh: '提名理由', en: 'Why' },
  agreed: { zh: '本人', en: 'Agreed' },
  yes: { zh: '同意', en: 'yes' },
  no: { zh: '不参加', en: 'no' },
  open: { zh: '还没有答复', en: 'not yet' },
  votes: { zh: '得票', en: 'Votes' },
  chosen: { zh: '入选', en: 'chosen' },
  tied: { zh: '票数相同', en: 'tied' },
  none: { zh: '还没有提名', en: 'Nobody nominated yet' },
});

export function NomineeTable({ award }: { readonly award: AwardWhole }) {
  const say = useWords(WORDS);
  return (
    <Table
      size="small"
      rowKey={({ member }) => member.id}
      dataSource={award.rows}
      locale={{ emptyText: say('none') }}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          title: say('nominee'),
          render: (_, { member, isChosen, isTied }) => (
            <>
              {member.name} <span className="muted">{member.team}</span>{' '}
              {isChosen && <ToneTag tone="good">{say('chosen')}</ToneTag>}
              {isTied && <ToneTag tone="heed">{say('tied')}</ToneTag>}
            </>
          ),
        },
        { title: say('reason'), dataIndex: 'reason', responsive: ['md'] },
        {
          title: say('agreed'),
          render: (_, { hasAccepted }) => say(hasAccepted === null ? 'open' : hasAccepted ? 'yes' : 'no'),
        },
        { title: say('votes'), align: 'right', render: (_, { votes }) => votes ?? '–' },
      ]}
    />
  );
}
