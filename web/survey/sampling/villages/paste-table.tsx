// A table pasted or opened: shown as text, read at once, taken only when nothing in it is wrong.

import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { Problem } from '#base';
import { readVillageTable, type VillageRow, type VillageTableReading } from '#survey/sampling';
import { countText } from '../../../platform/parts/figures.ts';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { placeWords } from '../files/place-words.ts';
import { pastedRows } from './pasted-rows.ts';
import { tableInFile } from './table-file.ts';

const WORDS = wordsOf({
  heading: { zh: '粘贴或打开村（社区）表', en: 'Paste or open a table of villages' },
  table: { zh: '表格', en: 'Table' },
  hint: {
    zh: '从 Word、WPS、Excel 或网页复制后粘贴。需有“村（社区）”一列，以及“人口”或“任务数”（可以先贴任务数，再贴一张有人口的表，按村名合并）。几组列并排、有合计行都可以。',
    en: 'Copy it from Word, WPS, Excel or a web page. It needs a column "village" and a column "population" or "target" (targets first, then another table with populations: they are joined by name). Blocks of columns side by side and rows of totals are understood.',
  },
  file: { zh: '打开文件（.xlsx、.csv）', en: 'Open a file (.xlsx, .csv)' },
  read: {
    zh: '读到 {n} 个村（社区）；任务数合计 {targets}，人口合计 {populations}。',
    en: '{n} villages read; targets add up to {targets}, populations to {populations}.',
  },
  take: { zh: '放进村表（{n} 个）', en: 'Put {n} into the table' },
  cancel: { zh: '取消', en: 'Cancel' },
  zip: {
    zh: '“{name}”不是 Excel 工作簿（.xlsx），或已损坏。请在 Excel 里打开，复制表格，粘贴到这里。',
    en: '"{name}" is no Excel workbook (.xlsx), or is damaged. Open it, copy the table and paste it here.',
  },
  'not-text': {
    zh: '“{name}”不是文本文件。旧版 .xls 请另存为 .xlsx，或复制表格粘贴到这里。',
    en: '"{name}" is no text file. Save an old .xls as .xlsx, or copy the table and paste it here.',
  },
  'too-large': { zh: '“{name}”太大，不像村表。', en: '"{name}" is too large for a table of villages.' },
});

interface PasteTableProps {
  readonly initial: string;
  readonly onTake: (villages: readonly VillageRow[]) => void;
  readonly onClose: () => void;
}

export function PasteTable({ initial, onTake, onClose }: PasteTableProps) {
  const say = useWords(WORDS);
  const [table, setTable] = useState(initial);
  const reading = table.trim() === '' ? undefined : readVillageTable(pastedRows(table));
  const isSound = reading !== undefined && reading.problems.length === 0 && reading.villages.length > 0;
  const take = (): void => {
    if (reading) onTake(reading.villages);
    onClose();
  };
  return (
    <Modal
      open
      width={760}
      style={{ top: 40 }}
      title={say('heading')}
      okText={say('take', { n: reading?.villages.length ?? 0 })}
      okButtonProps={{ disabled: !isSound }}
      cancelText={say('cancel')}
      onOk={take}
      onCancel={onClose}
    >
      <div className="villages-paste">
        <TableFileButton onText={setTable} />
        <label className="field" htmlFor="villages-paste-table">
          {say('table')}
          <Input.TextArea
            id="villages-paste-table"
            rows={9}
            value={table}
            autoFocus
            onChange={(event) => setTable(event.target.value)}
          />
          <span className="field-hint">{say('hint')}</span>
        </label>
        {reading && <TableRead reading={reading} />}
      </div>
    </Modal>
  );
}

function TableRead({ reading: { villages, problems, remarks } }: { readonly reading: VillageTableReading }) {
  const say = useWords(WORDS);
  const sum = (figure: 'population' | 'target'): string =>
    countText(villages.reduce((total, village) => total + (village[figure] ?? 0), 0));
  return (
    <>
      <p role="status" className="numbers">
        {say('read', { n: villages.length, targets: sum('target'), populations: sum('population') })}
      </p>
      <Problems kind="problems" problems={problems} />
      <Problems kind="remarks" problems={remarks} />
    </>
  );
}

interface ProblemsProps {
  readonly kind: 'problems' | 'remarks';
  readonly problems: readonly Problem[];
}

function Problems({ kind, problems }: ProblemsProps) {
  const { language } = useLanguage();
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <ul className="villages-paste-list" data-kind={kind}>
      {problems.map((problem) => (
        <li key={`${problem.code}-${problem.where ?? ''}`}>
          {problem.where && <strong>{placeWords(problem.where, language)} </strong>}
          {text(problem.message)}
        </li>
      ))}
    </ul>
  );
}

function TableFileButton({ onText }: { readonly onText: (text: string) => void }) {
  const say = useWords(WORDS);
  const [refusal, setRefusal] = useState<string>();
  const open = async (file: File): Promise<void> => {
    const table = await tableInFile(file);
    if (table.ok) onText(table.text);
    setRefusal(table.ok ? undefined : say(table.why, { name: file.name }));
  };
  return (
    <>
      <FileButton words={say('file')} accept=".xlsx,.csv,.txt" onFile={open} />
      {refusal && (
        <p className="problem-note" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
