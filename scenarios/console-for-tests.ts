// An interviewer at the console, through the server's real routes: takes units, dials, asks, ends calls.
// It keeps what a console keeps (the call, the interview, the count of answers) and decides nothing by itself.
import { fieldworkEndpoints as endpoints, type Message } from '#wire/survey';
import { newId } from '../server/platform/identify.ts';
import { type Person, SURVEY, type TestHouse } from './house-for-tests.ts';

type Kept = Awaited<ReturnType<Person['call']>> & {
  readonly acknowledged: string[];
  readonly refused: { readonly id: string; readonly problem: { readonly code: string } } | null;
};

type Ending = Omit<Extract<Message, { kind: 'call-ended' }>, 'kind' | 'id' | 'atMs' | 'callId' | 'outcome'>;

/** Answers that let somebody through the screeners of the demo's questionnaire. */
export const ELIGIBLE = { S1: ['3'], S2: ['1'], S3: ['1'], S4: ['2'] } as const;

/** The rest of a whole interview: safe, nothing to report, satisfied; Q1 leads to Q3, Q5 to Q7, Q7 to Q9, Q9 to Q11. */
export const CONTENT = {
  Q1: ['1'],
  Q3: ['4'],
  Q4: ['1', '3'],
  Q5: ['2'],
  Q7: ['2'],
  Q9: ['2'],
  Q11: ['1'],
  Q12: ['13'],
  Q13: ['12'],
  Q14: ['1'],
} as const;

export type Chosen = Readonly<Record<string, readonly string[]>>;

export class ConsoleForTests {
  readonly person: Person;
  unitId = '';
  callId = '';
  interviewId = '';
  sequence = 0;
  private readonly house: TestHouse;
  private readonly key: { readonly county: string; readonly surveyId: string };

  constructor(house: TestHouse, person: Person, key = SURVEY) {
    this.house = house;
    this.person = person;
    this.key = key;
  }

  /** Takes the next unit, and goes on with its interview where there is one. */
  async take() {
    const assignment = await this.person.call(endpoints.nextUnit, {
      params: this.key,
      body: { id: this.freshId() },
    });
    this.unitId = assignment.unit.id;
    this.callId = assignment.openCall?.id ?? this.freshId();
    this.interviewId = assignment.interview?.id ?? this.freshId();
    this.sequence = assignment.interview?.lastSequence ?? 0;
    return assignment;
  }

  freshId(): string {
    return newId(this.house.now());
  }

  placed(): Message {
    return { kind: 'call-placed', ...this.envelope(), callId: this.callId };
  }

  started(): Message {
    return {
      kind: 'interview-started',
      ...this.envelope(),
      callId: this.callId,
      interviewId: this.interviewId,
    };
  }

  answered(questionId: string, chosen: readonly string[], otherText?: string): Message {
    this.sequence += 1;
    const answer = { chosen: [...chosen], ...(otherText === undefined ? {} : { otherText }) };
    return {
      kind: 'answer-kept',
      ...this.envelope(),
      interviewId: this.interviewId,
      sequence: this.sequence,
      questionId,
      answer,
    };
  }

  noted(text: string): Message {
    return { kind: 'note-kept', ...this.envelope(), interviewId: this.interviewId, text };
  }

  ended(outcome: string, more: Ending = {}): Message {
    return { kind: 'call-ended', ...this.envelope(), callId: this.callId, outcome, ...more };
  }

  private envelope(): { id: string; atMs: number } {
    return { id: this.freshId(), atMs: this.house.now() };
  }

  /** The messages of a call with an interview that answers these questions, in this order. */
  interviewed(answers: Chosen, outcome = 'completed'): Message[] {
    const given = Object.entries(answers).map(([questionId, chosen]) => this.answered(questionId, chosen));
    return [this.placed(), this.started(), ...given, this.ended(outcome)];
  }

  async send(...messages: readonly Message[]): Promise<Kept> {
    return this.person.call(endpoints.keepMessages, {
      params: { ...this.key, unitId: this.unitId },
      body: { messages: [...messages] },
    });
  }

  /** Sends, and answers the code with which the first refused message was refused; undefined when all were kept. */
  async refusalOf(...messages: readonly Message[]): Promise<string | undefined> {
    return (await this.send(...messages)).refused?.problem.code;
  }

  /** Takes a unit and completes its interview. */
  async complete(answers: Chosen = {}): Promise<void> {
    await this.take();
    const refused = (await this.send(...this.interviewed({ ...ELIGIBLE, ...CONTENT, ...answers }))).refused;
    if (refused) throw new Error(`the interview was refused: ${refused.problem.code}`);
  }

  /** Takes a unit, dials, and ends the call with this outcome. */
  async callOnce(outcome: string, more: Ending = {}): Promise<void> {
    await this.take();
    const refused = (await this.send(this.placed(), this.ended(outcome, more))).refused;
    if (refused) throw new Error(`the call was refused: ${refused.problem.code}`);
  }
}

export async function consoleOf(house: TestHouse, signInName = 'interviewer'): Promise<ConsoleForTests> {
  return new ConsoleForTests(house, await house.signIn(signInName));
}
