// A village's list brought in: what holds for all rows, the file, what was found in it by row and column, and the choice to take it.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type LedgerImport, ledgerEndpoints } from '#wire/service';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ConsentFields, usualConsent } from './consent-fields.tsx';
import { ImportFindings } from './import-findings.tsx';
import { sendLedgerFile } from './send-ledger-file.ts';
import type { VillageKey } from './village-key.ts';

const WORDS = wordsOf({
  heading: { zh: '导入村里的表格', en: 'Bring in the village’s list' },
  terms: {
    zh: '表里没有写“同意日期”“同意方式”的行，按下面填的算。没有本人同意的人不要放进表里。',
    en: 'Rows that say nothing of when and how people agreed take what is stated below. Leave out whoever did not agree.',
  },
  columns: {
    zh: 'Excel（.xlsx）或 CSV。认得附件 2 的表头：包户责任人、姓名、电话号码、职业、地址、备注；也认“是否同意”“同意日期”“同意方式”。',
    en: 'Excel (.xlsx) or CSV with the header of annex 2: responsible, name, phone, occupation, address, note; also agreed, agreed on, how agreed.',
  },
  choose: { zh: '选择表格', en: 'Choose the file' },
  reading: { zh: '正在读…', en: 'Reading …' },
  read: {
    zh: '“{name}”：读到 {rows} 行，{good} 行可用。现在还什么都没有收下。',
    en: '“{name}”: {rows} rows read, {good} of them good. Nothing is taken yet.',
  },
  take: { zh: '收下 {n} 行', en: 'Take {n} rows' },
  discard: { zh: '都不要', en: 'Discard' },
  taken: {
    zh: '已收下 {taken} 人；另有 {there} 人原来就在台账里。',
    en: '{taken} were taken; {there} were in the ledger already.',
  },
  close: { zh: '关上', en: 'Close' },
});

interface Props {
  readonly village: VillageKey;
  onClose(): void;
}

export function ImportDrawer({ village, onClose }: Props) {
  const say = useWords(WORDS);
  const [consent, setConsent] = useState(() => usualConsent(localTime(Date.now()).date));
  const [found, setFound] = useState<LedgerImport>();
  const reading = useCommand<File>({
    send: async (_id, file) => setFound(await sendLedgerFile(village, newId(), file, consent)),
    changes: [],
  });
  return (
    <Drawer open title={say('heading')} onClose={onClose} size="min(760px, 100vw)" mask={{ closable: false }}>
      {found ? (
        <Found village={village} found={found} onClose={onClose} />
      ) : (
        <div className="outreach-form">
          <p className="outreach-note">{say('terms')}</p>
          <ConsentFields consent={consent} onChange={setConsent} />
          <p className="muted">{say('columns')}</p>
          <div>
            <FileButton
              words={say(reading.isPending ? 'reading' : 'choose')}
              accept=".xlsx,.csv,.txt"
              onFile={(file) => reading.mutate(file)}
            />
          </div>
          <ProblemNote error={reading.error} />
        </div>
      )}
    </Drawer>
  );
}

interface FoundProps extends Props {
  readonly found: LedgerImport;
}

function Found({ village, found, onClose }: FoundProps) {
  const say = useWords(WORDS);
  const [taken, setTaken] = useState<{ readonly taken: number; readonly alreadyThere: number }>();
  const params = { ...village, importId: found.id };
  const changes = [ledgerEndpoints.ledger, ledgerEndpoints.ledgerCounts] as const;
  const taking = useCommand({
    send: async () => setTaken(await call(ledgerEndpoints.takeLedgerImport, { params })),
    changes,
  });
  const discarding = useCommand({
    send: () => call(ledgerEndpoints.discardLedgerImport, { params }),
    changes,
    onDone: onClose,
  });
  const { fileName, rowsRead, rowsGood } = found;
  return (
    <div className="outreach-form">
      {taken ? (
        <>
          <p className="plan-fine" role="status" data-taken={taken.taken}>
            {say('taken', { taken: taken.taken, there: taken.alreadyThere })}
          </p>
          <Button onClick={onClose}>{say('close')}</Button>
        </>
      ) : (
        <>
          <p data-good={rowsGood}>{say('read', { name: fileName, rows: rowsRead, good: rowsGood })}</p>
          <ImportFindings findings={found.findings} />
          <ProblemNote error={taking.error ?? discarding.error} />
          <div className="plan-acts">
            <Button loading={discarding.isPending} onClick={() => discarding.mutate()}>
              {say('discard')}
            </Button>
            <Button
              type="primary"
              disabled={rowsGood === 0}
              loading={taking.isPending}
              onClick={() => taking.mutate()}
              data-act="take-import"
            >
              {say('take', { n: rowsGood })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
