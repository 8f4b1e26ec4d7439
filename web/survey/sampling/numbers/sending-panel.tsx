// A file on its way: how much of it has left this machine, and how far the server has read.

import { Button, Progress } from 'antd';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { percentOf, sizeText } from '../files/sizes.ts';
import { useImport } from '../imports/use-import.ts';
import type { Sending } from './use-upload.ts';

const WORDS = wordsOf({
  sending: { zh: '正在上传“{name}”', en: 'Sending "{name}"' },
  failed: { zh: '“{name}”没有传完', en: '"{name}" did not get through' },
  sent: { zh: '已上传 {sent}，共 {total}', en: '{sent} of {total} sent' },
  read: {
    zh: '已读 {rows} 行：可用 {good}，有问题 {bad}',
    en: '{rows} rows read: {good} good, {bad} with faults',
  },
  stay: { zh: '上传时请不要关闭这个页面。', en: 'Keep this page open while the file is sent.' },
  stop: { zh: '停止上传', en: 'Stop sending' },
  again: { zh: '再传一次', en: 'Send it again' },
  leave: { zh: '不传了', en: 'Leave it' },
});

interface SendingPanelProps {
  readonly sending: Sending;
  readonly onAgain: () => void;
  readonly onStop: () => void;
}

export function SendingPanel({ sending, onAgain, onStop }: SendingPanelProps) {
  const say = useWords(WORDS);
  const { file, bytesSent, error } = sending;
  const name = file.name;
  if (error !== undefined)
    return (
      <div className="numbers-import">
        <h3>{say('failed', { name })}</h3>
        <ProblemNote error={error} />
        <p className="numbers-acts">
          <Button type="primary" onClick={onAgain}>
            {say('again')}
          </Button>
          <Button onClick={onStop}>{say('leave')}</Button>
        </p>
      </div>
    );
  return (
    <div className="numbers-import">
      <h3>{say('sending', { name })}</h3>
      <Progress percent={percentOf(bytesSent, file.size)} aria-label={say('sending', { name })} />
      <p className="numbers">{say('sent', { sent: sizeText(bytesSent), total: sizeText(file.size) })}</p>
      {bytesSent > 0 && <RowsSoFar sending={sending} />}
      <p className="muted">{say('stay')}</p>
      <p className="numbers-acts">
        <Button onClick={onStop}>{say('stop')}</Button>
      </p>
    </div>
  );
}

function RowsSoFar({ sending }: { readonly sending: Sending }) {
  const say = useWords(WORDS);
  const found = useImport(sending.key);
  if (!found) return null;
  const rows = {
    rows: countText(found.rowsRead),
    good: countText(found.rowsGood),
    bad: countText(found.rowsBad),
  };
  return <p className="numbers">{say('read', rows)}</p>;
}
