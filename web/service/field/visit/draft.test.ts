import { describe, expect, it } from 'vitest';
import { localTime } from '#base';
import { VISIT_OUTCOMES, type VisitOutcome } from '#service/outreach';
import { comeAgainChoices } from './come-again-choices.ts';
import { draftFrom, EMPTY_DRAFT, messageOf } from './draft.ts';

const FRAME = {
  messageId: 'm',
  visitId: 'v',
  revision: 1,
  campaignId: 'c',
  householdId: 'h',
  knownVisitId: null,
  atMs: 1_700_000_000_000,
  place: null,
};
const FULL = {
  ...EMPTY_DRAFT,
  isLetterDelivered: true,
  isCardReturned: true,
  isExplained: true,
  comeAgainMs: 1,
  requests: [{ id: 'r', kind: 'request' as const, text: '路灯不亮' }],
};
const OUTCOMES: readonly VisitOutcome[] = ['met', 'not-home', 'declined', 'moved-away'];

describe('a visit written down', () => {
  it('is no message before somebody says whom they met', () => {
    expect(messageOf(FULL, FRAME)).toBeUndefined();
  });

  it('knows every outcome that there is', () => {
    expect([...OUTCOMES].toSorted()).toEqual(Object.keys(VISIT_OUTCOMES).toSorted());
  });

  it.each(OUTCOMES.filter((outcome) => outcome !== 'met'))(
    'claims nothing that cannot have been done: %s',
    (outcome) => {
      const message = messageOf({ ...FULL, outcome }, FRAME);
      expect(message).toMatchObject({ isCardReturned: false, isExplained: false, requests: [] });
    },
  );

  it('says when to come again only where nobody was at home', () => {
    const again = OUTCOMES.map((outcome) => messageOf({ ...FULL, outcome }, FRAME)?.comeAgainMs);
    expect(again).toEqual([null, 1, null, null]);
  });

  it('lists only photos whose content can be named', () => {
    const bytes = new Blob(['x']);
    const photos = [
      { id: 'a', sha256: 'f'.repeat(64), likeness: null, bytes },
      { id: 'b', sha256: null, likeness: null, bytes },
    ];
    expect(messageOf({ ...FULL, outcome: 'met', photos }, FRAME)?.photos.map(({ id }) => id)).toEqual(['a']);
  });

  it('is mended as the same visit', () => {
    const message = messageOf({ ...FULL, outcome: 'met' }, FRAME);
    if (!message) throw new Error('no message');
    expect(draftFrom({ message })).toMatchObject({ mends: 'v', outcome: 'met', requests: [{ id: 'r' }] });
  });
});

describe('when to come again', () => {
  const words = (nowMs: number) =>
    comeAgainChoices(nowMs).map(({ words: { zh }, atMs }) => [zh, localTime(atMs)]);

  it('offers times that lie ahead, by the clock of China', () => {
    // Monday, 14:30 in China
    expect(words(Date.UTC(2023, 8, 4, 6, 30))).toEqual([
      ['今天晚上', { date: '2023-09-04', minuteOfDay: 19 * 60 }],
      ['明天上午', { date: '2023-09-05', minuteOfDay: 9 * 60 }],
      ['明天晚上', { date: '2023-09-05', minuteOfDay: 19 * 60 }],
      ['星期六上午', { date: '2023-09-09', minuteOfDay: 9 * 60 }],
    ]);
  });

  it('does not say Saturday for tomorrow', () => {
    expect(words(Date.UTC(2023, 8, 8, 6, 30)).map(([zh]) => zh)).not.toContain('星期六上午');
  });
});
