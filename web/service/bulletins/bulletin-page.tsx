// One bulletin: its text being written or as it went out, its figures beside it, and what can be done with it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { BULLETIN_KINDS, BULLETIN_STANDINGS } from '#service/supervision/bulletins';
import { type BulletinWhole, bulletinEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { ToneTag } from '../../platform/parts/tone-tag.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import '../outreach/outreach.css';
import { STANDING_TONES } from './bulletin.ts';
import './bulletins.css';
import { BulletinActs } from './one/bulletin-acts.tsx';
import { Editor } from './one/editor.tsx';
import { Paper } from './one/paper.tsx';
import { SidePanel } from './one/side-panel.tsx';
import { useDraft, useNewFigures } from './one/use-draft.ts';

const WORDS = wordsOf({
  all: { zh: '全部简报', en: 'All bulletins' },
  waiting: { zh: '正在统计数字…', en: 'Reckoning the figures …' },
  write: { zh: '写', en: 'Write' },
  read: { zh: '看样子', en: 'Read' },
  view: { zh: '写或看', en: 'Write or read' },
  open: { zh: '公开', en: 'public' },
  simulated: { zh: '模拟数据', en: 'simulated' },
  withdrawn: { zh: '已撤销：{reason}', en: 'Withdrawn: {reason}' },
  changed: {
    zh: '印发以后有 {n} 个数有变化（标“△”）：原文不改，右边写明现在是多少。',
    en: '{n} figures have changed since (marked “△”): the text stays as it was, what they are now stands at the side.',
  },
});

export function BulletinPage() {
  const say = useWords(WORDS);
  const params = useParams({ from: '/office/bulletins/$county/$bulletinId' });
  const { data, error } = useQuery({ ...asking(bulletinEndpoints.bulletin, { params }), staleTime: 30_000 });
  if (data) return <Known key={`${data.id}-${data.standing}`} bulletin={data} />;
  return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
}

function Known({ bulletin }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const may = useMay();
  const navigate = useNavigate({ from: '/bulletins/$county/$bulletinId' });
  const mayWrite = bulletin.standing === 'draft' && may('bulletin.write');
  const [view, setView] = useState<'write' | 'read'>(mayWrite ? 'write' : 'read');
  const draft = useDraft(bulletin);
  const figures = useNewFigures(bulletin, draft.kept);
  const goTo = (figure: string): void =>
    void navigate({ search: (before) => ({ ...before, show: 'figures', figure }) });
  return (
    <article className="outreach bulletin-page">
      <Head bulletin={bulletin} />
      <BulletinActs bulletin={bulletin} isChanged={draft.isChanged} />
      <Notes bulletin={bulletin} />
      {mayWrite && (
        <Segmented<'write' | 'read'>
          className="bulletin-view"
          aria-label={say('view')}
          value={view}
          onChange={setView}
          options={(['write', 'read'] as const).map((value) => ({ value, label: say(value) }))}
        />
      )}
      <div className="bulletin-desk">
        <div className={view === 'write' && mayWrite ? 'bulletin-printed-only' : ''}>
          <Paper bulletin={bulletin} content={draft.kept} figures={figures} onFigure={goTo} />
        </div>
        {view === 'write' && mayWrite && <Editor draft={draft} />}
        <SidePanel bulletin={bulletin} figures={figures} mayWrite={mayWrite} />
      </div>
    </article>
  );
}

function Head({ bulletin }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  const text = useText();
  const { title, kind, standing, numberText, isPublic, isSimulated } = bulletin;
  return (
    <header className="campaign-head">
      <Link to="/bulletins" className="campaign-up" aria-label={say('all')} title={say('all')}>
        <BackIcon />
      </Link>
      <div className="campaign-title">
        <h1>{title}</h1>
        <span className="muted">
          {text(BULLETIN_KINDS[kind].label)} · {numberText}
        </span>
        <span className="bulletin-tags" data-standing={standing}>
          <ToneTag tone={STANDING_TONES[standing]}>{text(BULLETIN_STANDINGS[standing].label)}</ToneTag>
          {isPublic && <ToneTag tone="deep">{say('open')}</ToneTag>}
          {isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
        </span>
      </div>
    </header>
  );
}

function Notes({ bulletin: { withdrawnReason, changes } }: { readonly bulletin: BulletinWhole }) {
  const say = useWords(WORDS);
  return (
    <>
      {withdrawnReason !== null && (
        <p className="outreach-note">{say('withdrawn', { reason: withdrawnReason })}</p>
      )}
      {changes.length > 0 && (
        <p className="outreach-note" data-changes={changes.length}>
          {say('changed', { n: changes.length })}
        </p>
      )}
    </>
  );
}
