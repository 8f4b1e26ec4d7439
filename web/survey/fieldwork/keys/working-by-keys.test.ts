// A whole working day by the keyboard alone, over the questionnaire that offices have.

import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES } from '#survey/fieldwork';
import { SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import { CHOOSABLE_OUTCOMES, needsConfirming, reasonAgainst } from '../state/outcomes.ts';
import { roadOf } from '../state/road.ts';
import { HeadlessConsole, SAMPLE_ASSIGNMENT, SAMPLE_NUMBER } from './headless-console.ts';

const SCREENERS = ['3', '1', '1', '2'];

function interviewing(): HeadlessConsole {
  return new HeadlessConsole(yunjiQuestionnaireText()).give().press('Enter', 'Enter');
}

function asked(): HeadlessConsole {
  return interviewing().press(...SCREENERS);
}

function roadRow(console: HeadlessConsole, questionId: string) {
  const { stage } = console.state;
  if (stage.kind !== 'interview') throw new Error('no interview');
  return roadOf(console.questionnaire, stage.interview).find((row) => row.questionId === questionId);
}

describe('an interview by the keys', () => {
  it('begins with the screeners and goes from question to question at one key each', () => {
    const console = interviewing();
    expect(console.question).toBe('S1');
    expect(console.press(...SCREENERS).question).toBe('Q1');
    expect(console.said).toEqual(['call-placed', 'interview-started', ...SCREENERS.map(() => 'answer-kept')]);
  });

  it('goes to question 3 when question 1 says so, and shows why question 2 was passed over', () => {
    const console = asked().press('1');
    expect(console.question).toBe('Q3');
    expect(roadRow(console, 'Q2')).toMatchObject({
      standing: 'skipped',
      because: { questionId: 'Q1', optionCode: '1', how: 'go-to' },
    });
  });

  it('works through all 18 questions to the end, with a go-to, a suppress and words', () => {
    const console = asked().press('3', '1', 'a').type('夜市噪声').press('Enter', '2', '1', '3', 'Enter');
    expect(console.question).toBe('Q5');
    console.press('1', '1', '1');
    expect(console.question).toBe('Q9');
    console.press('1', '2', '3', 'd', 'Enter', 'c', 'Enter');
    expect(console.question).toBe('Q14');
    console.press('1');
    expect(console.question).toBe('end');
    expect(console.press('Enter').messages.at(-1)).toMatchObject({
      kind: 'call-ended',
      outcome: 'completed',
    });
  });

  it('numbers its answers from 1 upward, corrections included', () => {
    const console = asked().press('1', 'Backspace', '2');
    const numbers = console.messages.flatMap((each) => (each.kind === 'answer-kept' ? [each.sequence] : []));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('returns from a correction to the first open question, along the new route', () => {
    const console = asked().press('1', '2').press('ArrowUp', 'ArrowUp');
    expect(console.question).toBe('Q1');
    expect(console.press('4').question).toBe('Q2');
  });

  it('keeps an answer that a correction took off the route, and counts it again when that is undone', () => {
    const console = asked().press('3', '1', 'Enter', '1');
    console.tell({ kind: 'question-chosen', questionId: 'Q1' }).press('1');
    expect(roadRow(console, 'Q2')?.standing).toBe('set-aside');
    console.tell({ kind: 'question-chosen', questionId: 'Q1' }).press('3');
    expect(roadRow(console, 'Q2')?.standing).toBe('answered');
  });

  it('goes on from an earlier question without changing anything', () => {
    const console = asked().press('1', '2');
    const before = console.messages.length;
    expect(console.press('ArrowLeft', 'ArrowLeft', 'ArrowDown').question).toBe('Q3');
    expect(console.press('End').question).toBe('Q4');
    expect(console.messages).toHaveLength(before);
  });

  it('is not told again when an answer is confirmed as it was', () => {
    const console = asked().press('1');
    const before = console.messages.length;
    expect(console.press('Backspace', '1').question).toBe('Q3');
    expect(console.messages).toHaveLength(before);
  });

  it('does not go back beyond the first question', () => {
    expect(interviewing().press('Backspace').question).toBe('S1');
  });
});

describe('an option that asks for words', () => {
  const opened = (): HeadlessConsole =>
    new HeadlessConsole(SPECIMENS.otherText).give().press('Enter', 'Enter', '1', '3');

  it('opens the field, and Enter in it answers the question', () => {
    const console = opened().type('邻居').press('Enter');
    expect(console.messages.at(-1)).toMatchObject({ answer: { chosen: ['1', '3'], otherText: '邻居' } });
  });

  it('is not answered without the words', () => {
    const console = opened().press('Enter');
    expect(console.question).toBe('Q1');
    expect(console.said).not.toContain('answer-kept');
    const { stage } = console.state;
    expect(stage.kind === 'interview' && stage.interview.draft.problem?.code).toBe('answer-text-missing');
  });

  it('lets go with Esc, and its words do not travel when it is ticked off again', () => {
    const console = opened().type('邻居').press('Escape', '3', 'Enter');
    expect(console.messages.at(-1)).toMatchObject({ answer: { chosen: ['1'] } });
  });
});

describe('a multiple choice', () => {
  const opened = (): HeadlessConsole =>
    new HeadlessConsole(SPECIMENS.exclusive).give().press('Enter', 'Enter');

  it('ticks and unticks, and keeps the order of the questionnaire', () => {
    const console = opened().press('2', '1', '2', '2', 'Enter');
    expect(console.messages.at(-1)).toMatchObject({ answer: { chosen: ['1', '2'] } });
  });

  it('clears the others for one that stands alone, and that one for the others', () => {
    expect(opened().press('1', '2', '3', 'Enter').messages.at(-1)).toMatchObject({
      answer: { chosen: ['3'] },
    });
    expect(opened().press('3', '1', 'Enter').messages.at(-1)).toMatchObject({ answer: { chosen: ['1'] } });
  });

  it('is not confirmed while nothing is ticked', () => {
    expect(opened().press('Enter').said).not.toContain('answer-kept');
  });
});

describe('a person who is screened out', () => {
  it('is thanked, and the outcome with its reason follows by itself', () => {
    const console = interviewing().press('3', '2');
    expect(console.question).toBe('end');
    console.press('Enter');
    expect(console.messages.at(-1)).toMatchObject({ outcome: 'not-eligible', reason: 'under-age' });
  });

  it('can still be asked when the key was pressed by mistake', () => {
    expect(interviewing().press('3', '2', 'Backspace', '1').question).toBe('S3');
  });
});

describe('the outcomes of a call', () => {
  const called = (): HeadlessConsole => new HeadlessConsole(yunjiQuestionnaireText()).give().press('d');
  const onCall = CHOOSABLE_OUTCOMES.filter((code) => {
    const { stage } = called().state;
    return stage.kind === 'call' && !reasonAgainst(code, stage, called().questionnaire);
  });

  it.each(onCall)('%s is given by its key, or asks for what its row says', (code) => {
    const { key = '', asks } = CALL_OUTCOMES[code];
    const console = called().press(key);
    if (needsConfirming(code)) console.press(key);
    const isGiven = asks === 'nothing';
    expect(console.state.stage.kind).toBe(isGiven ? 'ready' : 'call');
    expect(console.messages.at(-1)).toMatchObject(
      isGiven ? { kind: 'call-ended', outcome: code } : { kind: 'call-placed' },
    );
    expect(console.state.panel).toEqual(isGiven ? null : { kind: 'outcome', code });
  });

  it('that end a unit for good need a second press, and Esc takes the first back', () => {
    const console = called().press('5');
    expect(console.said).not.toContain('call-ended');
    expect(console.press('Escape').state.panel).toBeNull();
    expect(console.press('5', '5').messages.at(-1)).toMatchObject({ outcome: 'refused-hard' });
  });

  it('lead straight to the next unit, unless a rest was asked for', () => {
    expect(called().press('1').state.stage).toMatchObject({ kind: 'ready', wantsNext: true });
    const rested = called().press('p', '1').state;
    expect(rested).toMatchObject({ isPausing: false, stage: { kind: 'ready', wantsNext: false } });
  });

  it('cannot be “broken off” before anything was answered', () => {
    expect(called().press('0').state.stage.kind).toBe('call');
  });

  it('cannot be “no answer” once somebody has answered questions', () => {
    const console = asked().press('o', '1');
    expect(console.state.stage.kind).toBe('interview');
    expect(console.press('0').messages.at(-1)).toMatchObject({ outcome: 'broken-off' });
  });

  it('carry a note written on the way', () => {
    const console = called().tell({ kind: 'note-written', words: ' 晚上再打 ' }).press('4');
    expect(console.messages.at(-1)).toMatchObject({ outcome: 'refused-soft', note: '晚上再打' });
  });

  it('say when the unit has been tried so often that it ends', () => {
    const calls = [1, 2, 3, 4, 5].map((hour) => ({ placedMs: hour, outcome: 'no-answer', note: null }));
    const assignment = { ...SAMPLE_ASSIGNMENT, calls };
    const console = new HeadlessConsole(SPECIMENS.goTo).give(assignment).press('d', '1');
    expect(console.state.left).toMatchObject({ outcome: 'no-answer', isEnded: true });
    expect(called().press('1').state.left).toMatchObject({ isEnded: false });
  });
});

describe('a wish to be called back', () => {
  it('is written down from any question and at the end, where the keys then belong to the words', () => {
    for (const console of [asked(), asked().press('1', '2')]) {
      expect(console.press('w').state.panel).toEqual({ kind: 'wish' });
      expect(console.press('1', '2').state.panel).toEqual({ kind: 'wish' });
    }
  });

  it('tells the survey nothing: it travels by itself, and the interview goes on where it was', () => {
    const console = asked().press('1');
    const before = console.messages.length;
    console.press('w').tell({ kind: 'panel-closed' });
    expect([console.messages.length, console.question]).toEqual([before, 'Q3']);
  });

  it('is no matter of a call that has not become an interview, nor of a unit at rest', () => {
    const ringing = new HeadlessConsole(SPECIMENS.goTo).give().press('Enter');
    expect(ringing.press('w').state.panel).toBeNull();
    expect(new HeadlessConsole(SPECIMENS.goTo).press('w').state.panel).toBeNull();
  });
});

describe('what the console tells', () => {
  it('never holds the telephone number', () => {
    const console = asked().press('1', '2').tell({ kind: 'note-written', words: '备注' }).press('o', '4');
    expect(console.messages.length).toBeGreaterThan(6);
    expect(JSON.stringify(console.messages)).not.toContain(SAMPLE_NUMBER);
  });

  it('is nothing when a key means nothing where it is pressed', () => {
    const console = new HeadlessConsole(SPECIMENS.goTo).press('d', '1', 'o', 'Backspace', 'x');
    expect(console.messages).toEqual([]);
    expect(console.state.stage.kind).toBe('ready');
  });

  it('keeps a note of the interview at once, and only when it changed', () => {
    const console = asked().tell({ kind: 'note-written', words: '耳背' });
    console.tell({ kind: 'note-written', words: '耳背' });
    expect(console.said.filter((kind) => kind === 'note-kept')).toHaveLength(1);
  });
});
