// A roster that was read: what is wrong in it by row and column, the first rows as they will be taken, and the choice.
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { type PatrolImport, patrolEndpoints, patrolRosterEndpoints } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ImportFindings } from '../../outreach/ledger/import-findings.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';

const WORDS = wordsOf({
  read: {
    zh: '“{name}”：读到 {rows} 行，{good} 行可以收下，会新建 {teams} 支队。',
    en: '“{name}”: {rows} rows read, {good} can be taken, {teams} teams would be founded.',
  },
  nothingYet: {
    zh: '现在还什么都没有改变，一天之内有效。',
    en: 'Nothing has changed yet; it waits for a day.',
  },
  findings: { zh: '要看一看的', en: 'To look at' },
  rows: { zh: '前面的行', en: 'The first rows' },
  row: { zh: '行', en: 'Row' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  team: { zh: '队伍', en: 'Team' },
  village: { zh: '村（社区）', en: 'Village' },
  post: { zh: '职务', en: 'Post' },
  captain: { zh: '队长', en: 'captain' },
  member: { zh: '队员', en: 'member' },
  joined: { zh: '入队', en: 'Joined' },
  take: { zh: '收下 {n} 人', en: 'Take {n} members' },
  taking: { zh: '已收下 {taken} 人，还有 {waiting} 人…', en: '{taken} taken, {waiting} to go …' },
  discard: { zh: '都不要', en: 'Discard' },
  taken: {
    zh: '已收下。每个人都有了志愿者编号；还没有保险的，请到“保险与培训”里加。',
    en: 'Taken. Everyone has a volunteer number; cover those without cover under “Cover and training”.',
  },
  discarded: { zh: '这张表没有收下。', en: 'The list was not taken.' },
  next: { zh: '再导入一张', en: 'Bring in another' },
});

interface Props {
  readonly county: string;
  readonly found: PatrolImport;
  onNext(): void;
}

export function FoundRoster({ county, found, onNext }: Props) {
  const say = useWords(WORDS);
  const { fileName, rowsRead, rowsGood, teamsNew, findings, rows, standing } = found;
  return (
    <div className="card outreach-form">
      <p data-good={rowsGood}>
        {say('read', { name: fileName, rows: rowsRead, good: rowsGood, teams: teamsNew })}
      </p>
      {standing === 'waiting' && <p className="muted">{say('nothingYet')}</p>}
      {findings.length > 0 && (
        <>
          <h2>{say('findings')}</h2>
          <ImportFindings findings={findings} />
        </>
      )}
      {standing === 'waiting' && rows.length > 0 && <FirstRows rows={rows} />}
      <Decision county={county} found={found} onNext={onNext} />
    </div>
  );
}

type Row = PatrolImport['rows'][number];

function FirstRows({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  const columns: TableColumnsType<Row> = [
    {
      title: say('row'),
      dataIndex: 'row',
      width: 70,
      align: 'right',
      className: 'numbers',
      sorter: (left, right) => left.row - right.row,
    },
    { title: say('name'), dataIndex: 'name', width: 110 },
    {
      title: say('phone'),
      width: 130,
      className: 'numbers',
      render: (_, { numberMasked }) => numberMasked ?? NO_FIGURE,
    },
    { title: say('team'), dataIndex: 'teamName' },
    { title: say('village'), width: 150, render: (_, { placeCode }) => villageName(placeCode) },
    { title: say('post'), width: 90, render: (_, { post }) => say(post) },
    { title: say('joined'), width: 120, className: 'numbers', dataIndex: 'joinedOn' },
  ];
  return (
    <>
      <h2>{say('rows')}</h2>
      <Table<Row>
        size="small"
        rowKey="row"
        columns={columns}
        dataSource={[...rows]}
        scroll={{ x: 760 }}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </>
  );
}

interface SoFar {
  readonly taken: number;
  readonly waiting: number;
}

function Decision({ county, found, onNext }: Props) {
  const say = useWords(WORDS);
  const [soFar, setSoFar] = useState<SoFar>();
  const params = { county, importId: found.id };
  const changes = [
    patrolRosterEndpoints.rosterImport,
    patrolEndpoints.patrolTeams,
    patrolEndpoints.patrolMembers,
  ] as const;
  const taking = useCommand({
    send: () => takeAll(() => call(patrolRosterEndpoints.takeRoster, { params }), setSoFar),
    changes,
  });
  const discarding = useCommand({
    send: () => call(patrolRosterEndpoints.discardRoster, { params }),
    changes,
  });
  if (found.standing === 'taken' || found.standing === 'discarded') {
    return (
      <div className="patrol-acts">
        <p role="status" data-standing={found.standing}>
          {say(found.standing)}
        </p>
        <Button onClick={onNext}>{say('next')}</Button>
      </div>
    );
  }
  return (
    <>
      <ProblemNote error={taking.error ?? discarding.error} />
      {soFar && taking.isPending && <p role="status">{say('taking', soFar)}</p>}
      <div className="patrol-acts">
        <Button
          type="primary"
          disabled={found.rowsGood === 0 || discarding.isPending}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
          data-act="take-roster"
        >
          {say('take', { n: found.rowsGood })}
        </Button>
        <Button
          loading={discarding.isPending}
          disabled={taking.isPending}
          onClick={() => discarding.mutate()}
        >
          {say('discard')}
        </Button>
      </div>
    </>
  );
}

/** Call after call until nobody waits, or a call brought nothing further. */
async function takeAll(take: () => Promise<SoFar>, onProgress: (soFar: SoFar) => void): Promise<void> {
  let waiting = Number.POSITIVE_INFINITY;
  for (;;) {
    const soFar = await take();
    onProgress(soFar);
    if (soFar.waiting === 0 || soFar.waiting >= waiting) return;
    waiting = soFar.waiting;
  }
}
