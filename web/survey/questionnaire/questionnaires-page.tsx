// All questionnaires one may see, and the way to a new one.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { questionnaireEndpoints } from '#wire/survey';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import './questionnaires-page.css';
import { NewQuestionnaire } from './adding/new-questionnaire.tsx';
import { ShortHash } from './versions/short-hash.tsx';
import { VersionStanding } from './versions/version-standing.tsx';

const WORDS = wordsOf({
  questionnaires: { zh: '问卷', en: 'Questionnaires' },
  add: { zh: '新建问卷', en: 'New questionnaire' },
  title: { zh: '名称', en: 'Name' },
  questions: { zh: '题数', en: 'Questions' },
  version: { zh: '最新版本', en: 'Latest version' },
  number: { zh: '第 {n} 版', en: 'Version {n}' },
  standing: { zh: '状态', en: 'Standing' },
  hash: { zh: '指纹', en: 'Fingerprint' },
  used: { zh: '使用起始', en: 'Used since' },
  saved: { zh: '最近保存', en: 'Last saved' },
  empty: {
    zh: '还没有问卷。点“新建问卷”，把办公文件里的问卷文字粘贴进来即可。',
    en: 'There is no questionnaire yet. Choose "New questionnaire" and paste the text that your office has.',
  },
});

type Row = z.output<typeof questionnaireEndpoints.questionnaires.answer>['rows'][number];

export function QuestionnairesPage() {
  const say = useWords(WORDS);
  const mayWrite = useMay()('questionnaire.write');
  const [isAdding, setAdding] = useState(false);
  const found = useQuery(asking(questionnaireEndpoints.questionnaires));
  return (
    <div className="questionnaires">
      <header className="questionnaires-head">
        <h1>{say('questionnaires')}</h1>
        {mayWrite && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={found.error} />
      {!found.error && <QuestionnairesTable rows={found.data?.rows} />}
      {isAdding && <NewQuestionnaire onClose={() => setAdding(false)} />}
    </div>
  );
}

/** @param rows undefined while they are on their way */
function QuestionnairesTable({ rows }: { readonly rows: readonly Row[] | undefined }) {
  const say = useWords(WORDS);
  const nothing = <span className="muted">{say('empty')}</span>;
  return (
    <Table
      rowKey="id"
      columns={useColumns()}
      dataSource={rows ?? []}
      loading={rows === undefined}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing} /> }}
    />
  );
}

function useColumns(): TableColumnsType<Row> {
  const say = useWords(WORDS);
  const times = useTimes();
  return [
    {
      title: say('title'),
      className: 'questionnaires-title',
      sorter: (left, right) => left.title.localeCompare(right.title, 'zh-CN'),
      render: (_, row) => <TitleCell row={row} />,
    },
    {
      title: say('questions'),
      align: 'right',
      className: 'numbers',
      dataIndex: 'questions',
      sorter: (left, right) => left.questions - right.questions,
    },
    {
      title: say('version'),
      className: 'numbers',
      render: (_, { latest }) => say('number', { n: latest.number }),
    },
    { title: say('standing'), render: (_, { latest }) => <VersionStanding version={latest} /> },
    { title: say('hash'), render: (_, { latest }) => <ShortHash hash={latest.hash} /> },
    {
      title: say('used'),
      className: 'numbers',
      render: (_, { latest }) => (latest.usedMs === null ? '' : times.day(latest.usedMs)),
    },
    {
      title: say('saved'),
      className: 'numbers',
      defaultSortOrder: 'descend',
      sorter: (left, right) => left.latest.savedMs - right.latest.savedMs,
      render: (_, { latest }) => (
        <>
          {times.dayAndClock(latest.savedMs)}
          <div className="muted">{latest.savedByName}</div>
        </>
      ),
    },
  ];
}

function TitleCell({ row }: { readonly row: Row }) {
  return (
    <>
      <Link to="/questionnaires/$questionnaireId" params={{ questionnaireId: row.id }}>
        {row.title}
      </Link>
      <div className="muted">{row.organisationName}</div>
    </>
  );
}
