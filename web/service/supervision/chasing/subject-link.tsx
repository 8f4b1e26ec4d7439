// The way from a card to what it is about; each source knows its page.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChaseSource } from '#service/supervision/chasing';
import type { ChaseCard } from '#wire/service';

interface LinkProps {
  readonly county: string;
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

const LINKS = {
  case: ({ county, ids: [caseId = ''], children }: LinkProps) => (
    <Link to="/cases/$county/$caseId" params={{ county, caseId }}>
      {children}
    </Link>
  ),
  'campaign-measure': ({ county, ids: [campaignId = ''], children }: LinkProps) => (
    <Link to="/campaigns/$county/$campaignId" params={{ county, campaignId }}>
      {children}
    </Link>
  ),
  'visit-promised': VisitsLink,
  'visit-missing': VisitsLink,
  matter: ({ county, ids: [campaignId = ''], children }: LinkProps) => (
    <Link
      to="/campaigns/$county/$campaignId/matters"
      params={{ county, campaignId }}
      search={{ standing: 'open' }}
    >
      {children}
    </Link>
  ),
  suggestion: ({ county, ids: [meetingId = ''], children }: LinkProps) => (
    <Link to="/meetings/$county/$meetingId" params={{ county, meetingId }}>
      {children}
    </Link>
  ),
} as const satisfies Record<ChaseSource, (props: LinkProps) => ReactNode>;

function VisitsLink({ county, ids: [campaignId = '', village], children }: LinkProps) {
  return (
    <Link to="/campaigns/$county/$campaignId/coverage" params={{ county, campaignId }} search={{ village }}>
      {children}
    </Link>
  );
}

export function SubjectLink({ county, card }: { readonly county: string; readonly card: ChaseCard }) {
  const To = LINKS[card.source];
  return (
    <To county={county} ids={card.subject.split('/')}>
      {card.title}
    </To>
  );
}
