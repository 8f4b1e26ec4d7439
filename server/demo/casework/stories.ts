// How made-up cases go: most as they should, some late, sent back, done again, refused. What of a story lies ahead of now is cut off.
import { addCalendarDays, type Chance, isWorkingDay, localTime } from '#base';
import { CASE_KINDS, type Fields, type StepCode } from '#service/casework';
import { demoId } from '../load-demo.ts';
import { officerOf, type Player } from './cast.ts';
import type { MatterTemplate } from './matters.ts';
import type { Scene } from './play-script.ts';

export interface Plot {
  readonly receivedMs: number;
  readonly office: string;
  readonly matter: MatterTemplate;
  readonly chance: Chance;
}

const OPENS_AT_MS = 8.5 * 3_600_000;
const OPEN_FOR_MS = 9 * 3_600_000;
const BREATH_MS = 20 * 60_000;

/** Writes scenes one after the other, in office hours of working days. */
class Story {
  readonly scenes: Scene[] = [];
  private readonly chance: Chance;
  private nowMs: number;

  constructor({ receivedMs, chance }: Plot) {
    this.nowMs = receivedMs;
    this.chance = chance;
  }

  /** So many days later; nought is the same day or the next morning. */
  tell(daysLater: number, by: Player, step: StepCode, fields: Fields = {}): this {
    this.nowMs = this.officeHourAfter(daysLater);
    this.scenes.push({ step, by, fields, atMs: this.nowMs });
    return this;
  }

  /** A minute before what was told last. */
  tellBefore(by: Player, step: StepCode, fields: Fields): this {
    this.scenes.splice(-1, 0, { step, by, fields, atMs: this.nowMs - 60_000 });
    return this;
  }

  /** The day of what was told last, so many days on. */
  dayLater(days: number): string {
    return addCalendarDays(localTime(this.nowMs).date, days).date;
  }

  private officeHourAfter(daysLater: number): number {
    let date = this.dayLater(daysLater);
    for (;;) {
      const opensMs = Date.parse(`${date}T00:00:00+08:00`) + OPENS_AT_MS;
      const from = Math.max(opensMs, this.nowMs + BREATH_MS);
      const left = opensMs + OPEN_FOR_MS - from;
      if (isWorkingDay(date) && left > 0)
        return Math.round(from + this.chance.next() * Math.min(left, 7_200_000));
      date = addCalendarDays(date, 1).date;
    }
  }
}

const RESOLVED = 'resolved';

function routed(plot: Plot): Story {
  const order = '请到现场核实，按时限办结并答复';
  const { kind } = plot.matter;
  const story = new Story(plot).tell(0, 'dispatcher', 'route', { unit: plot.office, order });
  if (kind !== null && CASE_KINDS[kind].concernsOffice)
    story.tellBefore('dispatcher', 'keep-away', { isNobody: true, reason: '核对过，承办单位与此事无关' });
  return story;
}

function accepted(plot: Plot): Story {
  return routed(plot).tell(plot.chance.integer(2), officerOf(plot.office), 'accept');
}

function closed(story: Story, { office, matter }: Plot, daysLater: number, resolution = RESOLVED): Story {
  return story.tell(daysLater, officerOf(office), 'close', { resolution, result: matter.result });
}

// After closing: what the sender says, the call of a stranger, and the end.
function concluded(story: Story, { chance, matter }: Plot): readonly Scene[] {
  if (chance.next() < 0.45) story.tell(1, 'sender', 'rate', verdict(chance));
  if (chance.next() < 0.35) {
    story.tell(0, 'system', 'call-for-follow-up');
    const isReached = chance.next() < 0.85;
    story.tell(1, 'operator', 'follow-up', { isReached, ...(isReached ? verdict(chance) : {}) });
  }
  story.tell(2, 'dispatcher', 'strike-off', { isDespiteDissatisfied: false });
  if (matter.title) story.tell(0, 'dispatcher', 'release', { title: matter.title, outcome: matter.result });
  return story.scenes;
}

