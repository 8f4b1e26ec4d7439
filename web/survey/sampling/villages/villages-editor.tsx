// Writing the village table: rows to type in, tables to paste, codes to fill in, and what is still wrong by row and column.

import { Button, Input } from 'antd';
import { type ClipboardEvent, useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import { frameEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { LeavingGuard } from '../../questionnaire/desk/leaving-guard.tsx';
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
    en: 'Choose "Paste or open a table": a table from a document (such as annex 3) can be pasted as it is, or cells copied from Excel; or write it row by row.',
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
  const table = useDraftTable(frame, initial);
  const { drafts, setDrafts, reading, township } = table;
  const [pasted, setPasted] = useState<string>();
  const saving = useSaving(frame, onClose);
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
        <Button onClick={table.add}>{say('add')}</Button>
        <CodeProposal {...table} />
      </div>
      {drafts.length === 0 ? (
        <p className="muted">{say('empty')}</p>
      ) : (
        <DraftRows frame={frame} table={table} />
      )}
      <div className="villages-acts">
        <Button
          type="primary"
          disabled={reading.villages.length === 0}
          loading={saving.isPending}
          onClick={() => saving.mutate(readDrafts(drafts, frame.county).villages)}
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

function useDraftTable({ county }: Frame, initial: readonly VillageDraft[]) {
  const [drafts, setDrafts] = useState(initial);
  const [page, setPage] = useState(1);
  const [township, setTownship] = useState(`${county}999`);
  return {
    drafts,
    setDrafts,
    page,
    setPage,
    township,
    setTownship,
    reading: readDrafts(useDeferredValue(drafts), county),
    propose: () => setDrafts(withCodesProposed(drafts, township)),
    add: () => {
      setDrafts([...drafts, emptyDraft(drafts)]);
      setPage(Math.ceil((drafts.length + 1) / ROWS_A_PAGE));
    },
    goTo: ({ row, field }: DraftFinding) => {
      // The cell may be on another page of the table, which has to be drawn first.
      flushSync(() => setPage(Math.ceil(row / ROWS_A_PAGE)));
      document.getElementById(cellId(drafts[row - 1]?.key ?? 0, field))?.focus();
    },
  };
}

type DraftTableState = ReturnType<typeof useDraftTable>;

function DraftRows({ frame, table }: { readonly frame: Frame; readonly table: DraftTableState }) {
  const { drafts, setDrafts, page, setPage, reading, goTo } = table;
  return (
    <>
      <DraftFindings findings={reading.findings} onGo={goTo} />
      <DraftTable
        {...{ frame, drafts, page }}
        findings={reading.findings}
        onPage={setPage}
        onChange={setDrafts}
      />
    </>
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

type CodeProposalProps = Pick<DraftTableState, 'township' | 'setTownship' | 'propose'>;

function CodeProposal({ township, setTownship, propose }: CodeProposalProps) {
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
        onChange={(event) => setTownship(event.target.value.trim())}
      />
      <Button disabled={!/^[1-9]\d{8}$/.test(township)} onClick={propose}>
        {say('propose')}
      </Button>
      <p className="field-hint" id="villages-township-hint">
        {say('townshipHint')}
      </p>
    </div>
  );
}
