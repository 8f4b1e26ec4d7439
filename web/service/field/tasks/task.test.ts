import { describe, expect, it } from 'vitest';
import { byUrgency, revisionAfter, stepsNow, type Task } from './task.ts';

const TASK: Task = {
  county: '430422',
  id: 'case',
  number: 'W2023-1',
  revision: 3,
  standing: 'routed',
  text: '路灯不亮',
  placeCode: '430422999001',
  spot: '村口',
  dueMs: 100,
  may: ['accept', 'send-back', 'route'],
  isSimulated: true,
};

describe('a task on the phone', () => {
  it('offers what is done on the spot, and leaves the rest to a desk', () => {
    expect(stepsNow(TASK, [])).toEqual(['accept']);
    expect(stepsNow({ ...TASK, standing: 'accepted', may: ['act', 'close', 'extend'] }, [])).toEqual([
      'act',
      'close',
    ]);
  });

  it('may be acted on and closed before the phone has told that it was accepted', () => {
    expect(stepsNow(TASK, ['accept'])).toEqual(['act', 'close']);
    expect(stepsNow(TASK, ['accept', 'act'])).toEqual(['act', 'close']);
    expect(revisionAfter(TASK, ['accept', 'act'])).toBe(5);
  });

  it('is over for the phone once it is closed', () => {
    expect(stepsNow(TASK, ['accept', 'close'])).toEqual([]);
  });
});

describe('tasks', () => {
  it('stand with the soonest due first', () => {
    const tasks = [
      { ...TASK, id: 'a', dueMs: null },
      { ...TASK, id: 'b', dueMs: 200 },
      { ...TASK, id: 'c', dueMs: 50 },
    ];
    expect(byUrgency(tasks).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