function verdict(chance: Chance): Fields {
  return { isResolved: true, satisfaction: chance.next() < 0.6 ? 'very-satisfied' : 'satisfied' };
}

function smooth(plot: Plot): readonly Scene[] {
  const story = accepted(plot).tell(1, officerOf(plot.office), 'act', { done: plot.matter.done });
  return concluded(closed(story, plot, 1 + plot.chance.integer(3)), plot);
}

function late(plot: Plot): readonly Scene[] {
  const officer = officerOf(plot.office);
  const story = accepted(plot)
    .tell(9, 'dispatcher', 'chase', { words: '已经超期，请说明原因并抓紧办结' })
    .tell(2, officer, 'act', { done: plot.matter.done });
  return concluded(closed(story, plot, 3), plot);
}

// Taken up, and then nothing: chased, and still nothing.
function neglected(plot: Plot): readonly Scene[] {
  return accepted(plot).tell(12, 'dispatcher', 'chase', { words: '长期没有进展，三日内书面说明' }).scenes;
}

function extended(plot: Plot): readonly Scene[] {
  const officer = officerOf(plot.office);
  const story = accepted(plot)
    .tell(2, officer, 'act', { done: plot.matter.done })
    .tell(1, officer, 'extend', { days: 5, reason: '材料采购需要时间' });
  return concluded(closed(story, plot, 4), plot);
}

function waiting(plot: Plot): readonly Scene[] {
  const officer = officerOf(plot.office);
  const story = accepted(plot)
    .tell(1, officer, 'stop-limit', { ground: 'waits-for-appraisal', reason: '等检测单位出报告' })
    .tell(12, officer, 'resume-limit', { reason: '报告已到' });
  return concluded(closed(story, plot, 2), plot);
}

function sentBack(plot: Plot): readonly Scene[] {
  const other = demoId(plot.office === demoId('street') ? 'county' : 'street');
  const story = routed(plot)
    .tell(0, officerOf(plot.office), 'send-back', { reason: '不在本单位管辖范围', betterUnit: other })
    .tell(0, 'dispatcher', 'route', { unit: other, order: '由你单位牵头办理' })
    .tell(0, officerOf(other), 'accept');
  return concluded(closed(story, { ...plot, office: other }, 3), plot);
}

// Not ours, says the office; whose it is has not been decided yet.
function undecided(plot: Plot): readonly Scene[] {
  return routed(plot).tell(0, officerOf(plot.office), 'send-back', { reason: '不在本单位管辖范围' }).scenes;
}

function doneAgain(plot: Plot): readonly Scene[] {
  const officer = officerOf(plot.office);
  const dissatisfied = { isResolved: false, satisfaction: 'dissatisfied', words: '还是老样子' };
  const story = closed(accepted(plot), plot, 2)
    .tell(1, 'sender', 'rate', dissatisfied)
    .tell(1, 'operator', 'follow-up', { isReached: true, ...dissatisfied })
    .tell(0, 'sender', 'ask-again', { reason: '修了一处，另外一处没有修' })
    .tell(0, officer, 'accept')
    .tell(1, officer, 'act', { done: `再次到现场：${plot.matter.done || '当面说明'}` });
  return concluded(closed(story, plot, 2), plot);
}

// Three times back: before the next end its cause is asked for.
function returning(plot: Plot): readonly Scene[] {
  const officer = officerOf(plot.office);
  const story = accepted(plot);
  for (let times = 0; times < 3; times += 1) {
    closed(story, plot, 2)
      .tell(1, 'operator', 'follow-up', { isReached: true, isResolved: false, satisfaction: 'dissatisfied' })
      .tell(1, 'dispatcher', 're-open', { reason: '回访说没有解决' })
      .tell(0, officer, 'accept');
  }
  return story.scenes;
}

