import { describe, expect, it } from 'vitest';
import { checkPollOrder, LAW_CODES, POLL_LAW, type PollOrder } from './index.ts';

const ORDER: PollOrder = {
  placeCodes: ['430422999001', '430422999002'],
  perPlace: 30,
  consent: '走访时当面征得同意，登记了日期',
  wantedBy: '2023-11-30',
  lawRead: LAW_CODES,
};

function codeOf(change: Partial<PollOrder>): string {
  const checked = checkPollOrder({ ...ORDER, ...change }, '2023-11-20');
  return checked.ok ? 'ok' : checked.problem.code;
}

describe('an order of a mock poll', () => {
  it('goes through with places, thirty people in each, consent, a day and the law read', () => {
    expect(codeOf({})).toBe('ok');
    expect(codeOf({ wantedBy: '2023-11-20' })).toBe('ok');
  });

  it.each([
    ['without a place', { placeCodes: [] }, 'poll-places-missing'],
    ['with a place twice', { placeCodes: ['430422999001', '430422999001'] }, 'poll-place-twice'],
    ['with twenty-nine a place', { perPlace: 29 }, 'poll-too-few-a-place'],
    ['that says nothing of consent', { consent: '   有  ' }, 'poll-consent-missing'],
    ['for yesterday', { wantedBy: '2023-11-19' }, 'poll-day-past'],
    ['with one point of law unread', { lawRead: LAW_CODES.slice(1) }, 'poll-law-unread'],
  ] as const)('is refused %s', (_name, change, code) => {
    expect(codeOf(change)).toBe(code);
  });
});

it('every point of law names its law, what it asks and how it is kept, in both languages', () => {
  expect(LAW_CODES.length).toBeGreaterThan(7);
  for (const { law, asks, here } of Object.values(POLL_LAW))
    for (const { zh, en } of [law, asks, here]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[a-z]/);
    }
  expect(JSON.stringify(POLL_LAW)).toContain('《统计法》第七条');
});
