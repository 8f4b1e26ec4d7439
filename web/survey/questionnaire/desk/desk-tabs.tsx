// Beside the text: the questionnaire as read, what was found, what is proved, a play-through, the scoring rules, the versions.

import { Badge, Skeleton, Tabs } from 'antd';
import { memo, useState } from 'react';
import { type Answers, isUsable } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { AsRead } from '../as-read/as-read.tsx';
import { Findings } from '../findings/findings.tsx';
import { PlayThrough } from '../play/play-through.tsx';
import type { Proof } from '../proof/proof.ts';
import { ProofTab } from '../proof/proof-tab.tsx';
import { useProof } from '../proof/use-proof.ts';
import { type Reading, unreadCount } from '../reading/reading.ts';
import { Scoring } from '../scoring/scoring.tsx';
import { Differences } from '../versions/differences.tsx';
import type { Version } from '../versions/use-version-draft.ts';
import { type VersionRow, VersionsList } from '../versions/versions-list.tsx';
import type { Mending } from './use-mending.ts';

const WORDS = wordsOf({
  asRead: { zh: '读成的问卷', en: 'As read' },
  findings: { zh: '待核对', en: 'To look at' },
  proof: { zh: '证明', en: 'Proof' },
  play: { zh: '试答', en: 'Play through' },
  scoring: { zh: '计分规则', en: 'Scoring' },
  versions: { zh: '版本', en: 'Versions' },
  byHand: {
    zh: '这个选项的写法无法自动修改：请在左边文字里这个选项后面写（不读出）或（单独选）。',
    en: 'This option cannot be changed by a click: write (不读出) or (单独选) behind it in the text.',
  },
});

interface DeskTabsProps {
  readonly version: Version;
  readonly versions: readonly VersionRow[];
  readonly reading: Reading | undefined;
  readonly mending: Mending;
  /** A mark was asked for that only a person can write. */
  readonly isByHand: boolean;
  readonly isReadOnly: boolean;
}

/** Drawn anew with a reading, not with every key. */
export const DeskTabs = memo(function DeskTabs(props: DeskTabsProps) {
  const { version, versions, reading, mending } = props;
  const proof = useProof(reading);
  const [shown, setShown] = useState('as-read');
  const [begun, setBegun] = useState<{ readonly nth: number; readonly answers: Answers }>({
    nth: 0,
    answers: {},
  });
  const playFrom = (answers: Answers): void => {
    setBegun(({ nth }) => ({ nth: nth + 1, answers }));
    setShown('play');
  };
  const say = useWords(WORDS);
  const versionsTab = (
    <>
      <VersionsList questionnaireId={version.questionnaireId} versions={versions} shownId={version.id} />
      {reading && <Differences now={reading.questionnaire} shownId={version.id} versions={versions} />}
    </>
  );
  const items = [
    { key: 'as-read', label: say('asRead'), children: <AsReadTab {...props} /> },
    {
      key: 'findings',
      label: <FindingsLabel words={say('findings')} reading={reading} />,
      children: <FindingsTab {...props} />,
    },
    {
      key: 'proof',
      label: <ProofLabel words={say('proof')} proof={proof} />,
      children: (
        <ProofTab
          proof={proof}
          isUsable={reading !== undefined && isUsable(reading.findings)}
          isBehind={proof?.questionnaire.questions.length !== reading?.questionnaire.questions.length}
          onFind={mending.goToQuestion}
          onPlay={playFrom}
        />
      ),
    },
    {
      key: 'play',
      label: say('play'),
      children: reading ? (
        <PlayThrough key={begun.nth} questionnaire={reading.questionnaire} begun={begun.answers} />
      ) : (
        <Skeleton active />
      ),
    },
    {
      key: 'scoring',
      label: say('scoring'),
      children: reading ? <Scoring questionnaire={reading.questionnaire} /> : <Skeleton active />,
    },
    { key: 'versions', label: say('versions'), children: versionsTab },
  ];
  return <Tabs className="questionnaire-tabs" items={items} activeKey={shown} onChange={setShown} />;
});

function AsReadTab({ reading, mending, isByHand, isReadOnly }: DeskTabsProps) {
  const say = useWords(WORDS);
  if (!reading) return <Skeleton active />;
  return (
    <>
      {isByHand && <p className="questionnaire-by-hand">{say('byHand')}</p>}
      <AsRead
        questionnaire={reading.questionnaire}
        onFind={mending.goToQuestion}
        onChangeMark={isReadOnly ? undefined : mending.changeMark}
      />
    </>
  );
}

function FindingsTab({ reading, mending, isReadOnly }: DeskTabsProps) {
  if (!reading) return <Skeleton active />;
  return (
    <Findings
      findings={reading.findings}
      onLine={mending.goToLine}
      onFix={isReadOnly ? undefined : mending.fix}
    />
  );
}

function ProofLabel({ words, proof }: { readonly words: string; readonly proof: Proof | undefined }) {
  const wrong = proof?.verdicts.some(({ severity }) => severity === 'wrong') === true;
  const count = proof?.verdicts.length ?? 0;
  return (
    <span className="questionnaire-findings-label">
      {words} <Badge count={count} color={wrong ? '#b3372f' : '#8a5512'} overflowCount={300} size="small" />
    </span>
  );
}

interface FindingsLabelProps {
  readonly words: string;
  readonly reading: Reading | undefined;
}

function FindingsLabel({ words, reading }: FindingsLabelProps) {
  const findings = reading?.findings ?? [];
  const color = unreadCount(findings) > 0 ? '#b3372f' : '#8a5512';
  return (
    <span className="questionnaire-findings-label">
      {words} <Badge count={findings.length} color={color} overflowCount={300} size="small" />
    </span>
  );
}
