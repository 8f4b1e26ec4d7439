// The desk at which a version is written: head, banners, the text, and beside it what the text says.

import { useMemo, useRef, useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { type EditorHandle, OutlineEditor } from '../editor/outline-editor.tsx';
import { Printed } from '../print/printed.tsx';
import { marksOf } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.ts';
import { ConflictNote, OwnWords } from '../versions/conflict.tsx';
import { conflictOf, useVersionDraft, type Version } from '../versions/use-version-draft.ts';
import { UsedBanner } from '../versions/used-banner.tsx';
import type { VersionRow } from '../versions/versions-list.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { LeavingGuard } from './leaving-guard.tsx';
import { useMending } from './use-mending.ts';

const WORDS = wordsOf({ outline: { zh: '问卷文字', en: 'Text of the questionnaire' } });

interface VersionDeskProps {
  readonly version: Version;
  /** Newest first. */
  readonly versions: readonly VersionRow[];
}

export function VersionDesk({ version, versions }: VersionDeskProps) {
  const say = useWords(WORDS);
  const isReadOnly = !useMay()('questionnaire.write') || version.usedMs !== null;
  const draft = useVersionDraft(version);
  const { outlineText } = draft.words;
  const reading = useReading(outlineText);
  const editor = useRef<EditorHandle>(null);
  const [line, setLine] = useState(1);
  const [mending, isByHand] = useMending(reading, outlineText, editor);
  const marks = useMemo(() => marksOf(reading?.findings ?? []), [reading]);
  const conflict = conflictOf(draft.saving.error);
  return (
    <div className="questionnaire">
      <DeskHead
        version={version}
        versions={versions}
        draft={draft}
        isReadOnly={isReadOnly}
        reading={reading}
      />
      {version.usedMs !== null && <UsedBanner version={version} versions={versions} />}
      {conflict && <ConflictNote kind={conflict} onLoad={draft.giveWay} onLater={draft.saving.reset} />}
      {draft.setAside !== undefined && <OwnWords text={draft.setAside} onDone={draft.forgetSetAside} />}
      <div className="questionnaire-desk">
        <section className="questionnaire-text" aria-label={say('outline')}>
          <OutlineEditor
            text={outlineText}
            marks={marks}
            line={line}
            label={say('outline')}
            isReadOnly={isReadOnly}
            onType={(text) => draft.change({ outlineText: text })}
            onLine={setLine}
            handle={editor}
          />
          <EditorFoot text={outlineText} line={line} findings={reading?.findings ?? []} />
        </section>
        <DeskTabs
          version={version}
          versions={versions}
          reading={reading}
          mending={mending}
          isByHand={isByHand}
          isReadOnly={isReadOnly}
        />
      </div>
      {reading && (
        <Printed questionnaire={reading.questionnaire} version={version} isUnsaved={draft.unsaved} />
      )}
      <LeavingGuard isUnsaved={draft.unsaved} />
    </div>
  );
}
