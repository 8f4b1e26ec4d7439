// One file: being read, or what was found in it and the choice to take it or not.

import { Progress, Skeleton } from 'antd';
import type { FrameImport } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { percentOf, sizeText } from '../files/sizes.ts';
import type { ImportKey } from '../numbers/upload-file.ts';
import { findingRows } from './finding-words.ts';
import { ImportActs } from './import-acts.tsx';
import { ImportFindings } from './import-findings.tsx';
import { useImport } from './use-import.ts';

const WORDS = wordsOf({
  reading: { zh: '正在读“{name}”', en: 'Reading "{name}"' },
  waiting: { zh: '“{name}”已读完，还没有收下', en: '"{name}" has been read; nothing is taken yet' },
  taken: { zh: '“{name}”已收下', en: '"{name}" was taken' },
  discarded: { zh: '“{name}”没有收下', en: '"{name}" was discarded' },
  failed: { zh: '“{name}”没有读成', en: '"{name}" could not be read' },
  progress: { zh: '已读 {read}，共 {total}；{rows} 行', en: '{read} of {total} read; {rows} rows' },
  encoding: { zh: '编码：{encoding}', en: 'Encoding: {encoding}' },
  rows: { zh: '行', en: 'Rows' },
  good: { zh: '可用的号码', en: 'Good numbers' },
  bad: { zh: '有问题的行', en: 'Rows with faults' },
  encodingHelp: {
    zh: '能读的编码有 UTF-8、UTF-16 和 GB 18030（GBK）。请用 Excel 或 WPS 打开原表，选“另存为”，类型选“CSV UTF-8”或“.xlsx”，再导入一次。',
    en: 'UTF-8, UTF-16 and GB 18030 (GBK) can be read. Open the table in Excel or WPS, save it as "CSV UTF-8" or ".xlsx", and bring it in again.',
  },
});

const ENCODING_CODES: readonly string[] = ['file-not-text', 'file-encoding-broken', 'file-structure-broken'];

interface ImportPanelProps {
  readonly importKey: ImportKey;
  readonly mayWrite: boolean;
}

export function ImportPanel({ importKey, mayWrite }: ImportPanelProps) {
  const say = useWords(WORDS);
  const found = useImport(importKey);
  if (!found) return <Skeleton active />;
  const { standing, fileName } = found;
  return (
    <div className="numbers-import" data-standing={standing}>
      <h3>{say(standing, { name: fileName })}</h3>
      {standing === 'reading' && <Reading found={found} />}
      {standing === 'failed' && <WhyFailed found={found} />}
      {standing !== 'reading' && standing !== 'failed' && <Found found={found} />}
      <ImportActs importKey={importKey} found={found} mayWrite={mayWrite} />
      {standing !== 'reading' && standing !== 'failed' && (
        <ImportFindings importKey={importKey} found={found} />
      )}
    </div>
  );
}

function Reading({ found: { bytesRead, bytesTotal, rowsRead, fileName } }: { readonly found: FrameImport }) {
  const say = useWords(WORDS);
  const facts = { read: sizeText(bytesRead), total: sizeText(bytesTotal), rows: countText(rowsRead) };
  return (
    <>
      <Progress percent={percentOf(bytesRead, bytesTotal)} aria-label={say('reading', { name: fileName })} />
      <p className="numbers">{say('progress', facts)}</p>
    </>
  );
}

function WhyFailed({ found: { findings } }: { readonly found: FrameImport }) {
  const say = useWords(WORDS);
  const text = useText();
  const isEncoding = findings.some(({ code }) => ENCODING_CODES.includes(code));
  return (
    <div className="problem-note" role="alert">
      {findingRows(findings).map(({ key, message }) => (
        <p key={key}>{text(message)}</p>
      ))}
      {isEncoding && <p>{say('encodingHelp')}</p>}
    </div>
  );
}

function Found({ found: { rowsRead, rowsGood, rowsBad, encoding } }: { readonly found: FrameImport }) {
  const say = useWords(WORDS);
  return (
    <dl className="numbers-found numbers">
      <div>
        <dt>{say('rows')}</dt>
        <dd>{countText(rowsRead)}</dd>
      </div>
      <div data-kind="good">
        <dt>{say('good')}</dt>
        <dd>{countText(rowsGood)}</dd>
      </div>
      <div data-kind={rowsBad > 0 ? 'bad' : undefined}>
        <dt>{say('bad')}</dt>
        <dd>{countText(rowsBad)}</dd>
      </div>
      {encoding !== null && <p className="muted">{say('encoding', { encoding: encoding.toUpperCase() })}</p>}
    </dl>
  );
}
