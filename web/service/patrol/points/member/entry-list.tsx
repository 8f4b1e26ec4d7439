// Service that was entered by hand, and taking back what was entered wrongly.
import { Button, Popconfirm } from 'antd';
import { hoursText } from '#service/patrol/points';
import { pointsEndpoints, recordEndpoints, type ServiceEntry } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { useMay } from '../../../../shell/session.ts';
import { dutyLabel } from '../parts/duty-label.ts';

const WORDS = wordsOf({
  heading: { zh: '补录的服务', en: 'Service entered by hand' },
  row: { zh: '{day} · {duty} · {hours} 小时 · {note}', en: '{day} · {duty} · {hours} hours · {note}' },
  withdrawn: { zh: '（已撤回）', en: ' (withdrawn)' },
  act: { zh: '撤回', en: 'Withdraw' },
  sure: {
    zh: '补录错了？撤回后积分加一行差额，原来的行不改。',
    en: 'Entered wrongly? A line of the difference is added; the old one stays.',
  },
  no: { zh: '不撤', en: 'No' },
});

interface EntryListProps {
  readonly params: { readonly county: string; readonly memberId: string };
  readonly entries: readonly ServiceEntry[];
}

export function EntryList({ params, entries }: EntryListProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{say('heading')}</summary>
      <ul className="points-goods">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              {say('row', { ...entry, duty: text(dutyLabel(entry.duty)), hours: hoursText(entry.minutes) })}
              {entry.isWithdrawn && say('withdrawn')}
            </span>
            {!entry.isWithdrawn && may('points.enter') && (
              <Withdraw params={{ ...params, entryId: entry.id }} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Withdraw({ params }: { readonly params: EntryListProps['params'] & { readonly entryId: string } }) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(pointsEndpoints.withdrawServiceEntry, { params, body: {} }),
    changes: [pointsEndpoints.memberPoints, pointsEndpoints.memberLines, recordEndpoints.volunteerRecord],
  });
  return (
    <>
      <Popconfirm
        title={say('sure')}
        okText={say('act')}
        cancelText={say('no')}
        onConfirm={() => command.mutate()}
      >
        <Button size="small" loading={command.isPending}>
          {say('act')}
        </Button>
      </Popconfirm>
      <ProblemNote error={command.error} />
    </>
  );
}
