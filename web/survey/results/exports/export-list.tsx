// Every export of a survey so far: who, why, how far it came, its manifest; one's own can be fetched again.
import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { type ExportRow, exportEndpoints } from '#wire/survey';
import { countText, progressOf, progressText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { SurveyKey } from '../use-whereabouts.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { fetchFile } from './fetch-file.ts';
import { ManifestView } from './manifest-view.tsx';

const LOOK_AGAIN_MS = 1000;

export function ExportList({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const say = useWords(EXPORT_WORDS);
  const columns = useExportColumns(surveyKey);
  const { data, error } = useQuery({
    ...asking(exportEndpoints.exportsOfSurvey, { params: surveyKey }),
    refetchInterval: ({ state }) => (state.data?.rows.some(isMoving) ? LOOK_AGAIN_MS : false),
  });
  return (
    <>
      <ProblemNote error={error} />
      <Table<ExportRow>
        size="middle"
        rowKey="id"
        columns={columns}
        dataSource={[...(data?.rows ?? [])]}
        locale={{ emptyText: say('none') }}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        expandable={{
          expandedRowRender: ({ manifest }) => manifest && <ManifestView manifest={manifest} />,
          rowExpandable: ({ manifest }) => manifest !== null,
        }}
      />
    </>
  );
}

const JUST_ASKED_MS = 60_000;

// One that was just asked for begins at any moment.
function isMoving({ standing, askedMs, isOwn }: ExportRow): boolean {
  return standing === 'running' || (standing === 'asked' && isOwn && Date.now() - askedMs < JUST_ASKED_MS);
}

function useExportColumns(surveyKey: SurveyKey): TableColumnsType<ExportRow> {
  const say = useWords(EXPORT_WORDS);
  const times = useTimes();
  return [
    { key: 'when', title: say('when'), render: (_value, { askedMs }) => times.dayAndClock(askedMs) },
    {
      key: 'format',
      title: say('format'),
      render: (_value, { format, withWords }) => `${say(format)}${withWords ? ` + ${say('withWords')}` : ''}`,
    },
    { key: 'who', title: say('who'), dataIndex: 'askedBy' },
    { key: 'reason', title: say('reason'), dataIndex: 'reason' },
    { key: 'standing', title: say('standing'), render: (_value, row) => <Standing row={row} /> },
    {
      key: 'act',
      render: (_value, { id, isOwn, format, standing }) =>
        isOwn && standing !== 'running' ? (
          <button
            type="button"
            className="button"
            aria-label={say('fetchOf', { format: say(format) })}
            onClick={() => fetchFile(surveyKey, id)}
          >
            {say('fetch')}
          </button>
        ) : null,
    },
  ];
}

function Standing({ row: { standing, rowsWritten, rowsExpected } }: { readonly row: ExportRow }) {
  const say = useWords(EXPORT_WORDS);
  const rows = countText(rowsWritten);
  const words = {
    asked: () => say('asked'),
    whole: () => say('whole', { rows }),
    broken: () => say('broken'),
    running: () =>
      rowsExpected === null
        ? say('running', { rows })
        : say('runningOf', {
            rows,
            all: countText(rowsExpected),
            share: progressText(rowsWritten, rowsExpected),
          }),
  };
  return (
    <span data-export-standing={standing} role={standing === 'running' ? 'status' : undefined}>
      {words[standing]()}
      {standing === 'running' && <progress value={progressOf(rowsWritten, rowsExpected ?? 0)} max={1} />}
    </span>
  );
}
