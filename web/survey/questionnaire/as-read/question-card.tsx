// One question as it was read: its words, its options with their marks, and when it is not asked.

import { memo } from 'react';
import { type Option, QUESTION_KINDS, type Question, ruleWords, wholeText } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { OptionMark, OptionPlace } from './option-mark-edit.ts';
import { OptionTags } from './option-tag.tsx';
import { type Hidden, optionTags } from './route-words.ts';

const WORDS = wordsOf({
  screener: { zh: '甄别题', en: 'screener' },
  note: { zh: '说明', en: 'Note' },
  toLine: { zh: '在文字中找到 {id}', en: 'Find {id} in the text' },
  notAsked: { zh: '不问的情形：', en: 'Not asked after: ' },
  after: { zh: '{by} 选 {codes}', en: '{by} answered {codes}' },
  between: { zh: '；', en: '; ' },
  or: { zh: '、', en: ', ' },
  readOut: { zh: '不读出', en: 'not read out' },
  exclusive: { zh: '排他', en: 'stands alone' },
  switchMark: { zh: '{code} {label}：{mark}', en: '{code} {label}: {mark}' },
});

/** What can be changed by a click; absent where the version is read-only. */
export type ChangeMark = (place: OptionPlace, mark: OptionMark) => void;

interface QuestionCardProps {
  readonly question: Question;
  /** Its position among the questions. */
  readonly index: number;
  readonly hidden: readonly Hidden[];
  readonly onFind: (question: number) => void;
  readonly onChangeMark: ChangeMark | undefined;
}

export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { question, index, hidden, onFind, onChangeMark } = props;
  return (
    <li className="question-card">
      <p className="question-head">
        <button
          type="button"
          className="question-id"
          title={say('toLine', { id: question.id })}
          onClick={() => onFind(index)}
        >
          {question.id}
        </button>
        <span className="question-kind">{text(QUESTION_KINDS[question.kind].name)}</span>
        {question.screener && <span className="question-kind">{say('screener')}</span>}
      </p>
      {question.section && <p className="muted">{question.section}</p>}
      <p className="question-text">{wholeText(question)}</p>
      <Rules question={question} />
      {question.note && (
        <p className="question-note">
          {say('note')}: {question.note}
        </p>
      )}
      <NotAsked hidden={hidden} />
      <ol className="option-list">
        {question.options.map((option, position) => (
          <OptionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is being written, a code can be there twice
            key={position}
            isMultiple={QUESTION_KINDS[question.kind].isExclusiveByLabel}
            option={option}
            onChangeMark={
              onChangeMark && ((mark) => onChangeMark({ question: index, option: position }, mark))
            }
          />
        ))}
      </ol>
    </li>
  );
}, isSameCard);

// The routes are worked out anew with every reading; equal ones are no reason to draw again.
function isSameCard(before: QuestionCardProps, after: QuestionCardProps): boolean {
  return (
    before.question === after.question &&
    before.index === after.index &&
    before.onChangeMark === after.onChangeMark &&
    before.onFind === after.onFind &&
    JSON.stringify(before.hidden) === JSON.stringify(after.hidden)
  );
}

/** Limits, the order of options, conditions and checks, as they are typed. */
function Rules({ question }: { readonly question: Question }) {
  const rules = ruleWords(question);
  if (rules.length === 0) return null;
  return <p className="question-route">{rules.join('　')}</p>;
}

function NotAsked({ hidden }: { readonly hidden: readonly Hidden[] }) {
  const say = useWords(WORDS);
  if (hidden.length === 0) return null;
  const cases = hidden.map(({ by, codes }) =>
    say('after', { by, codes: codes.map((code) => `(${code})`).join(say('or')) }),
  );
  return (
    <p className="question-route">
      {say('notAsked')}
      {cases.join(say('between'))}
    </p>
  );
}

interface OptionRowProps {
  readonly isMultiple: boolean;
  readonly option: Option;
  readonly onChangeMark: ((mark: OptionMark) => void) | undefined;
}

function OptionRow({ isMultiple, option, onChangeMark }: OptionRowProps) {
  const bySwitch: readonly string[] = isMultiple ? ['not-read-out', 'exclusive'] : ['not-read-out'];
  const tags = optionTags(option).filter(({ kind }) => !onChangeMark || !bySwitch.includes(kind));
  return (
    <li className="option-row" data-silent={!option.readOut}>
      <span className="option-code">({option.code})</span>
      <span className="option-label">{option.label}</span>
      <OptionTags tags={tags} />
      {onChangeMark && (
        <span className="option-switches">
          <MarkSwitch option={option} mark="readOut" isOn={!option.readOut} onChange={onChangeMark} />
          {isMultiple && (
            <MarkSwitch option={option} mark="exclusive" isOn={option.exclusive} onChange={onChangeMark} />
          )}
        </span>
      )}
    </li>
  );
}

interface MarkSwitchProps {
  readonly option: Option;
  readonly mark: OptionMark;
  readonly isOn: boolean;
  readonly onChange: (mark: OptionMark) => void;
}

function MarkSwitch({ option, mark, isOn, onChange }: MarkSwitchProps) {
  const say = useWords(WORDS);
  return (
    <button
      type="button"
      className="option-switch"
      aria-pressed={isOn}
      aria-label={say('switchMark', { code: `(${option.code})`, label: option.label, mark: say(mark) })}
      onClick={() => onChange(mark)}
    >
      {say(mark)}
    </button>
  );
}
