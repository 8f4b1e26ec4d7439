// The roll of a training: who came, what the tests gave, the certificate's number; saved in one act.
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Input, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { COURSES, type TestResult } from '#service/patrol';
import {
  type PatrolTrainee,
  type PatrolTraining,
  patrolCoverEndpoints,
  patrolEndpoints,
} from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  team: { zh: '队伍', en: 'Team' },
  attended: { zh: '到场', en: 'Came' },
  theory: { zh: '理论考试', en: 'Theory' },
  practice: { zh: '实操考试', en: 'Practice' },
  untested: { zh: '没考', en: 'not tested' },
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '没通过', en: 'not passed' },
  certificate: { zh: '证书号', en: 'Certificate' },
  expires: { zh: '有效到', en: 'Valid until' },
  keep: { zh: '保存点名和成绩', en: 'Save the roll and the results' },
  kept: { zh: '已保存，{n} 人完成。', en: 'Saved: {n} completed it.' },
  none: { zh: '还没有人报名', en: 'Nobody is signed up yet' },
});

interface Props {
  readonly county: string;
  readonly training: PatrolTraining;
  readonly trainees: readonly PatrolTrainee[];
}

export function Roll({ county, training, trainees }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const [rows, setRows] = useState(trainees);
  const [completed, setCompleted] = useState<number>();
  const command = useCommand<readonly PatrolTrainee[]>({
    send: async (_id, kept) => {
      const results = kept.map(({ memberId, attended, theory, practice, certificate }) => ({
        memberId,
        attended: attended === true,
        theory,
        practice,
        certificate,
      }));
      const params = { county, trainingId: training.id };
      setCompleted(
        (await call(patrolCoverEndpoints.recordTraining, { params, body: { results } })).completed,
      );
    },
    changes: [
      patrolCoverEndpoints.patrolTraining,
      patrolCoverEndpoints.patrolTrainings,
      patrolEndpoints.patrolMember,
      patrolEndpoints.patrolMembers,
    ],
  });
  const change = (memberId: string, part: Partial<PatrolTrainee>): void =>
    setRows(rows.map((row) => (row.memberId === memberId ? { ...row, ...part } : row)));
  const mayRecord = may('patrol.train') && training.standing !== 'cancelled';
  return (
    <>
      <Table<PatrolTrainee>
        size="small"
        rowKey="memberId"
        columns={useColumns(county, training, mayRecord, change)}
        dataSource={[...rows]}
        locale={{ emptyText: say('none') }}
        scroll={{ x: 960 }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
      <ProblemNote error={command.error} />
      {completed !== undefined && (
        <p role="status" data-completed={completed}>
          {say('kept', { n: completed })}
        </p>
      )}
      {mayRecord && rows.length > 0 && (
        <div>
          <Button
            type="primary"
            loading={command.isPending}
            onClick={() => command.mutate(rows)}
            data-act="keep-roll"
          >
            {say('keep')}
          </Button>
        </div>
      )}
    </>
  );
}

type Change = (memberId: string, part: Partial<PatrolTrainee>) => void;

function useColumns(
  county: string,
  { course }: PatrolTraining,
  mayRecord: boolean,
  change: Change,
): TableColumnsType<PatrolTrainee> {
  const say = useWords(WORDS);
  const test = (key: 'theory' | 'practice') => ({
    title: say(key),
    width: 130,
    render: (_: unknown, row: PatrolTrainee) => (
      <TestField
        label={`${row.name} ${say(key)}`}
        value={row[key]}
        isFixed={!mayRecord}
        onChoose={(result) => change(row.memberId, { [key]: result })}
      />
    ),
  });
  return [
    {
      title: say('name'),
      width: 170,
      render: (_, { memberId, name, volunteerNumber }) => (
        <>
          <Link to="/patrol/members/$county/$memberId" params={{ county, memberId }}>
            {name}
          </Link>
          <div className="muted numbers">{volunteerNumber}</div>
        </>
      ),
    },
    { title: say('team'), dataIndex: 'teamName' },
    {
      title: say('attended'),
      width: 70,
      render: (_, { memberId, name, attended }) => (
        <Checkbox
          aria-label={`${name} ${say('attended')}`}
          disabled={!mayRecord}
          checked={attended === true}
          onChange={({ target }) => change(memberId, { attended: target.checked })}
        />
      ),
    },
    ...(COURSES[course].hasTests ? [test('theory'), test('practice')] : []),
    {
      title: say('certificate'),
      width: 150,
      render: (_, { memberId, name, certificate }) => (
        <Input
          size="small"
          aria-label={`${name} ${say('certificate')}`}
          disabled={!mayRecord}
          maxLength={60}
          value={certificate}
          onChange={({ target }) => change(memberId, { certificate: target.value })}
        />
      ),
    },
    {
      title: say('expires'),
      width: 115,
      className: 'numbers',
      render: (_, { expiresOn }) => expiresOn ?? NO_FIGURE,
    },
  ];
}

interface TestProps {
  readonly label: string;
  readonly value: TestResult | null;
  readonly isFixed: boolean;
  onChoose(result: TestResult | null): void;
}

function TestField({ label, value, isFixed, onChoose }: TestProps) {
  const say = useWords(WORDS);
  return (
    <Select<'untested' | TestResult>
      size="small"
      aria-label={label}
      disabled={isFixed}
      value={value ?? 'untested'}
      onChange={(wanted) => onChoose(wanted === 'untested' ? null : wanted)}
      options={(['untested', 'passed', 'failed'] as const).map((each) => ({ value: each, label: say(each) }))}
      style={{ width: 110 }}
    />
  );
}
