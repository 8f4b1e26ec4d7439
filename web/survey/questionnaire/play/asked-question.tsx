// The question on the table: what is read aloud, what is not, and digit keys for the answer.

import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  type Option,
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
  spokenText,
  wholeText,
} from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { OptionTags } from '../as-read/option-tag.tsx';
import { optionTags } from '../as-read/route-words.ts';
import { codeEntered, pressDigit } from './digit-keys.ts';
import { answerOf, asksText, pickedAfter } from './picked-after.ts';
import type { Play } from './use-play.ts';

const WORDS = wordsOf({
  asking: { zh: '{id}（请作答）', en: '{id} (please answer)' },
  correcting: { zh: '{id}（正在改答案）', en: '{id} (being corrected)' },
  note: { zh: '说明：{note}', en: 'Note: {note}' },
  otherText: { zh: '注明的内容', en: 'In their words' },
  typed: { zh: '回答', en: 'Answer' },
  reason: { zh: '属实的原因', en: 'Why it is so' },
  confirm: { zh: '确认（回车）', en: 'Confirm (Enter)' },
  pending: { zh: '已按 {digits}，再按数字或按回车', en: '{digits} … another digit, or Enter' },
});

interface AskedQuestionProps {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly play: Play;
}

export function AskedQuestion({ questionnaire, question, play }: AskedQuestionProps) {
  const say = useWords(WORDS);
  const panel = useRef<HTMLFieldSetElement>(null);
  const choice = useChoice(question, play);
  // Whoever answers by keys goes on with keys; the first question does not take the focus away from the text.
  useEffect(() => {
    if (Object.keys(play.answers).length > 0) panel.current?.focus();
  }, [play.answers]);
  return (
    <fieldset className="play-question" ref={panel} tabIndex={-1} onKeyDown={choice.onKeyDown}>
      <legend className="muted">
        {say(play.isCorrecting ? 'correcting' : 'asking', { id: question.id })}{' '}
        {choice.pending !== '' && <strong role="status">{say('pending', { digits: choice.pending })}</strong>}
      </legend>
      <p className="question-text">{spokenText(questionnaire, wholeText(question), play.answers)}</p>
      {question.note && <p className="question-note">{say('note', { note: question.note })}</p>}
      {question.options.map((option) => (
        <OptionButton
          key={option.code}
          option={option}
          isChosen={choice.chosen.includes(option.code)}
          onChoose={() => choice.choose(option.code)}
        />
      ))}
      {choice.asksText && (
        <label className="field">
          {say(isTyped(question) ? 'typed' : 'otherText')}
          <input
            ref={focusWhenShown}
            value={choice.otherText}
            onChange={(event) => choice.setOtherText(event.target.value)}
          />
        </label>
      )}
      {choice.asksReason && (
        <label className="field">
          {say('reason')}
          <input
            ref={focusWhenShown}
            value={choice.reason}
            onChange={(event) => choice.setReason(event.target.value)}
          />
        </label>
      )}
      <p className="play-confirm">
        {choice.needsConfirming && (
          <Button type="primary" onClick={choice.confirm}>
            {say('confirm')}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

function isTyped({ kind }: Question): boolean {
  return QUESTION_KINDS[kind].answeredBy === 'typing';
}

function focusWhenShown(input: HTMLInputElement | null): void {
  input?.focus();
}

interface OptionButtonProps {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function OptionButton({ option, isChosen, onChoose }: OptionButtonProps) {
  return (
    <button
      type="button"
      className="play-option"
      aria-pressed={isChosen}
      data-silent={!option.readOut}
      onClick={onChoose}
    >
      <span className="option-code">{option.code}</span>
      <span className="option-label">{option.label}</span>
      <OptionTags tags={optionTags(option)} />
    </button>
  );
}

function useChoice(question: Question, play: Play) {
  const kept = play.answers[question.id];
  const [chosen, setChosen] = useState<readonly string[]>(kept?.chosen ?? []);
  const [otherText, setOtherText] = useState(kept?.value ?? kept?.otherText ?? '');
  const [reason, setReason] = useState(kept?.despite ?? '');
  const [pending, setPending] = useState('');
  const codes = question.options.map(({ code }) => code);
  const send = (picked: readonly string[]): void =>
    play.keep(question.id, answerOf(question, { chosen: picked, typed: otherText, reason }));
  const choose = (code: string): void => {
    const picked = pickedAfter(question, chosen, code);
    setChosen(picked);
    setPending('');
    if (isByOneClick(question) && !asksText(question, picked)) send(picked);
  };
  const enter = (): void => {
    const entered = codeEntered(codes, pending);
    if (entered === undefined) send(chosen);
    else choose(entered);
  };
  const press = (digit: string): void => {
    const pressed = pressDigit(codes, pending, digit);
    setPending(pressed.pending);
    if (pressed.code !== undefined) choose(pressed.code);
  };
  return {
    chosen,
    choose,
    otherText,
    setOtherText,
    pending,
    reason,
    setReason,
    asksReason: play.problem?.code === 'answer-needs-reason' || reason !== '',
    asksText: asksText(question, chosen) || isTyped(question),
    needsConfirming: !isByOneClick(question) || asksText(question, chosen) || play.problem !== undefined,
    confirm: () => send(chosen),
    onKeyDown: (event: KeyboardEvent) => onKey(event, pending !== '', enter, press),
  };
}

function isByOneClick({ kind }: Question): boolean {
  return kind === 'single' || kind === 'marks' || QUESTION_KINDS[kind].answeredBy === 'typing';
}

// Enter on a button that has the focus is its own; Enter that ends a Chinese word is the input method's.
function onKey(
  event: KeyboardEvent,
  isPending: boolean,
  enter: () => void,
  press: (digit: string) => void,
): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const isOnButton = event.target instanceof HTMLButtonElement && !isPending;
  if (event.key === 'Enter' && !isOnButton) {
    event.preventDefault();
    enter();
  } else if (/^\d$/.test(event.key) && !(event.target instanceof HTMLInputElement)) {
    // The digit may open the field for words, which must not begin with it.
    event.preventDefault();
    press(event.key);
  }
}
