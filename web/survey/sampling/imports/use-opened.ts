// Which files are shown whole: those that want attention, those that did while this page was open, those asked for.
import { useEffect, useState } from 'react';
import type { ImportSummary } from '../frame.ts';

export interface Opened {
  /** Newest first. */
  readonly ids: readonly string[];
  open(id: string): void;
  close(id: string): void;
  /** All that want no attention. */
  closeAll(): void;
}

export function useOpened(imports: readonly ImportSummary[]): Opened {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const wanting = imports.filter(({ standing }) => standing === 'reading' || standing === 'waiting');
  const all = [...new Set([...opened, ...wanting.map(({ id }) => id)])];
  useEffect(() => {
    // What was waiting stays in sight after it was taken: one wants to read what became of it.
    if (all.length > opened.length) setOpened(all);
  });
  const newestFirst = imports.toSorted((left, right) => right.startedMs - left.startedMs);
  return {
    ids: newestFirst.map(({ id }) => id).filter((id) => all.includes(id)),
    open: (id) => setOpened((now) => [...now, id]),
    closeAll: () => setOpened([]),
    close: (id) => setOpened((now) => now.filter((other) => other !== id)),
  };
}
