// Beside the text: its own figures, all that can be named, what the wording check finds, and what happened to it.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useEffect } from 'react';
import { MOVES, RETENTIONS } from '#service/supervision/bulletins';
import type { BulletinWhole } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { FigureCard } from './figure-card.tsx';
import { LiveFigures } from './live-figures.tsx';

const WORDS = wordsOf({
  panel: { zh: '数字和记录', en: 'Figures and history' },
  figures: { zh: '本稿（{n}）', en: 'In text ({n})' },
  all: { zh: '可用的数字', en: 'All figures' },
  findings: { zh: '措辞（{n}）', en: 'Wording ({n})' },
  history: { zh: '经过', en: 'History' },
  live: { zh: '起草中：数字随时更新（{time}统计）', en: 'A draft: its figures are live (reckoned {time})' },
  fixed: { zh: '数字于{time}定下，不再变', en: 'Its figures were fixed {time}' },
  none: {
    zh: '正文里还没有数字。到“可用的数字”里选。',
    en: 'The text names no figure yet: choose from “All figures”.',
  },
  clean: { zh: '中立用语检查没有发现问题。', en: 'The neutral-wording check finds nothing.' },
  inner: { zh: '不公开的稿子不查。', en: 'Not looked for: it is not public.' },
  begun: { zh: '建立', en: 'begun' },
  kept: { zh: '保管期限：{words}', en: 'kept for: {words}' },
  compared: { zh: '最近一次与现在比较：{time}', en: 'last compared with now: {time}' },
});

interface Props {
  readonly bulletin: BulletinWhole;
  readonly figures: BulletinWhole['figures'];
  readonly mayWrite: boolean;
}

export function SidePanel({ bulletin, figures, mayWrite }: Props) {
  const say = useWords(WORDS);
  const { show = 'figures' } = useSearch({ from: '/office/bulletins/$county/$bulletinId' });
  const navigate = useNavigate({ from: '/bulletins/$county/$bulletinId' });
  const options = [
    { value: 'figures' as const, label: say('figures', { n: figures.length }) },
    ...(mayWrite ? [{ value: 'all' as const, label: say('all') }] : []),
    ...(bulletin.isPublic
      ? [{ value: 'findings' as const, label: say('findings', { n: bulletin.findings.length }) }]
      : []),
    { value: 'history' as const, label: say('history') },
  ];
  return (
    <aside className="card bulletin-side" aria-label={say('panel')}>
      <Segmented
        block
        value={show}
        options={options}
        onChange={(wanted) => void navigate({ search: (before) => ({ ...before, show: wanted }) })}
      />
      {show === 'figures' && <OwnFigures bulletin={bulletin} figures={figures} mayWrite={mayWrite} />}
      {show === 'all' && mayWrite && <LiveFigures bulletin={bulletin} />}
      {show === 'findings' && <Findings bulletin={bulletin} />}
      {show === 'history' && <History bulletin={bulletin} />}
    </aside>
  );
}

function OwnFigures({ bulletin, figures, mayWrite }: Props) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { figure: chosen } = useSearch({ from: '/office/bulletins/$county/$bulletinId' });
  useEffect(() => {
    if (chosen)
      document.querySelector(`[data-card="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  const time = times.dayAndClock(bulletin.reckonedMs);
  return (
    <>
      <p className="muted">{say(bulletin.isLive ? 'live' : 'fixed', { time })}</p>
      {bulletin.comparedMs !== null && (
        <p className="muted">{say('compared', { time: times.dayAndClock(bulletin.comparedMs) })}</p>
      )}
      {figures.length === 0 && <p>{say('none')}</p>}
      <ul className="bulletin-figures">
        {figures.map((figure) => (
          <FigureCard
            key={figure.key}
            bulletin={bulletin}
            figure={figure}
            isChosen={figure.key === chosen}
            mayWrite={mayWrite}
          />
        ))}
      </ul>
    </>
  );
}

function Findings({ bulletin: { findings, isPublic } }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const text = useText();
  if (findings.length === 0) return <p>{say(isPublic ? 'clean' : 'inner')}</p>;
  return (
    <ul className="bulletin-figures">
      {findings.map(({ start, phrase, reason, advice }) => (
        <li key={`${start}-${phrase}`} className="bulletin-figure-card">
          <strong>{phrase}</strong>
          <p>{text(reason)}</p>
          <p className="muted">{text(advice)}</p>
        </li>
      ))}
    </ul>
  );
}

function isMove(act: string): act is keyof typeof MOVES {
  return Object.hasOwn(MOVES, act);
}

function isRetention(text: string | null): text is keyof typeof RETENTIONS {
  return text !== null && Object.hasOwn(RETENTIONS, text);
}

function History({ bulletin: { events, retention } }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return (
    <>
      {isRetention(retention) && <p>{say('kept', { words: text(RETENTIONS[retention].label) })}</p>}
      <ol className="bulletin-history">
        {events.map(({ id, atMs, personName, act, words }) => (
          <li key={id}>
            <time>{times.dayAndClock(atMs)}</time>{' '}
            <strong>{isMove(act) ? text(MOVES[act].label) : say('begun')}</strong> {personName}
            {words !== '' && <p>{words}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
