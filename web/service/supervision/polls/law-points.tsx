// What the law asks of an office that has residents asked, each point with how it is kept here; ticked when read.
import { Checkbox } from 'antd';
import { LAW_CODES, POLL_LAW } from '#service/supervision/polls';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({ here: { zh: '这里怎样做到：', en: 'Kept here: ' } });

interface LawPointsProps {
  readonly read: readonly string[];
  onRead(read: readonly string[]): void;
}

export function LawPoints({ read, onRead }: LawPointsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const toggle = (code: string, isRead: boolean): void =>
    onRead(isRead ? [...read, code] : read.filter((each) => each !== code));
  return (
    <ul className="poll-law">
      {LAW_CODES.map((code) => {
        const { law, asks, here } = POLL_LAW[code];
        return (
          <li key={code}>
            <Checkbox
              id={`law-${code}`}
              checked={read.includes(code)}
              onChange={({ target }) => toggle(code, target.checked)}
            />
            <label htmlFor={`law-${code}`}>
              <strong>{text(law)}</strong> {text(asks)}
            </label>
            <p className="muted">
              {say('here')}
              {text(here)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
