// Wherever the console falls over, it goes on where it was: for any keys pressed, any of its messages acknowledged.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import type { Assignment, Message } from '#wire/survey';
import { HeadlessConsole, SAMPLE_ASSIGNMENT, SAMPLE_NUMBER } from '../keys/headless-console.ts';
import { BLANK_DRAFT } from './answer-draft.ts';
import type { Stage } from './console-state.ts';
import { resume, trailOf } from './resume.ts';

const yunji = readOutline(yunjiQuestionnaireText()).questionnaire;

// The unit as a server has it that has kept these messages.
function keptBy(assignment: Assignment, message: Message): Assignment {
  const { interview } = assignment;
  switch (message.kind) {
    case 'call-placed':
      return { ...assignment, openCall: { id: message.callId, placedMs: message.atMs + 40 } };
    case 'interview-started': {
      const fresh = { id: message.interviewId, answers: {}, lastSequence: 0, note: '' };
      return { ...assignment, interview: interview ?? fresh };
    }
    case 'answer-kept': {
      if (!interview) throw new Error('an answer without an interview');
      const answers = { ...interview.answers, [message.questionId]: message.answer };
      return { ...assignment, interview: { ...interview, answers, lastSequence: message.sequence } };
    }
    case 'note-kept':
      return interview ? { ...assignment, interview: { ...interview, note: message.text } } : assignment;
    default:
      return assignment;
  }
}

// Where one is among the questions and what is half typed is not kept: one goes on at the first open question.
function asResumed(stage: Stage): Stage {
  if (stage.kind === 'ready') return { kind: 'ready', wantsNext: false, refusal: null };
  if (stage.kind !== 'interview') return stage;
  return { ...stage, interview: { ...stage.interview, at: null, draft: BLANK_DRAFT } };
}

function withoutAssignment(stage: Stage) {
  const { assignment: _, ...rest } = { assignment: null, ...stage };
  return rest;
}

const key = fc.constantFrom(
  'Enter',
  '1',
  '2',
  '3',
  '4',
  '5',
  'a',
  'd',
  'Backspace',
  'ArrowUp',
  'End',
  'Escape',
);

describe('after a crash', () => {
  it('the console is where it was, whatever was pressed and however much the server had acknowledged', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.nat(), (keys, cut) => {
        const console = new HeadlessConsole(yunji)
          .give()
          .press('d')
          .press(...keys);
        const kept = console.messages.slice(0, cut % (console.messages.length + 1));
        fc.pre(kept.every((message) => message.kind !== 'call-ended'));
        const assignment = kept.reduce(keptBy, SAMPLE_ASSIGNMENT);
        const pending = console.messages.slice(kept.length);
        const resumed = resume(assignment, pending, trailOf(console.state));
        expect(withoutAssignment(resumed)).toEqual(withoutAssignment(asResumed(console.state.stage)));
      }),
    );
  });

  it('the outbox alone is enough while the server has been told nothing of the call', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const console = new HeadlessConsole(yunji)
          .give()
          .press('d')
          .press(...keys);
        const resumed = resume(SAMPLE_ASSIGNMENT, console.messages, null);
        expect(withoutAssignment(resumed)).toEqual(withoutAssignment(asResumed(console.state.stage)));
      }),
    );
  });

  it('a message that the server kept without our knowing changes nothing when it is applied again', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.nat(), (keys, overlap) => {
        const console = new HeadlessConsole(yunji)
          .give()
          .press('d', 'Enter')
          .press(...keys);
        fc.pre(console.state.stage.kind === 'interview');
        const assignment = console.messages.reduce(keptBy, SAMPLE_ASSIGNMENT);
        const unheard = console.messages.slice(overlap % console.messages.length);
        const resumed = resume(assignment, unheard, trailOf(console.state));
        expect(withoutAssignment(resumed)).toEqual(withoutAssignment(asResumed(console.state.stage)));
      }),
    );
  });

  it('a unit that was not dialled is in hand as before', () => {
    expect(resume(SAMPLE_ASSIGNMENT, [], null).kind).toBe('unit');
  });

  it('an open call without an interview is gone on with as a call, on its own clock', () => {
    const console = new HeadlessConsole(SPECIMENS.goTo).give().press('d');
    const assignment = console.messages.reduce(keptBy, SAMPLE_ASSIGNMENT);
    const resumed = resume(assignment, [], trailOf(console.state));
    expect(resumed).toMatchObject({ kind: 'call', call: { placedMs: console.messages[0]?.atMs } });
  });

  it('an interview that an earlier call left is not taken for one begun in this call', () => {
    const interview = { id: 'i', answers: { Q1: { chosen: ['1'] } }, lastSequence: 1, note: '' };
    const assignment = { ...SAMPLE_ASSIGNMENT, interview };
    const console = new HeadlessConsole(SPECIMENS.goTo).give(assignment).press('d');
    const kept = console.messages.reduce(keptBy, assignment);
    expect(resume(kept, [], trailOf(console.state)).kind).toBe('call');
    console.press('Enter');
    expect(console.question).toBe('Q2');
    expect(resume(kept, [], trailOf(console.state)).kind).toBe('interview');
  });

  it('an interview resumed in a later call goes on counting its answers', () => {
    const interview = { id: 'i', answers: { Q1: { chosen: ['2'] } }, lastSequence: 7, note: '' };
    const console = new HeadlessConsole(SPECIMENS.goTo).give({ ...SAMPLE_ASSIGNMENT, interview });
    console.press('d', 'Enter', '1');
    expect(console.messages.at(-1)).toMatchObject({ interviewId: 'i', sequence: 8 });
  });

  it('an outcome that was given but not sent leaves nothing to go on with', () => {
    const console = new HeadlessConsole(SPECIMENS.goTo).give().press('d', '1');
    expect(resume(SAMPLE_ASSIGNMENT, console.messages, null).kind).toBe('ready');
  });

  it('the trail kept on the device holds no telephone number and no answer', () => {
    const console = new HeadlessConsole(yunji).give().press('d', 'Enter', '3', '1');
    const trail = JSON.stringify(trailOf(console.state));
    expect(trail).not.toContain(SAMPLE_NUMBER);
    expect(trail).not.toContain('chosen');
  });
});
