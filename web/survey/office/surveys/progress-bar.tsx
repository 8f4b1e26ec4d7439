// How far completes are on the way to a target, as a slim bar.
import { progressOf } from '../../../platform/parts/figures.ts';
import './progress-bar.css';

interface ProgressBarProps {
  readonly completes: number;
  readonly target: number;
}

/** Drawn only; the figures stand beside it. */
export function ProgressBar({ completes, target }: ProgressBarProps) {
  const share = progressOf(completes, target);
  return (
    <span
      className={share === 1 && target > 0 ? 'progress-bar progress-bar-full' : 'progress-bar'}
      aria-hidden="true"
    >
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
