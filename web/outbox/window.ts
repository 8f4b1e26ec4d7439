// An outbox in a window: it sends when the line is back, and nobody leaves unsent messages without having been asked.
import type { Sendable } from './entry.ts';
import type { Outbox } from './outbox.ts';

/** @param asksBeforeLeaving only where what waits is lost with the page, or somebody should know that it waits */
export function listenToWindow<Lane, Message extends Sendable>(
  outbox: Outbox<Lane, Message>,
  asksBeforeLeaving: () => boolean,
): () => void {
  const hasten = (): void => {
    if (outbox.standing.way === 'interrupted') outbox.hasten();
  };
  const ask = (event: BeforeUnloadEvent): void => {
    if (asksBeforeLeaving()) event.preventDefault();
  };
  window.addEventListener('online', hasten);
  window.addEventListener('focus', hasten);
  window.addEventListener('beforeunload', ask);
  return () => {
    window.removeEventListener('online', hasten);
    window.removeEventListener('focus', hasten);
    window.removeEventListener('beforeunload', ask);
  };
}

/** What is on the screen is painted before a request is put together. */
export function letPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves after the time, or at once when the signal fires. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
