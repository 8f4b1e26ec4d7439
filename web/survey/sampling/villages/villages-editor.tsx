// Writing the village table: rows to type in, tables to paste, codes to fill in, and what is still wrong by row and column.

import { Button, Input } from 'antd';
import { type ClipboardEvent, useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import { frameEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { LeavingGuard } from '../../questionnaire/versions/leaving-guard.tsx';
import type { Frame } from '../frame.ts';
import './villages-editor.css';
import { DraftFindings } from './draft-findings.tsx';
import { cellId, DraftTable, ROWS_A_PAGE } from './draft-table.tsx';
import { PasteTable } from './paste-table.tsx';
import {
  type DraftFinding,
  emptyDraft,
  readDrafts,
  type VillageDraft,
  type VillageFigures,
  withCodesProposed,
  withVillagesJoined,
} from './village-draft.ts';

const WORDS = wordsOf({
  paste: { zh: '粘贴或打开表格', en: 'Paste or open a table' },
  add: { zh: '加一行', en: 'Add a row' },
  township: { zh: '乡镇（街道）代码，九位', en: 'Township code, nine digits' },
  townshipHint: {
    zh: '没有代码的村（社区）从这个代码往后编号。999 表示虚设的乡镇；知道真实代码请改。',
    en: 'Villages without a code are numbered from this one. 999 stands for a made-up township; put in the real code where it is known.',
  },
  propose: { zh: '补上代码', en: 'Fill in codes' },
  empty: {
    zh: '点“粘贴或打开表格”：文件里的表格（如附件3）可以原样粘贴，Excel 里复制的也行；或者一行一行填写。',
    en: 'Choose “Paste or open a table”: a table from a document (such as annex 3) can be pasted as it is, or cells copied from Excel; or write it row by row.',
  },
  save: { zh: '保存村表', en: 'Save the table' },
  cancel: { zh: '放弃修改', en: 'Discard changes' },
});

interface VillagesEditorProps {
  readonly frame: Frame;
  readonly initial: readonly VillageDraft[];
  readonly onClose: () => void;
}

export function VillagesEditor({ frame, initial, onClose }: VillagesEditorProps) {
  const say = useWords(WORDS);
  const [drafts, setDrafts] = useState(initial);
  const [pasted, setPasted] = useState<string>();
  const [township, setTownship] = useState(`${frame.county}999`);
  const reading = readDrafts(useDeferredValue(drafts), frame.county);
  const saving = useSaving(frame, onClose);
  const [page, setPage] = useState(1);
  const goTo = ({ row, field }: DraftFinding): void => {
    flushSync(() => setPage(Math.ceil(row / ROWS_A_PAGE)));
    document.getElementById(cellId(drafts[row - 1]?.key ?? 0, field))?.focus();
  };
  const add = (): void => {
    setDrafts([...drafts, emptyDraft(drafts)]);
    setPage(Math.ceil((drafts.length + 1) / ROWS_A_PAGE));
  };
  const pasteHere = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    // One cell goes where the cursor is; a table goes where tables are read.
    if (!/[\t|\n]/.test(text.trim())) return;
    event.preventDefault();
    setPasted(text);
  };
  return (
    <div className="villages-editor" onPaste={pasteHere}>
      <div className="villages-acts">
        <Button onClick={() => setPasted('')}>{say('paste')}</Button>
        <Button onClick={add}>{say('add')}</Button>
        <CodeProposal
          township={township}
          onTownship={setTownship}
          onPropose={() => setDrafts(withCodesProposed(drafts, township))}
        />
      </div>
      {drafts.length === 0 ? (
        <p className="muted">{say('empty')}</p>
      ) : (
        <>
          <DraftFindings findings={reading.findings} onGo={goTo} />
          <DraftTable
            {...{ frame, drafts, page }}
            findings={reading.findings}
            onPage={setPage}
            onChange={setDrafts}
          />
        </>
      )}
      <div className="villages-acts">
        <Button
          type="primary"
          disabled={reading.villages.length === 0}
          loading={saving.isPending}
          onClick={() => saving.mutate(reading.villages)}
        >
          {say('save')}
        </Button>
        <Button onClick={onClose}>{say('cancel')}</Button>
      </div>
      <ProblemNote error={saving.error} />
      {pasted !== undefined && (
        <PasteTable
          initial={pasted}
          onTake={(villages) => setDrafts(withCodesProposed(withVillagesJoined(drafts, villages), township))}
          onClose={() => setPasted(undefined)}
        />
      )}
      <LeavingGuard isUnsaved={drafts !== initial && !saving.isSuccess} />
    </div>
  );
}

function useSaving({ county, id: frameId }: Frame, onDone: () => void) {
  return useCommand<readonly VillageFigures[]>({
    send: (_id, places) =>
      call(frameEndpoints.setPlaces, { params: { county, frameId }, body: { places: [...places] } }),
    changes: [frameEndpoints.frame, frameEndpoints.frames],
    onDone,
  });
}

interface CodeProposalProps {
  readonly township: string;
  readonly onTownship: (township: string) => void;
  readonly onPropose: () => void;
}

function CodeProposal({ township, onTownship, onPropose }: CodeProposalProps) {
  const say = useWords(WORDS);
  return (
    <div className="villages-codes">
      <label htmlFor="villages-township">{say('township')}</label>
      <Input
        id="villages-township"
        className="numbers"
        value={township}
        maxLength={9}
        inputMode="numeric"
        aria-describedby="villages-township-hint"
        onChange={(event) => onTownship(event.target.value.trim())}
      />
      <Button disabled={!/^[1-9]\d{8}$/.test(township)} onClick={onPropose}>
        {say('propose')}
      </Button>
      <p className="field-hint" id="villages-township-hint">
        {say('townshipHint')}
      </p>
    </div>
  );
}
