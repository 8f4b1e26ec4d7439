// The list by keys: up and down (or k and j) choose a row, Enter opens it, n takes one in.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CaseRow } from '#wire/service';

/** The id of the chosen row, if any. */
export function useListKeys(county: string, rows: readonly CaseRow[]): string | undefined {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const move = (by: number): void => {
      const index = rows.findIndex(({ id }) => id === chosen);
      setChosen(rows[Math.min(rows.length - 1, Math.max(0, index + by))]?.id);
    };
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      j: () => move(1),
      ArrowUp: () => move(-1),
      k: () => move(-1),
      n: () => void navigate({ to: '/cases/new' }),
      Enter: () => {
        if (chosen) void navigate({ to: '/cases/$county/$caseId', params: { county, caseId: chosen } });
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      const act = acts[event.key];
      if (!act || isBusyWithKeys(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [county, rows, chosen, navigate]);
  return chosen;
}

// A field, a button, a link or an open list has keys of its own.
function isBusyWithKeys(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const at = event.target instanceof Element ? event.target : null;
  return at?.closest('input, textarea, select, button, a, [role="listbox"], [role="dialog"]') !== null;
}
