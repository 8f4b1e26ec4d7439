// Where a file is dropped or chosen, by mouse or by keyboard.

import { type DragEvent, useState } from 'react';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  choose: { zh: '选择文件，或把文件拖到这里', en: 'Choose a file, or drop it here' },
  kinds: {
    zh: 'CSV 或 Excel（.xlsx），最大 1 GB。表头需有“电话号码”和“村（社区）”两列，“电话类型”可有可无。',
    en: 'CSV or Excel (.xlsx), up to 1 GB. The header needs the columns "phone number" and "village"; "phone type" may be left out.',
  },
  encodings: {
    zh: '编码自动识别：UTF-8、UTF-16、GB 18030（GBK）都可以。在 Excel 里请先把号码列设为“文本”，否则开头的 0 会丢失。',
    en: 'The encoding is recognised: UTF-8, UTF-16 and GB 18030 (GBK) will do. In Excel, format the column of numbers as text first, or leading zeros are lost.',
  },
  simulated: {
    zh: '这是模拟抽样框，只收 000 开头的 11 位号码。',
    en: 'This frame is simulated: it takes only numbers of 11 digits that begin with 000.',
  },
  oldExcel: {
    zh: '“{name}”是旧版 Excel（.xls）。请另存为 .xlsx 或 CSV 再选。',
    en: '"{name}" is of an old Excel (.xls). Save it as .xlsx or CSV and choose that.',
  },
  empty: { zh: '“{name}”是空文件。', en: '"{name}" is empty.' },
});

interface DropZoneProps {
  readonly isSimulated: boolean;
  readonly onFile: (file: File) => void;
}

export function DropZone({ isSimulated, onFile }: DropZoneProps) {
  const say = useWords(WORDS);
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const take = (file: File): void => {
    const fault = faultOf(file);
    setRefusal(fault && say(fault, { name: file.name }));
    if (!fault) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file button inside does the same */}
      <div
        className="numbers-drop"
        data-over={isOver}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton words={say('choose')} accept=".csv,.txt,.xlsx" onFile={take} />
        <p>{say('kinds')}</p>
        <p className="field-hint">{say('encodings')}</p>
        {isSimulated && <p className="field-hint">{say('simulated')}</p>}
      </div>
      {refusal && (
        <p className="problem-note" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

// What can be seen without reading the file; everything else the server finds.
function faultOf(file: File): 'oldExcel' | 'empty' | undefined {
  if (/\.xls$/i.test(file.name)) return 'oldExcel';
  return file.size === 0 ? 'empty' : undefined;
}
