// A visit that could not be made: why, and then it is not asked for again. It has no score.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlannedInspection } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { useSitting } from '../use-field-sitting.ts';

const WORDS = wordsOf({
  title: { zh: '没有查成？', en: 'Could not be done?' },
  reason: { zh: '为什么（如：涨水进不去）', en: 'Why (e.g. the road is under water)' },
  act: { zh: '记为没有查成', en: 'Write down that it was not done' },
});

export function NotDone({ visit }: { readonly visit: PlannedInspection }) {
  const say = useWords(WORDS);
  const text = useText();
  const sitting = useSitting();
  const navigate = useNavigate();
  const search = { ...useCampaignSearch(), view: 'inspections' as const };
  const [reason, setReason] = useState('');
  const keep = (): void => {
    const said = {
      kind: 'not-done' as const,
      id: newId(),
      visitId: visit.id,
      atMs: Date.now(),
      reason: reason.trim(),
    };
    const entry = { kind: 'inspection' as const, id: said.id, said, unitName: text(visit.unitName) };
    sitting.keepInspection(
      { county: visit.county, placeCode: visit.placeCode, visitId: visit.id },
      entry,
      [],
    );
    void navigate({ to: '/field', search });
  };
  return (
    <details className="field-points">
      <summary>{say('title')}</summary>
      <input
        className="field-search"
        maxLength={200}
        placeholder={say('reason')}
        aria-label={say('reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button
        type="button"
        className="field-choice"
        data-act="not-done"
        disabled={reason.trim() === ''}
        onClick={keep}
      >
        {say('act')}
      </button>
    </details>
  );
}
