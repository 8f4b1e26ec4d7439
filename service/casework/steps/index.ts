// Every step of casework, in the order in which a case meets them. A new step is its file and a line here.
import { ACCEPT } from './accept.ts';
import { ACT } from './act.ts';
import { ADD } from './add.ts';
import { AGREE } from './agree.ts';
import { ANSWER_AT_ONCE } from './answer-at-once.ts';
import { ASK_AGAIN } from './ask-again.ts';
import { ASK_RE_REVIEW } from './ask-re-review.ts';
import { ASK_REVIEW } from './ask-review.ts';
import { ASSIGN } from './assign.ts';
import { CALL_FOR_FOLLOW_UP } from './call-for-follow-up.ts';
import { CHASE } from './chase.ts';
import { CLOSE } from './close.ts';
import { CONFIRM_IN_COURT } from './confirm-in-court.ts';
import { CONTEST_ADDRESSEE } from './contest-addressee.ts';
import { COUNT_AGAIN } from './count-again.ts';
import { DECIDE_ADDRESSEE } from './decide-addressee.ts';
import { EXCLUDE } from './exclude.ts';
import { EXTEND } from './extend.ts';
import { FOLLOW_UP } from './follow-up.ts';
import { HAND_DOWN } from './hand-down.ts';
import { HAND_UP } from './hand-up.ts';
import { HOLD_MEETING } from './hold-meeting.ts';
import { JOIN } from './join.ts';
import { KEEP_AWAY } from './keep-away.ts';
import { MOVE_RULE } from './move-rule.ts';
import { MOVE_UNIT } from './move-unit.ts';
import { NAME_CAUSE } from './name-cause.ts';
import { NAME_PARTIES } from './name-parties.ts';
import { PART } from './part.ts';
import { RATE } from './rate.ts';
import { RE_OPEN } from './re-open.ts';
import { RE_REVIEW } from './re-review.ts';
import { RECORD_PERFORMANCE } from './record-performance.ts';
import { REFUSE } from './refuse.ts';
import { RELEASE } from './release.ts';
import { RESUME_LIMIT } from './resume-limit.ts';
import { REVIEW } from './review.ts';
import { ROUTE } from './route.ts';
import { SEND_BACK } from './send-back.ts';
import { SORT } from './sort.ts';
import type { Step } from './step.ts';
import { STOP_LIMIT } from './stop-limit.ts';
import { STRIKE_OFF } from './strike-off.ts';
import { TAKE_DOWN } from './take-down.ts';
import { WITHDRAW } from './withdraw.ts';

const ROWS = {
  'answer-at-once': ANSWER_AT_ONCE,
  route: ROUTE,
  sort: SORT,
  join: JOIN,
  part: PART,
  'keep-away': KEEP_AWAY,
  refuse: REFUSE,
  'send-back': SEND_BACK,
  'contest-addressee': CONTEST_ADDRESSEE,
  'decide-addressee': DECIDE_ADDRESSEE,
  accept: ACCEPT,
  assign: ASSIGN,
  'hand-down': HAND_DOWN,
  act: ACT,
  extend: EXTEND,
  'stop-limit': STOP_LIMIT,
  'resume-limit': RESUME_LIMIT,
  chase: CHASE,
  'hand-up': HAND_UP,
  'name-cause': NAME_CAUSE,
  'name-parties': NAME_PARTIES,
  'hold-meeting': HOLD_MEETING,
  agree: AGREE,
  'record-performance': RECORD_PERFORMANCE,
  'confirm-in-court': CONFIRM_IN_COURT,
  close: CLOSE,
  'call-for-follow-up': CALL_FOR_FOLLOW_UP,
  'follow-up': FOLLOW_UP,
  're-open': RE_OPEN,
  'ask-review': ASK_REVIEW,
  review: REVIEW,
  'ask-re-review': ASK_RE_REVIEW,
  're-review': RE_REVIEW,
  'strike-off': STRIKE_OFF,
  release: RELEASE,
  'take-down': TAKE_DOWN,
  exclude: EXCLUDE,
  'count-again': COUNT_AGAIN,
  'move-rule': MOVE_RULE,
  'move-unit': MOVE_UNIT,
  add: ADD,
  withdraw: WITHDRAW,
  rate: RATE,
  'ask-again': ASK_AGAIN,
} as const satisfies Readonly<Record<string, Step>>;

export type StepCode = keyof typeof ROWS;

export const STEPS: Readonly<Record<StepCode, Step>> = ROWS;

export function isStep(code: string): code is StepCode {
  return Object.hasOwn(ROWS, code);
}
