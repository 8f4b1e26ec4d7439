// Copies the address, which brings back the same view. Where the browser keeps the clipboard to itself (no HTTPS), the
// address is shown to be copied by hand.
import { useState } from 'react';
import { useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

type State = 'idle' | 'copied' | 'by-hand';

export function CopyLink() {
  const say = useWords(ANALYSIS_WORDS);
  const [state, setState] = useState<State>('idle');
  const copy = async (): Promise<void> => setState(await copied(location.href));
  return (
    <span className="analysis-acts">
      <button type="button" className="button" data-act="copy-link" onClick={() => void copy()}>
        {say(state === 'copied' ? 'copied' : 'copyLink')}
      </button>
      <button type="button" className="button" onClick={() => print()}>
        {say('print')}
      </button>
      {state === 'by-hand' && (
        <input
          readOnly
          aria-label={say('linkHere')}
          value={location.href}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}

async function copied(text: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by-hand';
  }
}
