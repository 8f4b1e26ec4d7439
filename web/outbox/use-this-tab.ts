// Whether this tab is the one that works: only one sends, so that nothing is counted or sent from two places at once.
import { useEffect, useState } from 'react';
import { tabClaim } from './tab-claim.ts';

/** @param name one person's work; `takeOver` makes this tab the one */
export function useThisTab(name: string): {
  readonly standing: 'asking' | 'here' | 'elsewhere';
  takeOver(): void;
} {
  const [mode, setMode] = useState<'ask' | 'take-over'>('ask');
  const [standing, setStanding] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  useEffect(() => {
    const claim = tabClaim(name);
    const lost = (): void => {
      setMode('ask');
      setStanding('elsewhere');
    };
    let isCurrent = true;
    void claim.take(lost, mode).then((isHeld) => isCurrent && setStanding(isHeld ? 'here' : 'elsewhere'));
    return () => {
      isCurrent = false;
      claim.release();
    };
  }, [name, mode]);
  return { standing, takeOver: () => setMode('take-over') };
}
