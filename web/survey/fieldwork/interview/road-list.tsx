// The road so far, at the side: every question with its answer, why it was skipped, or that its answer is set aside.

import { useEffect, useRef } from 'react';
import type { Questionnaire } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { keepFocus } from '../frame/key-button.tsx';
import type { ConsoleEvent, OngoingInterview } from '../state/console-state.ts';
import { type RoadRow, roadOf } from '../state/road.ts';

const WORDS = wordsOf({
  road: { zh: '答题经过', en: 'The road so far' },
  'go-to': { zh: '因{question}选{option}跳过', en: 'passed over: {question} answered {option}' },
  suppress: { zh: '因{question}选{option}不问', en: 'not asked: {question} answered {option}' },
  'screened-out': { zh: '因{question}选{option}结束', en: 'ended: {question} answered {option}' },
  condition: { zh: '因{question}的回答不问', en: 'not asked: by the answer to {question}' },
  setAside: { zh: '已搁置，改回可恢复', en: 'set aside; comes back if that is undone' },
});

interface Props {
  readonly questionnaire: Questionnaire;
  readonly interview: OngoingInterview;
  tell(event: ConsoleEvent): void;
}

export function RoadList({ questionnaire, interview, tell }: Props) {
  const say = useWords(WORDS);
  const rows = roadOf(questionnaire, interview);
  const here = rows.find((row) => row.isHere)?.questionId ?? '';
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => keepInSight(list.current, here), [here]);
  return (
    <aside className="card road" aria-label={say('road')}>
      <h2>{say('road')}</h2>
      <ol ref={list}>
        {rows.map((row) => (
          <li key={row.questionId} data-road={row.questionId} className={rowClass(row)}>
            <RoadEntry
              row={row}
              onOpen={() => tell({ kind: 'question-chosen', questionId: row.questionId })}
            />
          </li>
        ))}
      </ol>
    </aside>
  );
}

// Within the list alone: the page itself must not move under the question.
function keepInSight(list: HTMLElement | null, questionId: string): void {
  const row = list?.querySelector<HTMLElement>(`[data-road="${questionId}"]`);
  if (!list || !row) return;
  const top = row.offsetTop - list.offsetTop;
  if (top < list.scrollTop) list.scrollTop = top;
  const beyond = top + row.offsetHeight * 2 - list.clientHeight;
  if (beyond > list.scrollTop) list.scrollTop = beyond;
}

function rowClass({ standing, isHere }: RoadRow): string {
  return isHere ? `road-row road-${standing} road-here` : `road-row road-${standing}`;
}

function RoadEntry({ row, onOpen }: { readonly row: RoadRow; onOpen(): void }) {
  const content = (
    <>
      <span className="road-id">{row.questionId}</span>
      <RoadWords row={row} />
    </>
  );
  return row.isOpenable ? (
    <button
      type="button"
      className="road-link"
      title={row.text}
      onMouseDown={keepFocus}
      onClick={onOpen}
      aria-current={row.isHere ? 'step' : undefined}
    >
      {content}
    </button>
  ) : (
    <span className="road-link" title={row.text}>
      {content}
    </span>
  );
}

function causeDetails(because: NonNullable<RoadRow['because']>): Readonly<Record<string, string>> {
  return because.how === 'condition'
    ? { question: because.about.join('、') }
    : { question: because.questionId, option: because.optionCode };
}

function RoadWords({ row }: { readonly row: RoadRow }) {
  const say = useWords(WORDS);
  const { because, standing, answer } = row;
  const why = because && say(because.how, causeDetails(because));
  return (
    <span className="road-words">
      {standing === 'set-aside' ? <s>{answer}</s> : answer}
      {why && <span className="road-why">{why}</span>}
      {standing === 'set-aside' && <span className="road-why">{say('setAside')}</span>}
    </span>
  );
}
