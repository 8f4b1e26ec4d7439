// One tab works at a time: it alone counts answers and sends. Web Locks say which; where a browser has none (a site without
// https), the tabs ask each other.

export interface TabClaim {
  /** Whether this tab is the one; calls back when another takes it over. */
  take(onLost: () => void, mode: 'ask' | 'take-over'): Promise<boolean>;
  release(): void;
}

const PATIENCE_MS = 400;

/** @param name one person's console */
export function tabClaim(name: string): TabClaim {
  return 'locks' in navigator ? lockClaim(name, navigator.locks) : channelClaim(new BroadcastChannel(name));
}

function lockClaim(name: string, locks: LockManager): TabClaim {
  let letGo: () => void = () => undefined;
  let isReleased = false;
  return {
    take: (onLost, mode) =>
      new Promise((resolve) => {
        const options = mode === 'take-over' ? { steal: true } : { signal: AbortSignal.timeout(PATIENCE_MS) };
        let isHeld = false;
        const hold = async (): Promise<void> => {
          if (isReleased) return undefined;
          isHeld = true;
          resolve(true);
          return new Promise((release) => {
            letGo = release;
          });
        };
        locks.request(name, options, hold).catch(() => (isHeld ? onLost() : resolve(false)));
      }),
    release: () => {
      isReleased = true;
      letGo();
    },
  };
}

/** What tabs say to each other where there are no locks. */
type Said = 'anyone-there' | 'here' | 'taken-over';

/** The same over a channel: whoever holds it answers; whoever hears nothing holds it. */
export function channelClaim(
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>,
): TabClaim {
  let isHeld = false;
  const say = (words: Said): void => channel.postMessage(words);
  return {
    take: (onLost, mode) =>
      new Promise((resolve) => {
        const hold = (): void => {
          isHeld = true;
          resolve(true);
        };
        const silence = setTimeout(hold, mode === 'take-over' ? 0 : PATIENCE_MS);
        channel.onmessage = ({ data: words }: MessageEvent<unknown>) => {
          if (words === 'anyone-there' && isHeld) say('here');
          if (words === 'here' && !isHeld) {
            clearTimeout(silence);
            resolve(false);
          }
          if (words === 'taken-over' && isHeld) {
            isHeld = false;
            onLost();
          }
        };
        say(mode === 'take-over' ? 'taken-over' : 'anyone-there');
      }),
    release: () => {
      isHeld = false;
      channel.close();
    },
  };
}
