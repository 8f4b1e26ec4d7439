// What somebody who left still has to hand over: ticked off by the office, added to where something was forgotten.
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { HANDOVER_KINDS, type HandoverKind } from '#service/patrol';
import { type PatrolHandover, patrolEndpoints, type WholePatrolMember } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  title: { zh: '退出交接', en: 'Handing over' },
  hint: {
    zh: '退出已经生效，不等交接：这里只是把东西收回来。',
    en: 'Leaving is done and waits for none of this: it only brings things back.',
  },
  nothing: { zh: '没有要交接的', en: 'Nothing to hand over' },
  settle: { zh: '已交接', en: 'Handed over' },
  settled: { zh: '{name} {day}', en: '{name}, {day}' },
  kind: { zh: '哪一类', en: 'Kind' },
  what: { zh: '是什么（比如反光背心）', en: 'What (a reflective vest, say)' },
  add: { zh: '加一件', en: 'Add' },
});

interface Props {
  readonly county: string;
  readonly member: WholePatrolMember;
}

export function HandoverCard({ county, member: { handovers, leavingId } }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  return (
    <section className="card">
      <h2>{say('title')}</h2>
      <p className="muted">{say('hint')}</p>
      {handovers.length === 0 && <p>{say('nothing')}</p>}
      {handovers.map((line) => (
        <Line key={line.id} county={county} line={line} />
      ))}
      {leavingId !== null && may('patrol.write') && <AddLine county={county} leavingId={leavingId} />}
    </section>
  );
}

function Line({ county, line }: { readonly county: string; readonly line: PatrolHandover }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const command = useCommand({
    send: () => call(patrolEndpoints.settleHandover, { params: { county, handoverId: line.id } }),
    changes: [patrolEndpoints.patrolMember],
  });
  const words = text(HANDOVER_KINDS[line.kind].label);
  return (
    <p className="patrol-acts" data-handover={line.kind}>
      <span>{line.what === '' ? words : `${words} · ${line.what}`}</span>
      {line.settledMs === null ? (
        <Button size="small" loading={command.isPending} onClick={() => command.mutate()} data-act="settle">
          {say('settle')}
        </Button>
      ) : (
        <ToneTag tone="good">
          {say('settled', { name: line.settledByName ?? '', day: times.day(line.settledMs) })}
        </ToneTag>
      )}
      <ProblemNote error={command.error} />
    </p>
  );
}

const KINDS = ['kit', 'work', 'cover', 'captaincy', 'rota'] as const satisfies readonly HandoverKind[];

function AddLine({ county, leavingId }: { readonly county: string; readonly leavingId: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const [kind, setKind] = useState<HandoverKind>('kit');
  const [what, setWhat] = useState('');
  const command = useCommand<{ readonly kind: HandoverKind; readonly what: string }>({
    send: (id, line) =>
      call(patrolEndpoints.addHandover, { params: { county, leavingId }, body: { id, ...line } }),
    changes: [patrolEndpoints.patrolMember],
    onDone: () => setWhat(''),
  });
  return (
    <div className="patrol-acts">
      <Select<HandoverKind>
        aria-label={say('kind')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: text(HANDOVER_KINDS[value].label) }))}
        style={{ width: 110 }}
      />
      <Input
        aria-label={say('what')}
        placeholder={say('what')}
        maxLength={60}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
        style={{ width: 210 }}
      />
      <Button
        disabled={what.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate({ kind, what })}
      >
        {say('add')}
      </Button>
      <ProblemNote error={command.error} />
    </div>
  );
}
