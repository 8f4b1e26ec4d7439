// The scheme being written: kept in the address from the first change until it is set, so that a link brings it back.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { WeightingScheme } from '#wire/survey';
import { addressOfDraft, type Draft, draftFrom, draftOf, isSameDraft } from './scheme-draft.ts';

/** People type faster than an address should change. */
const WRITE_AFTER_MS = 300;

interface DraftInHand {
  readonly draft: Draft;
  readonly isFromLink: boolean;
  readonly standing: 'in-force' | 'in-link' | 'not-in-link';
  setDraft(draft: Draft): void;
}

export function useDraft(scheme: WeightingScheme | undefined): DraftInHand {
  const search = useSearch({ from: '/office/surveys/$county/$surveyId/weights' });
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/weights' });
  const inForce = draftOf(scheme);
  const [brought] = useState(() => draftFrom(search.draft));
  const isFromLink = brought !== undefined && !isSameDraft(brought, inForce);
  const [draft, setDraft] = useState(isFromLink ? brought : inForce);
  const isInForce = isSameDraft(draft, inForce);
  const address = isInForce ? undefined : addressOfDraft(draft);
  useEffect(() => {
    if (address === search.draft) return;
    const later = setTimeout(() => {
      void navigate({
        search: ({ draft: _before, ...others }) =>
          address === undefined ? others : { ...others, draft: address },
        replace: true,
        resetScroll: false,
      });
    }, WRITE_AFTER_MS);
    return () => clearTimeout(later);
  }, [address, search.draft, navigate]);
  return {
    draft,
    isFromLink,
    standing: isInForce ? 'in-force' : address ? 'in-link' : 'not-in-link',
    setDraft,
  };
}
