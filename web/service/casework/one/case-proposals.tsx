// What the text speaks for, while somebody still has to decide: kinds, offices, matters much like it. Proposals alone.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CASE_KINDS, STANDINGS } from '#service/casework';
import { type CaseWhole, caseworkEndpoints } from '#wire/service';
import { shareText } from '../../../platform/parts/figures.ts';
import { call } from '../../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  title: { zh: '程序的建议（由人决定）', en: 'Proposals (people decide)' },
  kind: { zh: '类别可能是', en: 'The kind may be' },
  unit: { zh: '可以派给', en: 'It may go to' },
  alike: { zh: '可能是同一件事', en: 'Perhaps the same matter' },
  signs: { zh: '因为提到“{signs}”', en: 'it speaks of “{signs}”' },
  place: { zh: '管这个地方', en: 'it serves the place' },
  'place-above': { zh: '管上一级', en: 'it serves the place above' },
  'same-kind-before': { zh: '以前办过同类', en: 'it dealt with the kind before' },
  likeness: { zh: '相似 {share}', en: 'likeness {share}' },
});

interface CaseProposalsProps {
  readonly county: string;
  readonly found: CaseWhole;
}

const WHILE = ['received', 'sent-back'];

export function CaseProposals({ county, found }: CaseProposalsProps) {
  const { standing, text: words, placeCode, point, id } = found;
  return WHILE.includes(standing) ? (
    <Proposals county={county} text={words} placeCode={placeCode} point={point} caseId={id} />
  ) : null;
}

interface ProposalsProps {
  readonly county: string;
  readonly text: string;
  readonly placeCode: string;
  readonly point: CaseWhole['point'];
  /** null while it is no case yet */
  readonly caseId: string | null;
}

export function Proposals({ county, ...asked }: ProposalsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const listed = useListed();
  const { data } = useQuery({
    queryKey: [caseworkEndpoints.proposals.path, county, asked],
    queryFn: ({ signal }) => call(caseworkEndpoints.proposals, { params: { county }, body: asked }, signal),
    placeholderData: (before) => before,
  });
  if (!data || data.kinds.length + data.units.length + data.duplicates.length === 0) return null;
  return (
    <section className="card case-proposals" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <Offered title={say('kind')}>
        {data.kinds.map(({ kind, signs }) => (
          <li key={kind}>
            {text(CASE_KINDS[kind].label)}{' '}
            <small className="muted">{say('signs', { signs: listed(signs) })}</small>
          </li>
        ))}
      </Offered>
      <Offered title={say('unit')}>
        {data.units.map(({ unit, why }) => (
          <li key={unit.id}>
            {text(unit.name)} <small className="muted">{say(why)}</small>
          </li>
        ))}
      </Offered>
      <Offered title={say('alike')}>
        {data.duplicates.map((like) => (
          <li key={like.caseId}>
            <Link to="/cases/$county/$caseId" params={{ county, caseId: like.caseId }}>
              {like.number}
            </Link>{' '}
            {like.summary}{' '}
            <small className="muted">
              {text(STANDINGS[like.standing].label)} ·{' '}
              {say('likeness', { share: shareText(like.likeness, 0) })}
            </small>
          </li>
        ))}
      </Offered>
    </section>
  );
}

function Offered({ title, children }: { readonly title: string; readonly children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );
}
