// The address under which anyone can read the results, ready to be copied.

import { Typography } from 'antd';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords } from '../../../shell/language.tsx';
import { PUBLISH_WORDS } from './publish-words.ts';

interface PublicAddressProps {
  readonly address: string;
  readonly publishedMs: number;
}

export function PublicAddress({ address, publishedMs }: PublicAddressProps) {
  const say = useWords(PUBLISH_WORDS);
  const times = useTimes();
  const whole = new URL(address, location.origin).href;
  return (
    <section className="card results-published" aria-live="polite">
      <h2>
        {say('published')} <small className="muted">{times.dayAndClock(publishedMs)}</small>
      </h2>
      <Typography.Text copyable={{ text: whole, tooltips: [say('copy'), say('copied')] }}>
        {whole}
      </Typography.Text>
      <a className="button" data-public-address href={address} target="_blank" rel="noreferrer">
        {say('open')}
      </a>
    </section>
  );
}
