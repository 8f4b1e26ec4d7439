// Visits that somebody should look at, two and two side by side. A mark changes no figure, and the program judges nobody.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Pagination, Segmented } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { VISIT_MARKS } from '#service/outreach';
import { type VisitRow, visitEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { PhotoThumbs } from '../parts/photo-thumbs.tsx';
import { outcomeText } from './visit-table.tsx';

const WORDS = wordsOf({
  hint: {
    zh: '程序只是请人看一看：多半有平常的缘故。看过写一句即可；数字不会因此改变，走访人看不到标记。',
    en: 'The program only asks somebody to look: mostly there is a plain reason. Write what you saw; no figure changes, and the visitor does not see the mark.',
  },
  open: { zh: '还没看', en: 'Open' },
  ended: { zh: '看过了', en: 'Looked at' },
  standing: { zh: '看过没有', en: 'Looked at or not' },
  look: { zh: '看过了…', en: 'I have looked …' },
  lookTitle: { zh: '看到了什么？', en: 'What did you see?' },
  lookText: {
    zh: '写一句（如：同一户上午没人，下午又去）',
    en: 'A sentence (e.g. nobody in the morning, went again)',
  },
  keep: { zh: '记下', en: 'Keep' },
  looked: { zh: '{name}看过：{text}', en: '{name} looked: {text}' },
  none: { zh: '没有要看的', en: 'Nothing to look at' },
  noneEnded: { zh: '还没有看过的', en: 'Nothing has been looked at yet' },
});

const SIZE = 20;
const FROM = '/office/campaigns/$county/$campaignId/visits';
type Mark = z.output<typeof visitEndpoints.visitMarks.answer>['rows'][number];

export function MarkList({ campaign: { county, campaignId } }: { readonly campaign: CampaignKey }) {
  const say = useWords(WORDS);
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/campaigns/$county/$campaignId/visits' });
  const { standing = 'open', page = 1 } = search;
  const { data, error } = useQuery({
    ...asking(visitEndpoints.visitMarks, {
      params: { county },
      query: { page, size: SIZE, campaignId, standing },
    }),
    placeholderData: (before) => before,
  });
  const go = (changed: Partial<typeof search>): void => void navigate({ search: { ...search, ...changed } });
  return (
    <>
      <p className="outreach-note">{say('hint')}</p>
      <Segmented<'open' | 'ended'>
        className="outreach-filter"
        aria-label={say('standing')}
        value={standing}
        onChange={(wanted) => go({ standing: wanted, page: undefined })}
        options={[
          { value: 'open', label: say('open') },
          { value: 'ended', label: say('ended') },
        ]}
      />
      <ProblemNote error={error} />
      {data?.rows.length === 0 && (
        <p className="card muted">{say(standing === 'open' ? 'none' : 'noneEnded')}</p>
      )}
      {data?.rows.map((mark) => (
        <MarkCard key={mark.id} county={county} mark={mark} />
      ))}
      <Pagination
        current={page}
        pageSize={SIZE}
        total={data?.total ?? 0}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={(wanted) => go({ page: wanted === 1 ? undefined : wanted })}
      />
    </>
  );
}

function MarkCard({ county, mark }: { readonly county: string; readonly mark: Mark }) {
  const say = useWords(WORDS);
  const text = useText();
  const [isLooking, setLooking] = useState(false);
  return (
    <article className="card visit-mark" data-mark={mark.kind}>
      <header>
        <ToneTag tone={mark.look ? 'plain' : 'heed'}>{text(VISIT_MARKS[mark.kind].label)}</ToneTag>
        {mark.look ? (
          <span className="muted">{say('looked', { name: mark.look.personName, text: mark.look.text })}</span>
        ) : (
          <Button size="small" onClick={() => setLooking(true)}>
            {say('look')}
          </Button>
        )}
      </header>
      <div className="visit-mark-pair">
        <Visit county={county} visit={mark.otherVisit} />
        <Visit county={county} visit={mark.visit} />
      </div>
      {isLooking && <Looking county={county} markId={mark.id} onClose={() => setLooking(false)} />}
    </article>
  );
}

function Visit({ county, visit }: { readonly county: string; readonly visit: VisitRow }) {
  const text = useText();
  const times = useTimes();
  return (
    <div>
      <strong>{visit.address}</strong>
      <p className="muted">
        {times.dayAndClock(visit.atMs)} · {visit.personName} · {outcomeText(visit.outcome, text)}
      </p>
      {visit.note !== '' && <p>{visit.note}</p>}
      <PhotoThumbs county={county} photoIds={visit.photoIds} />
    </div>
  );
}

interface LookingProps {
  readonly county: string;
  readonly markId: string;
  onClose(): void;
}

function Looking({ county, markId, onClose }: LookingProps) {
  const say = useWords(WORDS);
  const [text, setText] = useState('');
  const command = useCommand({
    send: () => call(visitEndpoints.lookAtMark, { params: { county, markId }, body: { text } }),
    changes: [visitEndpoints.visitMarks],
    onDone: onClose,
  });
  return (
    <ConfirmAct isOpen title={say('lookTitle')} act={say('keep')} command={command} onClose={onClose}>
      <Field label={say('lookText')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ConfirmAct>
  );
}
