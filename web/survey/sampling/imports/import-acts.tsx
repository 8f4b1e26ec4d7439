// Taking what was read, or not: the only moment at which numbers enter the frame.

import { Button } from 'antd';
import { useState } from 'react';
import { type FrameImport, frameEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { countText } from '../../../platform/parts/figures.ts';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import type { ImportKey } from '../numbers/upload-file.ts';

const WORDS = wordsOf({
  take: { zh: '收下 {n} 个可用的号码', en: 'Take {n} good rows' },
  takeHint: {
    zh: '有问题的行不会收下；改好原表后可以再导入，已有的号码不会重复。',
    en: 'Rows with faults are left out; mend the table and bring it in again: numbers that are there already are not doubled.',
  },
  discard: { zh: '都不要', en: 'Discard' },
  discardTitle: { zh: '不收下“{name}”？', en: 'Discard "{name}"?' },
  discardBody: {
    zh: '读到的 {n} 个号码会从系统里删去，抽样框不变。',
    en: 'The {n} numbers read are deleted from the system; the frame stays as it is.',
  },
  taken: {
    zh: '已收下 {taken} 个号码；另有 {there} 个原来就在抽样框里。',
    en: '{taken} numbers were taken; {there} were in the frame already.',
  },
});

const CHANGES = [frameEndpoints.frameImport, frameEndpoints.frame, frameEndpoints.frames] as const;

interface ImportActsProps {
  readonly importKey: ImportKey;
  readonly found: FrameImport;
  readonly mayWrite: boolean;
}

export function ImportActs({ importKey, found, mayWrite }: ImportActsProps) {
  const say = useWords(WORDS);
  const params = { ...importKey };
  const taking = useCommand({ send: () => call(frameEndpoints.takeImport, { params }), changes: CHANGES });
  if (found.standing === 'taken') return <Taken found={found} />;
  if (found.standing !== 'waiting' || !mayWrite) return null;
  return (
    <>
      <p className="numbers-acts">
        <Button
          type="primary"
          disabled={found.rowsGood === 0}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
        >
          {say('take', { n: countText(found.rowsGood) })}
        </Button>
        <Discarding importKey={importKey} found={found} />
        {found.rowsBad > 0 && <span className="muted">{say('takeHint')}</span>}
      </p>
      <ProblemNote error={taking.error} />
    </>
  );
}

function Taken({ found: { counts, rowsGood } }: { readonly found: FrameImport }) {
  const say = useWords(WORDS);
  const taken = counts.taken ?? rowsGood;
  const there = counts['already-there'] ?? 0;
  return (
    <p className="numbers-taken numbers" role="status">
      {say('taken', { taken: countText(taken), there: countText(there) })}
    </p>
  );
}

function Discarding({ importKey, found }: Omit<ImportActsProps, 'mayWrite'>) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const discarding = useCommand({
    send: () => call(frameEndpoints.discardImport, { params: { ...importKey } }),
    changes: CHANGES,
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say('discard')}</Button>
      <ConfirmAct
        isOpen={isAsking}
        isDangerous
        title={say('discardTitle', { name: found.fileName })}
        act={say('discard')}
        command={discarding}
        onClose={() => setAsking(false)}
      >
        {say('discardBody', { n: countText(found.rowsGood) })}
      </ConfirmAct>
    </>
  );
}
