// Beside the text: the questionnaire as read, what was found, a play-through, the scoring rules, the versions.

import { Badge, Skeleton, Tabs } from 'antd';
import { memo } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { AsRead } from '../as-read/as-read.tsx';
import { Findings } from '../findings/findings.tsx';
import { PlayThrough } from '../play/play-through.tsx';
import { type Reading, unreadCount } from '../reading/reading.ts';
import { Scoring } from '../scoring/scoring.tsx';
import type { Version } from '../versions/use-version-draft.ts';
import { type VersionRow, VersionsList } from '../versions/versions-list.tsx';
import type { Mending } from './use-mending.ts';

const WORDS = wordsOf({
  asRead: { zh: '读成的问卷', en: 'As read' },
  findings: { zh: '待核对', en: 'To look at' },
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
  const { version, versions, reading } = props;
  const say = useWords(WORDS);
  const versionsTab = (
    <VersionsList questionnaireId={version.questionnaireId} versions={versions} shownId={version.id} />
  );
  const items = [
    { key: 'as-read', label: say('asRead'), children: <AsReadTab {...props} /> },
    {
      key: 'findings',
      label: <FindingsLabel words={say('findings')} reading={reading} />,
      children: <FindingsTab {...props} />,
    },
    {
      key: 'play',
      label: say('play'),
      children: reading ? <PlayThrough questionnaire={reading.questionnaire} /> : <Skeleton active />,
    },
    {
      key: 'scoring',
      label: say('scoring'),
      children: reading ? <Scoring questionnaire={reading.questionnaire} /> : <Skeleton active />,
    },
    { key: 'versions', label: say('versions'), children: versionsTab },
  ];
  return <Tabs className="questionnaire-tabs" items={items} />;
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
