// Where I am to go: units to inspect, and what is to be looked at again. Nobody of the unit is told beforehand.
import { Link } from '@tanstack/react-router';
import { ROUND_KINDS } from '#service/supervision';
import type { PlannedInspection, SecondLook } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { useInspections, useWrittenDown } from './use-inspections.ts';

const WORDS = wordsOf({
  title: { zh: '督查', en: 'Inspections' },
  quiet: { zh: '去之前不要告诉被查的单位。', en: 'Do not tell the unit before you go.' },
  none: { zh: '现在没有派给您的督查。', en: 'Nothing is given to you to inspect.' },
  fromPhone: { zh: '没有网络：按上次带出的', en: 'No connection: as last taken along' },
  until: { zh: '{kind} · 到 {day}', en: '{kind} · until {day}' },
  looks: { zh: '要复查的', en: 'To look at again' },
  due: { zh: '期限 {day}', en: 'due {day}' },
  waiting: { zh: '已记下，等待发送', en: 'written down, waiting to be sent' },
  opening: { zh: '正在读取…', en: 'Loading …' },
});

export function InspectionsScreen() {
  const say = useWords(WORDS);
  const { data, error } = useInspections();
  return (
    <section className="field-screen" data-screen="inspections">
      <h1>{say('title')}</h1>
      <p className="muted">{say('quiet')}</p>
      <ProblemNote error={data ? null : error} />
      {!data && !error && <p className="muted">{say('opening')}</p>}
      {data?.isFromPhone && <p className="field-aside">{say('fromPhone')}</p>}
      {data && data.visits.length + data.looks.length === 0 && <p className="card">{say('none')}</p>}
      {data?.visits.map((visit) => (
        <VisitRow key={visit.id} visit={visit} />
      ))}
      {data && data.looks.length > 0 && <h2>{say('looks')}</h2>}
      {data?.looks.map((look) => (
        <LookRow key={look.id} look={look} />
      ))}
    </section>
  );
}

function VisitRow({ visit }: { readonly visit: PlannedInspection }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <Row id={visit.id} name={text(visit.unitName)}>
      <span className="muted">
        {visit.roundTitle} · {say('until', { kind: text(ROUND_KINDS[visit.kind].label), day: visit.endsOn })}
      </span>
    </Row>
  );
}

function LookRow({ look }: { readonly look: SecondLook }) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <Row id={look.id} name={text(look.unitName)}>
      <span>{look.words}</span>
      <span className="muted">{say('due', { day: look.dueOn })}</span>
    </Row>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly children: React.ReactNode;
}

function Row({ id, name, children }: RowProps) {
  const say = useWords(WORDS);
  const isWaiting = useWrittenDown().has(id);
  const search = { ...useCampaignSearch(), view: 'inspections' as const, inspection: id };
  const content = (
    <>
      <strong>{name}</strong>
      {children}
      {isWaiting && <span className="field-aside">{say('waiting')}</span>}
    </>
  );
  if (isWaiting) return <div className="field-row field-round">{content}</div>;
  return (
    <Link to="/field" search={search} className="field-row field-round" data-inspection={name}>
      {content}
    </Link>
  );
}
