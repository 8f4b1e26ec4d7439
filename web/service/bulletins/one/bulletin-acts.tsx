// What can be done with a bulletin: each move on its way, files, a comparison with today, and its text kept as a template.
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type BulletinMove, MOVES, RETENTIONS, type Retention } from '#service/supervision/bulletins';
import { type BulletinWhole, bulletinEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { addressOf, call } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay, useMe } from '../../../shell/session.ts';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import { LongWordsField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { optionsOf } from '../../outreach/publicity/new-material.tsx';
import { CHANGES } from '../bulletin.ts';

const WORDS = wordsOf({
  word: { zh: '下载 Word', en: 'Word file' },
  excel: { zh: '下载 Excel', en: 'Excel file' },
  publicPage: { zh: '公开页', en: 'Public page' },
  compare: { zh: '与现在比较', en: 'Compare with now' },
  template: { zh: '存为模板', en: 'Keep as template' },
  templateName: { zh: '模板名称', en: 'Name of the template' },
  save: { zh: '保存', en: 'Save' },
  reason: { zh: '理由', en: 'Reason' },
  note: { zh: '备注（可不填）', en: 'Note (may be left empty)' },
  retention: { zh: '保管期限', en: 'Kept for' },
  unsaved: { zh: '先保存修改', en: 'save your changes first' },
  own: { zh: '您写过这份稿子，请另一位签发', en: 'you wrote in it: somebody else approves' },
  submitBody: {
    zh: '送审后数字定下来，文字不能再改；审核的人看到的就是将来印发的。',
    en: 'Handing in fixes its figures and its text: what the approver reads is what will go out.',
  },
  'send-backBody': {
    zh: '退回后可以再改，数字重新统计。',
    en: 'It can be changed again, and its figures are live again.',
  },
  approveBody: {
    zh: '签发后编号，正文和数字永久固定，谁也不能再改。请先自己读一遍。',
    en: 'Approving gives the number and fixes text and figures for good; nobody can change them. Read it yourself first.',
  },
  publishBody: {
    zh: '印发后，有关单位都能看到；选了公开的，居民也能看到。',
    en: 'Every office that it concerns reads it then, and everybody if it is public.',
  },
  archiveBody: {
    zh: '归档后不再变动，仍可查看和下载。',
    en: 'It moves no more, and can still be read and downloaded.',
  },
  withdrawBody: {
    zh: '撤销后编号不收回，原文仍保留，并写明理由。',
    en: 'Its number is not given again; what was published stays, with the reason.',
  },
});

interface Props {
  readonly bulletin: BulletinWhole;
  readonly isChanged: boolean;
}

const ORDER = [
  'submit',
  'approve',
  'send-back',
  'publish',
  'archive',
  'withdraw',
] as const satisfies readonly BulletinMove[];

function isFrom(move: BulletinMove, standing: BulletinWhole['standing']): boolean {
  const from: readonly string[] = MOVES[move].from;
  return from.includes(standing);
}

export function BulletinActs({ bulletin, isChanged }: Props) {
  const may = useMay();
  const open = ORDER.filter(
    (move) =>
      isFrom(move, bulletin.standing) &&
      may(MOVES[move].by === 'approver' ? 'bulletin.approve' : 'bulletin.write'),
  );
  return (
    <div className="outreach-filters bulletin-acts">
      {open.map((move) => (
        <Move key={move} move={move} bulletin={bulletin} isChanged={isChanged} />
      ))}
      <Files bulletin={bulletin} />
      {bulletin.approvedMs !== null && may('bulletin.write') && <Compare bulletin={bulletin} />}
      {may('bulletin.write') && <KeepTemplate bulletin={bulletin} />}
    </div>
  );
}

interface MoveProps extends Props {
  readonly move: BulletinMove;
}

function Move({ move, bulletin, isChanged }: MoveProps) {
  const say = useWords(WORDS);
  const words = useText();
  const me = useMe();
  const [isAsking, setAsking] = useState(false);
  const isOwn = move === 'approve' && me !== null && bulletin.editors.includes(me.id);
  const why = isChanged ? say('unsaved') : isOwn ? say('own') : undefined;
  return (
    <>
      <Button
        type={MOVES[move].to === 'withdrawn' || move === 'send-back' ? 'default' : 'primary'}
        danger={move === 'withdraw'}
        disabled={why !== undefined}
        title={why}
        data-act={move}
        onClick={() => setAsking(true)}
      >
        {words(MOVES[move].label)}
      </Button>
      {isAsking && <AskedMove move={move} bulletin={bulletin} onClose={() => setAsking(false)} />}
    </>
  );
}

interface AskedProps extends Pick<MoveProps, 'move' | 'bulletin'> {
  onClose(): void;
}

function AskedMove({ move, bulletin, onClose }: AskedProps) {
  const say = useWords(WORDS);
  const words = useText();
  const [reason, setReason] = useState('');
  const [retention, setRetention] = useState<Retention>('thirty-years');
  const { county, id: bulletinId, revision } = bulletin;
  const kept = move === 'archive' ? retention : null;
  const command = useCommand({
    send: (id) =>
      call(bulletinEndpoints.moveBulletin, {
        params: { county, bulletinId },
        body: { id, move, revision, reason: reason.trim(), retention: kept },
      }),
    changes: CHANGES,
    onDone: onClose,
  });
  const { asksReason, label } = MOVES[move];
  const asked = { isOpen: true, title: words(label), act: words(label), isDangerous: move === 'withdraw' };
  const isReady = !asksReason || reason.trim() !== '';
  return (
    <ConfirmAct {...asked} isReady={isReady} command={command} onClose={onClose}>
      <div className="outreach-form">
        <p>{say(`${move}Body`)}</p>
        {move === 'archive' && (
          <Select<Retention>
            aria-label={say('retention')}
            value={retention}
            onChange={setRetention}
            options={optionsOf(RETENTIONS, words)}
          />
        )}
        <LongWordsField
          label={say(asksReason ? 'reason' : 'note')}
          most={300}
          value={reason}
          onWrite={setReason}
        />
      </div>
    </ConfirmAct>
  );
}

function Files({
  bulletin: { county, id: bulletinId, isPublic, publishedMs },
}: {
  readonly bulletin: BulletinWhole;
}) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const params = { county, bulletinId };
  const word = addressOf(bulletinEndpoints.bulletinWord, {
    params,
    query: { origin: window.location.origin },
  });
  const excel = addressOf(bulletinEndpoints.bulletinWorkbook, { params, query: { language } });
  return (
    <>
      <Button href={word} data-act="word">
        {say('word')}
      </Button>
      <Button href={excel} data-act="excel">
        {say('excel')}
      </Button>
      <PrintButton />
      {isPublic && publishedMs !== null && (
        <Button href={`/r/${county}/bulletins/${bulletinId}`} target="_blank" data-act="public-page">
          {say('publicPage')}
        </Button>
      )}
    </>
  );
}

function Compare({ bulletin: { county, id: bulletinId } }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(bulletinEndpoints.compareBulletin, { params: { county, bulletinId } }),
    changes: CHANGES,
  });
  return (
    <>
      <Button loading={command.isPending} data-act="compare" onClick={() => command.mutate()}>
        {say('compare')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}

function KeepTemplate({ bulletin: { county, id: bulletinId } }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const command = useCommand({
    send: (id) =>
      call(bulletinEndpoints.addBulletinTemplate, {
        params: { county },
        body: { id, bulletinId, name: name.trim() },
      }),
    changes: [bulletinEndpoints.bulletinTemplates],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button data-act="keep-template" onClick={() => setAsking(true)}>
        {say('template')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={say('template')}
        act={say('save')}
        isReady={name.trim() !== ''}
        command={command}
        onClose={() => setAsking(false)}
      >
        <WordsField label={say('templateName')} most={60} value={name} onWrite={setName} />
      </ConfirmAct>
    </>
  );
}
