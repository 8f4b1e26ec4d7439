// A console without a screen, so that tests read like the work: `console.press('Enter', '1')`, `console.type('夜市')`.
// It goes the way of the page: key, row of the table, event, step.

import { type Questionnaire, readOutline } from '#survey/questionnaire';
import type { Assignment, Message } from '#wire/survey';
import { isTyping } from '../state/answer-draft.ts';
import { AT_REST, type ConsoleEvent, type ConsoleState } from '../state/console-state.ts';
import { questionAt } from '../state/questions-of.ts';
import { resume } from '../state/resume.ts';
import { step } from '../state/step.ts';
import { eventOf, screenOf } from './event-of.ts';
import { rowOnKey } from './keys.ts';

/** 2023-09-01 10:00 in China. */
export const TEN_O_CLOCK = Date.UTC(2023, 8, 1, 2);

/** A number in a block that is never given out. */
export const SAMPLE_NUMBER = '10012345678';

export const SAMPLE_ASSIGNMENT: Assignment = {
  unit: {
    id: '018a0000-0000-7000-8000-000000000001',
    placeName: '云集社区',
    phoneType: 'mobile',
    attempts: 0,
    number: SAMPLE_NUMBER,
    heldSinceMs: TEN_O_CLOCK,
    appointment: null,
  },
  calls: [],
  openCall: null,
  interview: null,
};

export class HeadlessConsole {
  readonly questionnaire: Questionnaire;
  state: ConsoleState = AT_REST;
  readonly messages: Message[] = [];
  nowMs = TEN_O_CLOCK;
  private ids = 0;

  constructor(source: Questionnaire | string) {
    this.questionnaire = typeof source === 'string' ? readOutline(source).questionnaire : source;
  }

  /** A unit comes into the hand. */
  give(assignment: Assignment = SAMPLE_ASSIGNMENT): this {
    return this.tell({ kind: 'unit-given', stage: resume(assignment, [], null) });
  }

  /** Keys, one after the other. A key that the screen does not know does nothing. */
  press(...keys: readonly string[]): this {
    for (const key of keys) this.pressOne(key);
    return this;
  }

  /** Words typed into the field that is open. */
  type(words: string): this {
    return this.tell({ kind: 'words-typed', words });
  }

  /** Words typed as the reason why an answer stands. */
  typeReason(words: string): this {
    return this.tell({ kind: 'reason-typed', words });
  }

  tell(event: ConsoleEvent): this {
    this.nowMs += 1000;
    const { questionnaire, nowMs } = this;
    const stepped = step(this.state, event, { questionnaire, nowMs, newId: () => this.newId() });
    this.state = stepped.state;
    this.messages.push(...stepped.messages);
    return this;
  }

  /** The question on the screen, `end` at the end, undefined outside an interview. */
  get question(): string | undefined {
    const { stage } = this.state;
    if (stage.kind !== 'interview') return undefined;
    return questionAt(this.questionnaire, stage.interview)?.id ?? 'end';
  }

  get said(): readonly string[] {
    return this.messages.map((message) => message.kind);
  }

  private pressOne(key: string): void {
    const { stage } = this.state;
    const asked = stage.kind === 'interview' && questionAt(this.questionnaire, stage.interview);
    if (stage.kind === 'interview' && asked && isTyping(asked, stage.interview.draft) && !this.state.panel) {
      if (key === 'Enter') this.tell({ kind: 'answer-confirmed' });
      if (key === 'Escape') this.tell({ kind: 'words-left' });
      return;
    }
    const screen = screenOf(this.state, this.questionnaire);
    const row = screen === null ? undefined : rowOnKey(screen, key);
    const event = row && eventOf(this.state, this.questionnaire, { command: row.command, key });
    if (event) this.tell(event);
  }

  private newId(): string {
    this.ids += 1;
    return `018a0000-0000-7000-9000-${String(this.ids).padStart(12, '0')}`;
  }
}