function unresolved(plot: Plot): readonly Scene[] {
  const { chance } = plot;
  const story = closed(accepted(plot), plot, 3, chance.next() < 0.5 ? 'explained' : 'not-possible')
    .tell(1, 'sender', 'rate', {
      isResolved: false,
      satisfaction: chance.next() < 0.5 ? 'fair' : 'dissatisfied',
    })
    .tell(1, 'operator', 'follow-up', { isReached: true, isResolved: false, satisfaction: 'fair' })
    .tell(2, 'dispatcher', 'strike-off', { isDespiteDissatisfied: true, reason: '超出现行政策，已当面说明' });
  return story.scenes;
}

function answered(plot: Plot): readonly Scene[] {
  return new Story(plot)
    .tell(0, 'operator', 'answer-at-once', { answer: plot.matter.result })
    .tell(2, 'dispatcher', 'strike-off').scenes;
}

function turnedDown(plot: Plot): readonly Scene[] {
  const reason = '这件事正在法院审理，请等判决；可以向法律援助中心咨询';
  return new Story(plot)
    .tell(0, 'dispatcher', 'refuse', { ground: 'in-court', reason })
    .tell(3, 'county', 'strike-off').scenes;
}

function withdrawn(plot: Plot): readonly Scene[] {
  return accepted(plot).tell(1, 'sender', 'withdraw', { reason: '已经自己解决' }).scenes;
}

function leftOut(plot: Plot): readonly Scene[] {
  const story = closed(accepted(plot), plot, 2, 'explained');
  return story
    .tell(1, 'dispatcher', 'exclude', { ground: 'beyond-policy', reason: '要求的补贴没有政策依据' })
    .tell(1, 'dispatcher', 'strike-off').scenes;
}

const PARTIES = ['甲方（模拟）', '乙方（模拟）'];

function mediating(plot: Plot): Story {
  const story = accepted(plot)
    .tell(1, officerOf(plot.office), 'name-parties', {
      parties: PARTIES,
      people: Math.max(2, plot.matter.people),
    })
    .tell(1, officerOf(plot.office), 'act', { done: plot.matter.done });
  const day = story.dayLater(0);
  const meeting = {
    day,
    place: '村调解室',
    present: '双方、调解员、村干部',
    said: '双方各说了经过，愿意继续谈',
  };
  return story.tell(2, 'mediator', 'hold-meeting', meeting);
}

/** A dispute that is mediated, agreed on, performed and closed. */
export function settled(plot: Plot): readonly Scene[] {
  const story = mediating(plot);
  const agreement = {
    ...{ parties: PARTIES.join('、'), facts: plot.matter.text, content: plot.matter.result },
    ...{ how: '当场履行', performBy: story.dayLater(10) },
  };
  story
    .tell(2, 'mediator', 'agree', agreement)
    .tell(5, officerOf(plot.office), 'record-performance', { performance: 'performed' });
  return concluded(closed(story, plot, 1), plot);
}

/** A dispute over which people still sit together. */
export function unsettled(plot: Plot): readonly Scene[] {
  return mediating(plot).scenes;
}

/** Ways of a request, each so many times out of a hundred; the rest goes smoothly. */
const WAYS = [
  [9, late],
  [6, extended],
  [3, waiting],
  [5, sentBack],
  [7, doneAgain],
  [6, unresolved],
  [2, turnedDown],
  [2, withdrawn],
  [2, leftOut],
] as const;

/** A request's way, drawn. */
export function requestStory(plot: Plot): readonly Scene[] {
  if (plot.matter.kind === 'ask') return answered(plot);
  let left = plot.chance.integer(100);
  for (const [share, way] of WAYS) {
    if (left < share) return way(plot);
    left -= share;
  }
  return smooth(plot);
}

export const STORIES = {
  smooth,
  neglected,
  returning,
  waiting,
  turnedDown: (plot: Plot) => turnedDown(plot).slice(0, 1),
  undecided,
  settled,
  unsettled,
  fresh: () => [],
} as const;
