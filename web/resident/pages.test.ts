import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  awardsPage,
  callAnswer,
  callPage,
  certificateCodePage,
  certificatePage,
  coachedPage,
  countiesPage,
  homePage,
  joinPage,
  matterPage,
  mendedPage,
  ownPatrolPage,
  patrolPage,
  problemPage,
  sendPage,
  trackPage,
  verifyPage,
} from './index.ts';
import { JOIN_FORM, OWN_MEMBERSHIP, OWN_PAGE, PATROL_HOME } from './patrol/specimens.ts';
import {
  AWARD_NOTICES,
  CERTIFICATE,
  KINDS,
  MATTER,
  MATTER_PAGE,
  MENDED,
  PLACES,
  SPECIMEN_NOW_MS,
  SURVEYS,
  VISIT,
} from './specimens.ts';

const EMPTY = { values: {}, problems: [] };
const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u2028{{7*7}}';
const SEND = {
  id: 'i',
  places: PLACES,
  kinds: KINDS,
  filled: EMPTY,
  mostPhotos: 9,
  isPhoneCheckOffered: false,
};
const PROBLEM = {
  code: 'x',
  where: 'text',
  message: { zh: '请写下是什么事', en: 'say what it is about' },
  details: {},
};

function pagesIn(language: 'zh' | 'en'): Record<string, string> {
  const visit = { ...VISIT, language };
  return {
    home: homePage(visit),
    send: sendPage(visit, SEND),
    sendAgain: sendPage(visit, { ...SEND, filled: { values: { text: '灯' }, problems: [PROBLEM] } }),
    track: trackPage(visit, EMPTY),
    matter: matterPage(visit, MATTER_PAGE),
    phone: matterPage(visit, { ...MATTER_PAGE, isPhoneCheckOffered: true, done: 'phoneSent' }),
    sent: matterPage(visit, { ...MATTER_PAGE, done: 'sent' }),
    mended: mendedPage(visit, MENDED),
    verify: verifyPage(visit, SURVEYS, SPECIMEN_NOW_MS),
    call: callPage(visit, { id: 'i', filled: EMPTY }),
    callKnown: callAnswer(visit, SURVEYS[0]),
    callUnknown: callAnswer(visit, undefined),
    coached: coachedPage(visit, { id: 'i', places: PLACES, filled: EMPTY }),
    certificate: certificatePage(visit, CERTIFICATE),
    certificateOver: certificatePage(visit, { ...CERTIFICATE, isValid: false }),
    certificateUnknown: certificatePage(visit, undefined),
    certificateCode: certificateCodePage(visit),
    awards: awardsPage(visit, AWARD_NOTICES),
    awardsNone: awardsPage(visit, []),
    patrol: patrolPage(visit, PATROL_HOME),
    patrolObjected: patrolPage(visit, { ...PATROL_HOME, isObjected: true }),
    join: joinPage(visit, JOIN_FORM),
    applied: ownPatrolPage(visit, { ...OWN_PAGE, done: 'applied' }),
    ownMember: ownPatrolPage(visit, { ...OWN_PAGE, own: OWN_MEMBERSHIP, done: 'signed' }),
    ownUncovered: ownPatrolPage(visit, {
      ...OWN_PAGE,
      own: { ...OWN_MEMBERSHIP, coveredTo: null, training: [] },
    }),
    ownLeft: ownPatrolPage(visit, {
      ...OWN_PAGE,
      own: { ...OWN_MEMBERSHIP, leftOn: '2024-05-01' },
      done: 'left',
    }),
    problem: problemPage(visit, PROBLEM),
    counties: countiesPage([VISIT.county], language, false),
  };
}

