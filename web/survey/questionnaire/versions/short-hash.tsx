// A fingerprint in its first characters; the whole of it when pointed at, and copied by a click.
import { Typography } from 'antd';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import './short-hash.css';

const WORDS = wordsOf({
  copy: { zh: '复制完整的指纹', en: 'Copy the whole fingerprint' },
  copied: { zh: '已复制', en: 'Copied' },
});

export function ShortHash({ hash }: { readonly hash: string }) {
  const say = useWords(WORDS);
  return (
    <Typography.Text
      className="short-hash"
      title={hash}
      copyable={{ text: hash, tooltips: [say('copy'), say('copied')] }}
    >
      {hash.slice(0, 10)}
    </Typography.Text>
  );
}
