import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONSENT_DAYS_AT_MOST,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  checkConsent,
  MATERIAL_STANDINGS,
  type MaterialStanding,
  maskContactNumber,
  maskName,
  mayApprove,
  mayPost,
  mendText,
  POSTING_TARGETS,
  plusDays,
  readContactNumber,
  targetState,
  type WordingFinding,
} from './index.ts';

const standings = Object.keys(MATERIAL_STANDINGS).filter(
  (code): code is MaterialStanding => code in MATERIAL_STANDINGS,
);
const advice = { zh: '如实回答', en: 'as you see it' };

function findingOf(text: string, phrase: string): WordingFinding {
  const start = text.indexOf(phrase);
  return { kind: 'sample-answer', start, end: start + phrase.length, phrase, advice, reason: advice };
}

describe('a material', () => {
  it('is approved when nothing was found in it, and while anything is found by nobody', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(3),
        fc.constantFrom(...standings),
        (text, count, standing) => {
          const findings = Array.from({ length: count }, () => findingOf(text, text));
          const may = mayApprove({ standing, text, findings });
          expect(may.ok).toBe(standing === 'draft' && count === 0 && text.trim() !== '');
        },
      ),
    );
  });

  it('is mended in the place of a finding and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        (before, phrase, after, replacement) => {
          const text = before + phrase + after;
          const finding = {
            ...findingOf(text, ''),
            start: before.length,
            end: before.length + phrase.length,
            phrase,
          };
          const mended = mendText({ standing: 'draft', text, findings: [finding] }, 0, replacement);
          expect(mended).toMatchObject({ ok: true, value: { text: before + replacement + after } });
        },
      ),
    );
  });

  it('is not mended where its text was changed meanwhile, or where nothing was found', () => {
    const stale = findingOf('请回答安全', '回答安全');
    for (const [nth, text] of [
      [0, '请如实回答'],
      [1, '请回答安全'],
    ] as const)
      expect(mendText({ standing: 'draft', text, findings: [stale] }, nth, '')).toMatchObject({
        problem: { code: 'finding-gone' },
      });
  });

  it.each(standings)('that is %s is put up only when it was approved', (standing) => {
    expect(mayPost(standing).ok).toBe(standing === 'approved');
  });
});

it('two to five banners a village and five posters or more a group are as wanted', () => {
  const [banners, posters] = POSTING_TARGETS;
  if (!banners || !posters) throw new Error('the targets are missing');
  expect([1, 2, 5, 6].map((count) => targetState(banners, count))).toEqual(['short', 'met', 'met', 'beyond']);
  expect([4, 5, 500].map((count) => targetState(posters, count))).toEqual(['short', 'met', 'met']);
});

describe('consent', () => {
  const today = '2023-11-20';
  const consent = {
    givenOn: '2023-11-01',
    way: 'by-word',
    purposes: ['notices'],
    expiresOn: '2024-01-01',
  } as const;

  it('holds a year at most', () => {
    const longest = plusDays(consent.givenOn, CONSENT_DAYS_AT_MOST);
    expect(checkConsent({ ...consent, expiresOn: longest }, today).ok).toBe(true);
    const tooLong = checkConsent({ ...consent, expiresOn: plusDays(longest, 1) }, today);
    expect(tooLong).toMatchObject({ problem: { code: 'consent-too-long' } });
  });

  it('is none without a purpose or a day', () => {
    for (const changes of [{ purposes: [] }, { givenOn: '' }, { expiresOn: '2024-02-30' }])
      expect(checkConsent({ ...consent, ...changes }, today)).toMatchObject({
        problem: { code: 'consent-missing' },
      });
  });

  it('is never for a survey', () => {
    const purposes: readonly ConsentPurpose[] = [
      'notices',
      'visit-appointments',
      'request-replies',
      'emergencies',
    ];
    expect(Object.keys(CONSENT_PURPOSES)).toEqual(purposes);
    expect(JSON.stringify(CONSENT_PURPOSES)).not.toMatch(/调查|民调|survey|poll/);
  });
});

describe('a number in a village’s list', () => {
  it.each([
    ['138 1234 5678', '13812345678'],
    ['+86 13812345678', '13812345678'],
    ['０７３４－８１２３４５６', '07348123456'],
    ['00000000001', '00000000001'],
  ])('%s is read', (text, digits) => {
    expect(readContactNumber(text)).toEqual({ ok: true, value: digits });
  });

  it.each([
    ['', 'contact-number-missing'],
    ['138********', 'contact-number-masked'],
    ['13812345678/13912345678', 'contact-number-several'],
    ['1381234567', 'contact-number-impossible'],
    ['110', 'contact-number-impossible'],
    ['无', 'contact-number-impossible'],
  ])('“%s” is refused as %s', (text, code) => {
    expect(readContactNumber(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('shows seven of its digits at most, and a name its first character', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,14}$/), (digits) => {
        const masked = maskContactNumber(digits);
        expect(masked).toHaveLength(digits.length);
        expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(7);
      }),
    );
    expect(['李四', '欧阳一二', '', '王'].map(maskName)).toEqual(['李*', '欧**', '', '王']);
  });
});