describe.each(['zh', 'en'] as const)('every page in %s', (language) => {
  it.each(Object.entries(pagesIn(language)))(
    '%s is whole, small, and says nothing undefined',
    (_name, text) => {
      expect(text).toMatch(/^<!doctype html>/);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(gzipSync(text).length).toBeLessThan(14_000);
      expect(text).not.toMatch(/https?:\/\/(?!localhost|www\.w3\.org)/);
    },
  );

  it.each(Object.entries(pagesIn(language)))(
    '%s has a label for every field and runs no script inside itself',
    (_name, text) => {
      for (const [, id] of text.matchAll(/<(?:input|textarea|select)[^>]* id="(\w+)"/g))
        expect(text, id).toContain(`<label for="${id}"`);
      expect(text).not.toMatch(/ on\w+="/);
      expect(text.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
    },
  );
});

it('the English pages speak English wherever nobody’s own words stand', () => {
  const { home = '', send = '', track = '', verify = '', coached = '' } = pagesIn('en');
  const own =
    [home, send, track, coached]
      .join('')
      .match(/<(h1|h2|legend|label|button|p|strong|summary)[^>]*>[^<]*/g) ?? [];
  expect(own.length).toBeGreaterThan(40);
  expect(own.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(verify).toContain('can be faked');
});

describe('what others wrote', () => {
  it.each([
    [
      'the matter’s page',
      () =>
        matterPage(VISIT, {
          ...MATTER_PAGE,
          matter: { ...MATTER, text: EVIL, steps: [{ atMs: 0, what: { zh: EVIL, en: EVIL }, note: EVIL }] },
        }),
    ],
    [
      'a form filled in before',
      () =>
        sendPage(VISIT, {
          ...SEND,
          filled: { values: { text: EVIL, name: EVIL, spot: EVIL, latitude: EVIL }, problems: [] },
        }),
    ],
    [
      'the list of mended matters',
      () =>
        mendedPage(VISIT, {
          ...MENDED,
          rows: MENDED.rows.map((row) => ({ ...row, title: EVIL, outcome: EVIL })),
          byPlace: [{ code: EVIL, name: { zh: EVIL, en: EVIL }, count: 1, at: null }],
          asked: { place: EVIL, kind: EVIL },
        }),
    ],
    [
      'a survey’s title',
      () =>
        verifyPage(
          VISIT,
          SURVEYS.map((survey) => ({ ...survey, title: EVIL, callerNumbers: [EVIL] })),
          0,
        ),
    ],
  ])('becomes no markup on %s', (_what, page) => {
    const text = page();
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
  });

  it('keeps its lines and spaces in a form that is shown again', () => {
    const text = sendPage(VISIT, { ...SEND, filled: { values: { text: '一\n\n  二' }, problems: [] } });
    expect(text).toContain('一&#10;&#10;  二</textarea>');
  });
});

describe('the page of a matter', () => {
  it('says the number, the code and the link after sending, and keeps search engines away', () => {
    const { sent = '' } = pagesIn('zh');
    expect(sent).toContain(MATTER.number);
    expect(sent).toContain(MATTER.code);
    expect(sent).toContain(MATTER_PAGE.wholeAddress);
    expect(sent).toContain('noindex');
    expect(pagesIn('zh').matter).not.toContain(MATTER.code);
  });

  it('says that it is late, by when it was due, and with whom it is', () => {
    const { matter = '' } = pagesIn('zh');
    expect(matter).toContain('应在 2023年11月19日 前，已经超过');
    expect(matter).toContain('云集街道综治中心');
  });

  it('opens the form in which something was wrong, and no other', () => {
    const opened = (where: string) => {
      const filled = { values: {}, problems: [{ ...PROBLEM, where }] };
      const text = matterPage(VISIT, {
        ...MATTER_PAGE,
        isPhoneCheckOffered: true,
        matter: {
          ...MATTER,
          isPhoneGiven: true,
          isPhoneVerified: false,
          may: {
            ...MATTER.may,
            rate: false,
            add: true,
            withdraw: true,
            askAgain: true,
            review: true,
            reReview: false,
          },
        },
        filled,
      });
      return [...text.matchAll(/<details[^>]* open>.*?<\/details>/gs)].map(([whole]) =>
        whole.match(/action="[^"?]*\/(phone|\w+)"/)?.at(1),
      );
    };
    expect(opened('phoneCode')).toEqual(['phone']);
    expect(opened('addition')).toEqual(['add']);
    expect(opened('againWords')).toEqual(['again']);
    expect(opened('reviewWords')).toEqual(['review']);
    expect(opened('elsewhere')).toEqual([]);
  });

  it('offers only what may be done', () => {
    const may = { add: false, withdraw: false, rate: false, askAgain: false, review: false, reReview: false };
    const text = matterPage(VISIT, { ...MATTER_PAGE, matter: { ...MATTER, may } });
    expect(text).not.toContain('<form');
    expect(pagesIn('zh').matter?.match(/<form/g)).toHaveLength(6);
  });

  it('says that a telephone was not verified', () => {
    expect(pagesIn('zh').matter).toContain('未核实');
  });
});

describe('the pages of patrol teams', () => {
  const own = (page: Partial<typeof OWN_PAGE>) => ownPatrolPage(VISIT, { ...OWN_PAGE, ...page });

  it('ask for a name, a telephone and a team, and nothing else', () => {
    const names = [
      ...(pagesIn('zh').join ?? '').matchAll(/<(?:input|select|textarea)[^>]* name="(\w+)"/g),
    ].map(([, name]) => name);
    expect(names.sort()).toEqual(['adult', 'id', 'name', 'phone', 'team', 'website']);
  });

  it('let a member leave with one press, and ask for no reason', () => {
    const text = own({ own: OWN_MEMBERSHIP });
    const form = text.match(/<form[^>]*leave">.*?<\/form>/s)?.[0] ?? '';
    expect(
      [...form.matchAll(/<(?:input|textarea|select)[^>]* name="(\w+)"/g)].map(([, name]) => name),
    ).toEqual(['id']);
    expect(text).toContain('没有人能拒绝');
  });

  it('say when no cover is in force, and who mends it', () => {
    expect(pagesIn('zh').ownUncovered).toContain('有人身风险的任务不能去');
    expect(pagesIn('zh').ownMember).toContain('有效，到 2024-11-19');
  });

  it('become no markup by what others wrote, and keep search engines away', () => {
    expect(own({ own: { ...OWN_MEMBERSHIP, team: EVIL, captain: EVIL } })).not.toContain('<script>alert');
    expect(
      patrolPage(VISIT, {
        ...PATROL_HOME,
        notices: PATROL_HOME.notices.map((each) => ({ ...each, name: EVIL, team: EVIL })),
      }),
    ).not.toContain('<img src=x');
    expect(pagesIn('zh').ownMember).toContain('noindex');
  });
});

describe('the map of mended matters', () => {
  it('shows villages where they lie, and the others as a grid', () => {
    const { mended = '' } = pagesIn('zh');
    expect(mended.match(/<circle/g)).toHaveLength(2);
    expect(mended.match(/<rect/g)).toHaveLength(2);
    expect(mended).toContain('role="img"');
  });

  it('names no village over another, and has every number in a table', () => {
    const crowded = Array.from({ length: 12 }, (_, nth) => ({
      code: `43042299900${nth}`,
      name: { zh: `村${nth}`, en: `Village ${nth}` },
      count: nth + 1,
      at: { latitude: nth === 0 ? 26.9 : 26.7 + nth / 10_000, longitude: 112.6 },
    }));
    const text = mendedPage(VISIT, { ...MENDED, byPlace: crowded });
    expect(text.match(/<circle/g)).toHaveLength(12);
    expect(text.match(/font-size="12" fill="#1c2a2e"/g)?.length ?? 0).toBeLessThan(12);
    for (const { name } of crowded) expect(text).toContain(`>${name.zh}</a>`);
  });

  it('turns pages with what was asked for', () => {
    const text = mendedPage(
      { ...VISIT, language: 'en' },
      { ...MENDED, asked: { place: '430422999001', kind: '' } },
    );
    expect(text).toContain('/r/430422/mended?place&#61;430422999001&#38;page&#61;2&#38;language&#61;en');
    expect(text).toContain('page 1 of 3');
  });
});

it('a certificate that is over shows its number and nothing of its holder', () => {
  const page = certificatePage(VISIT, { ...CERTIFICATE, isValid: false });
  expect(page).toContain(CERTIFICATE.number);
  for (const fact of [CERTIFICATE.name, CERTIFICATE.team, CERTIFICATE.hours])
    expect(page).not.toContain(fact);
});

it('a notice names nobody who did not agree, and lets nobody write into the page', () => {
  const [notice] = AWARD_NOTICES;
  if (!notice) throw new Error('no notice');
  expect(awardsPage(VISIT, [notice])).toContain('V43042200002');
  const evil = awardsPage(VISIT, [{ ...notice, title: EVIL, reason: EVIL }]);
  expect(evil).not.toContain('<script>alert');
  expect(certificatePage(VISIT, { ...CERTIFICATE, name: EVIL })).not.toContain('<img src=x');
});
