// Suggestions: what was said, into which drawer it was sorted, who mends it by when, and what became of it.
import { Link } from '@tanstack/react-router';
import { Grid, Table, type TableColumnsType, type TableProps } from 'antd';
import { SUGGESTION_STANDINGS, SUGGESTION_TOPICS } from '#service/casework';
import type { Suggestion } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { SuggestionActs } from './suggestion-acts.tsx';

const WORDS = wordsOf({
  said: { zh: '意见建议', en: 'Suggestion' },
  topic: { zh: '类别', en: 'Topic' },
  unit: { zh: '整改单位', en: 'Who mends it' },
  by: { zh: '{day} 前', en: 'by {day}' },
  standing: { zh: '状态', en: 'Standing' },
  next: { zh: '下一步', en: 'Next' },
  none: { zh: '没有意见建议', en: 'No suggestion here' },
  meeting: { zh: '看这场评议会', en: 'the meeting' },
  told: { zh: '反馈方式：{how}', en: 'told back: {how}' },
  case: { zh: '已立为事项', en: 'made a matter' },
});

const TONES: Readonly<Record<Suggestion['standing'], Tone>> = {
  said: 'heed',
  sorted: 'deep',
  mended: 'good',
  'not-taken': 'plain',
  told: 'good',
};

interface SuggestionTableProps {
  readonly county: string;
  readonly rows: readonly Suggestion[];
  readonly isWaiting: boolean;
  /** whether each row names its meeting */
  readonly withMeeting: boolean;
  readonly pagination: NonNullable<TableProps<Suggestion>['pagination']>;
}

export function SuggestionTable({ rows, isWaiting, pagination, ...of }: SuggestionTableProps) {
  const say = useWords(WORDS);
  return (
    <Table<Suggestion>
      size="small"
      rowKey="id"
      loading={isWaiting}
      dataSource={[...rows]}
      locale={{ emptyText: say('none') }}
      pagination={pagination}
      columns={useColumns(of)}
    />
  );
}

type Of = Pick<SuggestionTableProps, 'county' | 'withMeeting'>;

function useColumns({ county, withMeeting }: Of): TableColumnsType<Suggestion> {
  const say = useWords(WORDS);
  const text = useText();
  const mayWrite = useMay()('meeting.write');
  // On a phone everything of a suggestion stands below it.
  const isNarrow = Grid.useBreakpoint().md === false;
  const acts = (row: Suggestion) => <SuggestionActs county={county} suggestion={row} />;
  const columns: TableColumnsType<Suggestion> = [
    {
      title: say('said'),
      render: (_, row) => (
        <>
          <Said county={county} row={row} withMeeting={withMeeting} />
          {isNarrow && (
            <div className="suggestion-acts">
              <StandingTag standing={row.standing} />
              {mayWrite && acts(row)}
            </div>
          )}
        </>
      ),
    },
    {
      title: say('topic'),
      width: 110,
      responsive: ['md'],
      render: (_, { topic }) => (topic ? text(SUGGESTION_TOPICS[topic].label) : NO_FIGURE),
    },
    { title: say('unit'), width: 190, responsive: ['md'], render: (_, row) => <Mender row={row} /> },
    {
      title: say('standing'),
      width: 120,
      responsive: ['md'],
      render: (_, { standing }) => <StandingTag standing={standing} />,
    },
  ];
  const next = { title: say('next'), width: 150, render: (_: unknown, row: Suggestion) => acts(row) };
  return mayWrite && !isNarrow ? [...columns, next] : columns;
}

function Mender({ row: { unit, mendBy } }: { readonly row: Suggestion }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      {unit ? text(unit.name) : NO_FIGURE}
      {mendBy && <div className="muted numbers">{say('by', { day: mendBy })}</div>}
    </>
  );
}

function StandingTag({ standing }: Pick<Suggestion, 'standing'>) {
  const text = useText();
  return <ToneTag tone={TONES[standing]}>{text(SUGGESTION_STANDINGS[standing].label)}</ToneTag>;
}

function Said({
  county,
  row,
  withMeeting,
}: Pick<SuggestionTableProps, 'county' | 'withMeeting'> & { readonly row: Suggestion }) {
  const say = useWords(WORDS);
  return (
    <div className="suggestion">
      <span>{row.text}</span>
      {row.outcome !== '' && <span className="suggestion-outcome">{row.outcome}</span>}
      {row.toldHow !== '' && <span className="muted">{say('told', { how: row.toldHow })}</span>}
      {withMeeting && (
        <Link to="/meetings/$county/$meetingId" params={{ county, meetingId: row.meetingId }}>
          {say('meeting')}
        </Link>
      )}
      {row.caseId && (
        <Link to="/cases/$county/$caseId" params={{ county, caseId: row.caseId }}>
          {say('case')}
        </Link>
      )}
    </div>
  );
}
