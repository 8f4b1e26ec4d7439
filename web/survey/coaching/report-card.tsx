// One report: where, in which way, by whom, in which words, and what was found when somebody looked.

import { Button, Image, Input, Tag } from 'antd';
import { useState } from 'react';
import { type CoachingReport, coachingEndpoints } from '#wire/survey';
import { isPressureKind, PRESSURE_KINDS } from '#wording';
import { Field } from '../../platform/parts/field.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { useTimes } from '../../platform/parts/use-times.ts';
import { addressOf, call } from '../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { channelWords } from './channel-words.ts';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  somewhere: { zh: '地点不明', en: 'place not told' },
  by: { zh: '谁说的', en: 'By whom' },
  when: { zh: '什么时候', en: 'When' },
  channel: { zh: '方式', en: 'In which way' },
  photo: { zh: '举报附的照片', en: 'a photo of the report' },
  caller: { zh: '来电号码', en: 'Called from' },
  see: { zh: '看号码（会记录）', en: 'See the number (recorded)' },
  look: {
    zh: '看过之后记下（谁看的、什么时候会一起保存）',
    en: 'What you found (your name and the time are kept with it)',
  },
  save: { zh: '记下', en: 'Note it' },
  change: { zh: '改写', en: 'Change' },
  looked: { zh: '{name} {at} 看过：', en: 'Looked at by {name}, {at}:' },
});

interface ReportCardProps {
  readonly report: CoachingReport;
}

export function ReportCard({ report }: ReportCardProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  return (
    <article className="coaching-card">
      <header>
        <strong>{report.placeName ?? report.placeCode ?? say('somewhere')}</strong>
        <span className="muted">{times.dayAndClock(report.receivedMs)}</span>
        {report.isSimulated && <Tag>{say('simulated')}</Tag>}
      </header>
      {report.words !== '' && <blockquote>{report.words}</blockquote>}
      <Kinds kinds={report.kinds} />
      <Facts report={report} />
      <Caller report={report} />
      <Photos report={report} />
      <Look report={report} />
    </article>
  );
}

// What the neutral-wording check finds in the words; what each kind means shows under the pointer and to screen readers.
function Kinds({ kinds }: { readonly kinds: readonly string[] }) {
  const text = useText();
  return (
    <div>
      {kinds.filter(isPressureKind).map((kind) => (
        <Tag key={kind} color="orange" title={text(PRESSURE_KINDS[kind].meaning)}>
          {text(PRESSURE_KINDS[kind].name)}
        </Tag>
      ))}
    </div>
  );
}

function Facts({ report: { channel, byWhom, toldWhen } }: ReportCardProps) {
  const say = useWords(WORDS);
  const text = useText();
  const facts = [
    [say('channel'), channel === null ? '' : text(channelWords(channel))],
    [say('by'), byWhom],
    [say('when'), toldWhen],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="coaching-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

// The number that called stands masked; whoever has to follow it up opens it, and that is written down.
function Caller({ report: { county, id: reportId, callerMasked } }: ReportCardProps) {
  const say = useWords(WORDS);
  const [number, setNumber] = useState<string>();
  const command = useCommand({
    send: async () => {
      const seen = await call(coachingEndpoints.doubtfulCaller, { params: { county, reportId } });
      setNumber(seen.number);
    },
    changes: [],
  });
  if (callerMasked === null) return null;
  return (
    <p className="numbers">
      {say('caller')} {number ?? callerMasked}{' '}
      {number === undefined && (
        <Button
          size="small"
          loading={command.isPending}
          onClick={() => command.mutate()}
          data-act="see-caller"
        >
          {say('see')}
        </Button>
      )}
      <ProblemNote error={command.error} />
    </p>
  );
}

function Photos({ report: { county, photoIds } }: ReportCardProps) {
  const say = useWords(WORDS);
  return (
    <div className="coaching-photos">
      {photoIds.map((photoId) => (
        <Image
          key={photoId}
          alt={say('photo')}
          height={96}
          src={addressOf(coachingEndpoints.coachingPhoto, { params: { county, photoId } })}
        />
      ))}
    </div>
  );
}

function Look({ report }: ReportCardProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const [isWriting, setWriting] = useState(false);
  const { lookText, lookedByName, lookedMs } = report;
  if (lookText === null || isWriting) return <LookForm report={report} onDone={() => setWriting(false)} />;
  return (
    <div className="coaching-look">
      <p>
        <span className="muted">
          {say('looked', { name: lookedByName ?? '', at: times.dayAndClock(lookedMs ?? 0) })}
        </span>{' '}
        {lookText}
      </p>
      <Button size="small" onClick={() => setWriting(true)}>
        {say('change')}
      </Button>
    </div>
  );
}

function LookForm({ report, onDone }: ReportCardProps & { readonly onDone: () => void }) {
  const say = useWords(WORDS);
  const [text, setText] = useState(report.lookText ?? '');
  const command = useCommand<string>({
    send: (_, written) =>
      call(coachingEndpoints.lookAtCoaching, {
        params: { county: report.county, reportId: report.id },
        body: { text: written },
      }),
    changes: [coachingEndpoints.coachingReports],
    onDone,
  });
  return (
    <div className="coaching-look">
      <Field label={say('look')}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={text}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <Button
        disabled={text.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate(text.trim())}
      >
        {say('save')}
      </Button>
    </div>
  );
}
