// What can be done with a whole page: print it, or take its table along as a file.

import { Button } from 'antd';
import { type CsvCell, csvText } from '#base';
import { saveTextFile } from '../../../platform/parts/save-text-file.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  print: { zh: '打印', en: 'Print' },
  file: { zh: '下载表格（CSV）', en: 'Download (CSV)' },
});

export function PrintButton() {
  const say = useWords(WORDS);
  return <Button onClick={() => window.print()}>{say('print')}</Button>;
}

interface CsvButtonProps {
  readonly name: string;
  readonly rows: () => readonly (readonly CsvCell[])[];
}

export function CsvButton({ name, rows }: CsvButtonProps) {
  const say = useWords(WORDS);
  const save = (): void => saveTextFile(`${name}.csv`, csvText(rows()), 'text/csv;charset=utf-8');
  return <Button onClick={save}>{say('file')}</Button>;
}
