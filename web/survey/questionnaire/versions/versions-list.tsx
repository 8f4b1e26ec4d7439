// All versions of a questionnaire, newest first. Each has its address, so that one can be pointed to.

import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { z } from 'zod';
import type { questionnaireEndpoints } from '#wire/survey';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ShortHash } from './short-hash.tsx';
import { VersionStanding } from './version-standing.tsx';

const WORDS = wordsOf({
  version: { zh: '版本', en: 'Version' },
  number: { zh: '第 {n} 版', en: 'Version {n}' },
  standing: { zh: '状态', en: 'Standing' },
  hash: { zh: '指纹', en: 'Fingerprint' },
  saved: { zh: '保存', en: 'Saved' },
  used: { zh: '使用起始', en: 'Used since' },
});

export type VersionRow = z.output<typeof questionnaireEndpoints.questionnaire.answer>['versions'][number];

interface VersionsListProps {
  readonly questionnaireId: string;
  readonly versions: readonly VersionRow[];
  readonly shownId: string;
}

export function VersionsList({ questionnaireId, versions, shownId }: VersionsListProps) {
  return (
    <Table
      size="small"
      rowKey="id"
      columns={useColumns(questionnaireId)}
      dataSource={versions.toSorted((left, right) => right.number - left.number)}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      rowClassName={(row) => (row.id === shownId ? 'questionnaire-version-shown' : '')}
      scroll={{ x: 'max-content' }}
    />
  );
}

function useColumns(questionnaireId: string): TableColumnsType<VersionRow> {
  const say = useWords(WORDS);
  const times = useTimes();
  return [
    {
      title: say('version'),
      render: (_, row) => (
        <Link to="/questionnaires/$questionnaireId" params={{ questionnaireId }} search={{ version: row.id }}>
          {say('number', { n: row.number })}
        </Link>
      ),
    },
    { title: say('standing'), render: (_, row) => <VersionStanding version={row} /> },
    { title: say('hash'), render: (_, row) => <ShortHash hash={row.hash} /> },
    { title: say('saved'), render: (_, row) => `${times.dayAndClock(row.savedMs)} ${row.savedByName}` },
    { title: say('used'), render: (_, row) => (row.usedMs === null ? '' : times.dayAndClock(row.usedMs)) },
  ];
}
