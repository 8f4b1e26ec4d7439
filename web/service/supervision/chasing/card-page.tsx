// One card, as it is printed: the unit, the matter, how late, what has happened since, and the unit's answer.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { CHASE_COLOURS, CHASE_MEANING, CHASE_SOURCES } from '#service/supervision/chasing';
import { chaseEndpoints } from '#wire/service';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { PrintButton } from '../../outreach/parts/page-acts.tsx';
import { LongWordsField } from '../../outreach/parts/written-fields.tsx';
import '../polls-and-cards.css';
import { ColourTag } from './colour-tag.tsx';
import { SubjectLink } from './subject-link.tsx';

const WORDS = wordsOf({
  title: { zh: '督办牌', en: 'Card' },
  simulated: { zh: '（模拟数据）', en: '(simulated)' },
  back: { zh: '全部督办牌', en: 'All cards' },
  unit: { zh: '责任单位', en: 'Unit' },
  matter: { zh: '事情', en: 'Matter' },
  source: { zh: '来源', en: 'Source' },
  owed: { zh: '还欠', en: 'Owed' },
  due: { zh: '应在此前完成', en: 'Was due by' },
  late: { zh: '{day}，晚 {n} 天', en: '{day}, {n} days late' },
  sentTo: { zh: '发给', en: 'Sent to' },
  history: { zh: '经过', en: 'What happened' },
  issued: { zh: '发出{colour}', en: '{colour} issued' },
  raised: { zh: '升为{colour}', en: 'raised to {colour}' },
  answered: { zh: '{person}代单位答复：{words}', en: '{person} answered for the unit: {words}' },
  lifted: { zh: '解除', en: 'lifted' },
  answer: {
    zh: '本单位的答复：为什么晚了，什么时候办好',
    en: 'Your unit’s answer: why it is late, and by when it will be done',
  },
  send: { zh: '答复', en: 'Answer' },
});

type Card = z.output<typeof chaseEndpoints.chaseCard.answer>;

export function CardPage() {
  const say = useWords(WORDS);
  const text = useText();
  const params = useParams({ from: '/office/chase/$county/$cardId' });
  const { data, error } = useQuery(asking(chaseEndpoints.chaseCard, { params }));
  if (!data) return <ProblemNote error={error} />;
  return (
    <section className="outreach">
      <header className="outreach-head">
        <Link to="/chase" className="campaign-up" aria-label={say('back')} title={say('back')}>
          <BackIcon />
        </Link>
        <h1>
          {say('title')} <ColourTag colour={data.colour} /> {data.isSimulated && say('simulated')}
        </h1>
        <PrintButton />
      </header>
      <Facts county={params.county} card={data} />
      <History card={data} />
      {data.isOurs && data.liftedMs === null && <Answer county={params.county} cardId={data.id} />}
      <p className="muted">{text(CHASE_MEANING)}</p>
    </section>
  );
}

function Facts({ county, card }: { readonly county: string; readonly card: Card }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  return (
    <section className="card">
      <dl className="poll-facts">
        <dt>{say('unit')}</dt>
        <dd>
          {text(card.unitName)} {card.addressee}
        </dd>
        <dt>{say('matter')}</dt>
        <dd>
          <SubjectLink county={county} card={card} />
        </dd>
        <dt>{say('source')}</dt>
        <dd>{text(CHASE_SOURCES[card.source])}</dd>
        <dt>{say('owed')}</dt>
        <dd>{text(card.owed)}</dd>
        <dt>{say('due')}</dt>
        <dd className="numbers">{say('late', { day: card.dueOn, n: card.daysLate })}</dd>
        <dt>{say('sentTo')}</dt>
        <dd>{listed(card.recipients.map(text))}</dd>
      </dl>
    </section>
  );
}

function History({ card: { history } }: { readonly card: Card }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return (
    <section className="card">
      <h2>{say('history')}</h2>
      <ul className="chase-history">
        {history.map(({ id, atMs, kind, colour, words, personName }) => (
          <li key={id}>
            <span className="muted numbers">{times.dayAndClock(atMs)}</span>{' '}
            {kind === 'answered' && say('answered', { person: personName ?? '', words })}
            {kind === 'lifted' && say('lifted')}
            {(kind === 'issued' || kind === 'raised') && say(kind, { colour: text(CHASE_COLOURS[colour]) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ county, cardId }: { readonly county: string; readonly cardId: string }) {
  const say = useWords(WORDS);
  const [words, setWords] = useState('');
  const command = useCommand({
    send: (id) => call(chaseEndpoints.answerChase, { params: { county, cardId }, body: { id, words } }),
    changes: [chaseEndpoints.chaseCard, chaseEndpoints.chaseCards],
    onDone: () => setWords(''),
  });
  return (
    <section className="card outreach-form chase-no-print">
      <LongWordsField label={say('answer')} most={1000} value={words} onWrite={setWords} />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={words.trim() === ''}
        loading={command.isPending}
        onClick={() => command.mutate()}
        data-act="answer-card"
      >
        {say('send')}
      </Button>
    </section>
  );
}
