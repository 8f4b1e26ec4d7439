// A respondent asks that the local offices call back: what they wish to say goes there, and their number, because they agreed.
// Nothing of the interview does. Nothing is filled in beforehand, and nobody is asked to wish for anything.
import { useEffect, useState } from 'react';
import { callBackWishEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { KeyButton } from '../frame/key-button.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { WordsField } from '../frame/words-field.tsx';
import type { SurveyAddress } from '../sitting.ts';

const WORDS = wordsOf({
  title: { zh: '对方要求部门回电', en: 'They wish an office to call back' },
  told: {
    zh: '读出：“我把您想说的事和您要接电话的号码转给当地综治中心，请他们给您回电话。您在调查里的回答不会转过去，他们也不知道您是在调查里说的哪些话。您同意吗？”',
    en: 'Read aloud: “I pass on what you wish to say and the number at which you want to be called to the local office, and ask them to call you. None of your answers in this survey goes there. Do you agree?”',
  },
  onlyAsked: {
    zh: '只在对方自己提出来的时候用；不要主动问，也不要把问卷里的回答写进来。',
    en: 'Only where they ask for it themselves: do not offer it, and write nothing of their answers here.',
  },
  words: { zh: '想让部门知道的事（照原话）', en: 'What the office should know, in their words' },
  name: { zh: '怎样称呼（可不填）', en: 'How they want to be called (optional)' },
  ownNumber: { zh: '回电打哪个号码（不填就打这个号码）', en: 'At which number (empty: the one you dialled)' },
  agreed: { zh: '对方同意把这些话和电话号码转过去', en: 'They agree that words and number are passed on' },
  send: { zh: '转过去', en: 'Pass it on' },
  sent: { zh: '已经转过去了。', en: 'It was passed on.' },
  back: { zh: '返回', en: 'Back' },
});

const LONGEST_WORDS = 2000;
const LONGEST_NAME = 60;
const LONGEST_NUMBER = 30;

interface Props {
  readonly address: SurveyAddress;
  readonly unitId: string;
  onClose(): void;
}

export function WishSheet({ address, unitId, onClose }: Props) {
  const say = useWords(WORDS);
  const [wish, setWish] = useState({ words: '', name: '', ownNumber: '' });
  const [hasAgreed, setAgreed] = useState(false);
  const command = useCommand({
    send: (id) =>
      call(callBackWishEndpoints.wishCallBack, {
        params: { ...address, unitId },
        body: { id, ...wish, hasAgreed: true },
      }),
    changes: [],
  });
  const isReady = hasAgreed && wish.words.trim() !== '' && !command.isPending;
  const send = (): void => {
    if (isReady) command.mutate();
  };
  if (command.isSuccess) return <Sent onClose={onClose} />;
  return (
    <Sheet title={say('title')}>
      <p className="muted">{say('onlyAsked')}</p>
      <WordsField
        label={say('words')}
        value={wish.words}
        longest={LONGEST_WORDS}
        hasFocus
        rows={3}
        onChange={(words) => setWish({ ...wish, words })}
        onConfirm={send}
        onLeave={onClose}
      />
      <WordsField
        label={say('name')}
        value={wish.name}
        longest={LONGEST_NAME}
        hasFocus={false}
        onChange={(name) => setWish({ ...wish, name })}
        onConfirm={send}
        onLeave={onClose}
      />
      <WordsField
        label={say('ownNumber')}
        value={wish.ownNumber}
        longest={LONGEST_NUMBER}
        hasFocus={false}
        onChange={(ownNumber) => setWish({ ...wish, ownNumber })}
        onConfirm={send}
        onLeave={onClose}
      />
      <p className="wish-told">{say('told')}</p>
      <label className="wish-agreed">
        <input type="checkbox" checked={hasAgreed} onChange={(event) => setAgreed(event.target.checked)} />{' '}
        {say('agreed')}
      </label>
      <ProblemNote error={command.error} />
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain isDisabled={!isReady} onPress={send}>
          {say('send')}
        </KeyButton>
        <KeyButton hint="Esc" onPress={onClose}>
          {say('back')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

function Sent({ onClose }: Pick<Props, 'onClose'>) {
  const say = useWords(WORDS);
  useEffect(() => {
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Enter' || key === 'Escape') onClose();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <Sheet title={say('title')}>
      <p role="status" data-wish="sent">
        {say('sent')}
      </p>
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain onPress={onClose}>
          {say('back')}
        </KeyButton>
      </div>
    </Sheet>
  );
}
