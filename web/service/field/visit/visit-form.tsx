// A visit written down with one thumb: who was met, what was done, what was asked for, and when to come again.
import { useState } from 'react';
import { EXPLAINED_POINTS, VISIT_OUTCOMES, type VisitOutcome } from '#service/outreach';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { CheckIcon } from '../frame/check-icon.tsx';
import type { HouseholdToday } from '../round/round-today.ts';
import { ComeAgain } from './come-again.tsx';
import { ASKED_AFTER } from './draft.ts';
import { PhotoStrip } from './photo-strip.tsx';
import { RequestList } from './request-list.tsx';
import type { OpenVisit } from './use-visit.ts';

const WORDS = wordsOf({
  outcome: { zh: '这次走访', en: 'This visit' },
  letter: { zh: '公开信已送到', en: 'Letter delivered' },
  letterLeft: { zh: '公开信已留下', en: 'Letter left behind' },
  card: { zh: '联系卡已收回', en: 'Contact card returned' },
  explained: { zh: '已讲解', en: 'Survey explained' },
  points: { zh: '只讲这几点，不教怎么回答：', en: 'Say these points, and never how to answer:' },
  note: { zh: '备注（不写对调查的看法）', en: 'Note (nothing about views on the survey)' },
  finish: { zh: '记下这次走访', en: 'Write it down' },
  mended: { zh: '记下更正', en: 'Write down the correction' },
  choose: { zh: '先选见到人没有', en: 'First say whom you met' },
});

export interface FormProps {
  readonly visit: OpenVisit;
  readonly household: HouseholdToday;
}

export function VisitForm({ visit }: FormProps) {
  const say = useWords(WORDS);
  const { draft, change } = visit;
  const asked = draft.outcome ? ASKED_AFTER[draft.outcome] : undefined;
  return (
    <div className="field-form">
      <Outcomes visit={visit} />
      {asked && <Done visit={visit} />}
      {asked?.comeAgain && (
        <ComeAgain chosen={draft.comeAgainMs} onChoose={(comeAgainMs) => change({ comeAgainMs })} />
      )}
      {asked?.requests && (
        <RequestList requests={draft.requests} onChange={(requests) => change({ requests })} />
      )}
      {asked && (
        <>
          <PhotoStrip photos={draft.photos} onChange={(photos) => change({ photos })} />
          <textarea
            rows={2}
            maxLength={500}
            placeholder={say('note')}
            aria-label={say('note')}
            value={draft.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </>
      )}
      <Finish visit={visit} />
    </div>
  );
}

function Outcomes({ visit: { draft, change } }: Pick<FormProps, 'visit'>) {
  const say = useWords(WORDS);
  const text = useText();
  const choose = (outcome: VisitOutcome): void => change({ outcome });
  return (
    <fieldset className="field-outcomes">
      <legend>{say('outcome')}</legend>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className="field-choice"
          data-outcome={outcome}
          aria-pressed={draft.outcome === outcome}
          onClick={() => choose(outcome)}
        >
          {text(VISIT_OUTCOMES[outcome].label)}
        </button>
      ))}
    </fieldset>
  );
}

const outcomes = ['met', 'not-home', 'declined', 'moved-away'] as const satisfies readonly VisitOutcome[];

function Done({ visit: { draft, change } }: Pick<FormProps, 'visit'>) {
  const say = useWords(WORDS);
  const text = useText();
  const asked = draft.outcome ? ASKED_AFTER[draft.outcome] : ASKED_AFTER['moved-away'];
  return (
    <div className="field-toggles">
      {asked.letter && (
        <Toggle
          name="letter"
          words={say(draft.outcome === 'met' ? 'letter' : 'letterLeft')}
          isOn={draft.isLetterDelivered}
          onTurn={(isLetterDelivered) => change({ isLetterDelivered })}
        />
      )}
      {asked.card && (
        <Toggle
          name="card"
          words={say('card')}
          isOn={draft.isCardReturned}
          onTurn={(isCardReturned) => change({ isCardReturned })}
        />
      )}
      {asked.explained && (
        <>
          <Toggle
            name="explained"
            words={say('explained')}
            isOn={draft.isExplained}
            onTurn={(isExplained) => change({ isExplained })}
          />
          <details className="field-points">
            <summary>{say('points')}</summary>
            <ul>
              {EXPLAINED_POINTS.map((point) => (
                <li key={point.zh}>{text(point)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly words: string;
  readonly isOn: boolean;
  onTurn(isOn: boolean): void;
}

function Toggle({ name, words, isOn, onTurn }: ToggleProps) {
  return (
    <button
      type="button"
      className="field-toggle"
      data-toggle={name}
      aria-pressed={isOn}
      onClick={() => onTurn(!isOn)}
    >
      <span>{isOn && <CheckIcon isOn />}</span>
      {words}
    </button>
  );
}

// Stays within reach of the thumb, whatever is above.
function Finish({ visit: { draft, finish } }: Pick<FormProps, 'visit'>) {
  const say = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    await finish();
  };
  const isReady = draft.outcome !== null;
  return (
    <div className="field-foot">
      <button
        type="button"
        className="field-main"
        data-act="finish"
        disabled={!isReady || isBusy}
        onClick={() => void press()}
      >
        {say(isReady ? (draft.mends === null ? 'finish' : 'mended') : 'choose')}
      </button>
    </div>
  );
}
