// The options of a question with their keys. Those that are not read aloud look it.
import type { Option, Question } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { Key, keepFocus } from '../frame/key-button.tsx';
import { SilentTag } from '../frame/spoken.tsx';
import { keyName } from '../keys/keys.ts';
import { optionKeys } from '../keys/option-keys.ts';
import type { AnswerDraft } from '../state/answer-draft.ts';

const WORDS = wordsOf({
  options: { zh: '选项', en: 'Options' },
  alone: { zh: '单独选', en: 'stands alone' },
});

const MANY = 7;

interface Props {
  readonly question: Question;
  readonly draft: AnswerDraft;
  onPick(code: string): void;
}

export function OptionList({ question, draft, onPick }: Props) {
  const say = useWords(WORDS);
  const keys = optionKeys(question);
  const isMany = question.options.length > MANY;
  return (
    <fieldset className={isMany ? 'options options-many' : 'options'} aria-label={say('options')}>
      {question.options.map((option) => (
        <OptionButton
          key={option.code}
          option={option}
          kind={question.kind}
          hint={keyName(keys.get(option.code) ?? '')}
          isChosen={draft.chosen.includes(option.code)}
          onPick={onPick}
        />
      ))}
    </fieldset>
  );
}

interface ButtonProps {
  readonly option: Option;
  readonly kind: Question['kind'];
  readonly hint: string;
  readonly isChosen: boolean;
  onPick(code: string): void;
}

function OptionButton({ option, kind, hint, isChosen, onPick }: ButtonProps) {
  const say = useWords(WORDS);
  const isMultiple = kind === 'multiple';
  return (
    <button
      type="button"
      className={option.readOut ? 'option' : 'option option-silent'}
      aria-pressed={isChosen}
      data-option={option.code}
      onMouseDown={keepFocus}
      onClick={() => onPick(option.code)}
    >
      <Key name={hint} />
      <span className={isMultiple ? 'tick tick-box' : 'tick'} aria-hidden="true" />
      <span className="option-label">{option.label}</span>
      {!option.readOut && <SilentTag />}
      {isMultiple && option.exclusive && <span className="option-mark">{say('alone')}</span>}
    </button>
  );
}
