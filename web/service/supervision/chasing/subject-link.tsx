// The way from a card to what it is about; each source knows its page.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChaseSource } from '#service/supervision/chasing';
import type { ChaseCard } from '#wire/service';
import { useMay } from '../../../shell/session.ts';

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
  'inspection-mend': MendLink,
  'patrol-handover': ({ county, ids: [memberId = ''], children }: LinkProps) => (
    <Link to="/patrol/members/$county/$memberId" params={{ county, memberId }}>
      {children}
    </Link>
  ),
  'patrol-kit': ({ county, children }: LinkProps) => (
    <Link to="/patrol/kit" search={{ county, standing: 'overdue' }}>
      {children}
    </Link>
  ),
} as const satisfies Record<ChaseSource, (props: LinkProps) => ReactNode>;

// Whoever may not see rounds sees what was found about the own unit.
function MendLink({ county, ids: [roundId = ''], children }: LinkProps) {
  if (!useMay()('inspection.read')) return <Link to="/inspected">{children}</Link>;
  return (
    <Link to="/rounds/$county/$roundId" params={{ county, roundId }}>
      {children}
    </Link>
  );
}

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
