// The options of a question with their keys. Those that are not read aloud look it.
import { labelWithMark, type Option, optionsInOrder, type Question } from '#survey/questionnaire';
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
  /** of the order in which turned options are read */
  readonly seed: string;
  onPick(code: string): void;
}

export function OptionList({ question, draft, seed, onPick }: Props) {
  const say = useWords(WORDS);
  const keys = optionKeys(question);
  if (question.options.length === 0) return null;
  const isMany = question.options.length > MANY;
  const layout =
    question.kind === 'marks' ? 'options options-marks' : isMany ? 'options options-many' : 'options';
  return (
    <fieldset className={layout} aria-label={say('options')}>
      {optionsInOrder(question, seed).map((option) => (
        <OptionButton
          key={option.code}
          option={option}
          label={labelWithMark(question, option)}
          kind={question.kind}
          hint={keyName(keys.get(option.code) ?? '')}
          place={draft.chosen.indexOf(option.code)}
          onPick={onPick}
        />
      ))}
    </fieldset>
  );
}

interface ButtonProps {
  readonly option: Option;
  readonly label: string;
  readonly kind: Question['kind'];
  readonly hint: string;
  /** among those chosen, from 0; -1 when it is not chosen */
  readonly place: number;
  onPick(code: string): void;
}

function OptionButton({ option, label, kind, hint, place, onPick }: ButtonProps) {
  const say = useWords(WORDS);
  const isChosen = place >= 0;
  const isMultiple = kind === 'multiple' || kind === 'ranking';
  return (
    <button
      type="button"
      className={option.readOut ? 'option' : 'option option-silent'}
      aria-pressed={isChosen}
      data-option={option.code}
      data-missing={option.missing}
      onMouseDown={keepFocus}
      onClick={() => onPick(option.code)}
    >
      <Key name={hint} />
      {kind === 'ranking' && isChosen ? (
        <span className="tick-place numbers">{place + 1}</span>
      ) : (
        <span className={isMultiple ? 'tick tick-box' : 'tick'} aria-hidden="true" />
      )}
      <span className="option-label">{label}</span>
      {!option.readOut && <SilentTag />}
      {isMultiple && option.exclusive && <span className="option-mark">{say('alone')}</span>}
    </button>
  );
}
