// A clock that runs since an instant. It alone redraws every second.
import { useEffect, useState } from 'react';
import { runningTime } from './times.ts';

export function Clock({ sinceMs, label }: { readonly sinceMs: number; readonly label: string }) {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="console-clock">
      {label} <time className="numbers">{runningTime(nowMs - sinceMs)}</time>
    </span>
  );
}
