// Has the browser keep the phone's page for days without a line, and says whether it does.
import { useEffect, useState } from 'react';

/** `impossible`: the page came without https, or the browser has no means. */
export type OfflinePage = 'asking' | 'ready' | 'impossible';

const WORKER = '/field-worker.js';

export function useOfflinePage(): OfflinePage {
  const [standing, setStanding] = useState<OfflinePage>('asking');
  useEffect(() => {
    void keepPage().then((isKept) => setStanding(isKept ? 'ready' : 'impossible'));
  }, []);
  return standing;
}

// In development the page is not built, and there is nothing to keep.
async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return false;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: '/field' });
    const { active } = await navigator.serviceWorker.ready;
    return active !== null;
  } catch {
    return false;
  }
}
