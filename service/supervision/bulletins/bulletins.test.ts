import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asKept,
  asWritten,
  BULLETIN_STANDINGS,
  begun,
  changeOf,
  checkContent,
  checkPeriod,
  counted,
  FIGURE_SOURCES,
  FIGURES,
  FORMS,
  figuresIn,
  figureText,
  isWithinChance,
  keyCalled,
  keyLabel,
  keyText,
  laterChanges,
  MOVES,
  mayApprove,
  mayMove,
  NOTHING_KNOWN,
  numberText,
  periodBefore,
  periodName,
  placeNameOf,
  readKey,
  SPANS,
  shownContent,
  TABLES,
  TEMPLATES,
  tablesIn,
  textsOf,
  yearBefore,
} from './index.ts';

const plain = (id: string) => ({ id, span: 'period', form: 'plain', decimals: undefined }) as const;

describe('a figure in words', () => {
  it.each([
    [182, 'plain', '182'],
    [223_700, 'plain', '22.37万'],
    [38_000, 'plain', '3.8万'],
    [12_345, 'plain', '12345'],
    [1043, 'about', '1000余'],
    [1659, 'about', '1600余'],
    [1000, 'about', '1000'],
    [67, 'about', '67'],
    [9999, 'about', '9900余'],
  ] as const)('%d as %s is %s', (value, form, words) => {
    expect(figureText(counted(value), 'count', { ...plain('case.received'), form }, 'zh')).toBe(words);
  });

  it('has no decimals that its interval does not bear, and those that an office asks for', () => {
    const share = { ...NOTHING_KNOWN, value: 0.9787, low: 0.965, high: 0.987 };
    const key = plain('survey.safe');
    expect(figureText(share, 'share', key, 'zh')).toBe('98%');
    expect(figureText({ ...share, low: 0.978, high: 0.979 }, 'share', key, 'zh')).toBe('97.9%');
    expect(figureText(share, 'share', { ...key, decimals: 2 }, 'zh')).toBe('97.87%');
  });

  it('is told as missing, never as none', () => {
    expect(figureText(NOTHING_KNOWN, 'count', plain('case.received'), 'zh')).toBe('（无数据）');
  });
});

describe('a change', () => {
  it('of 12,000 alarms to 10,320 is fourteen per cent fewer, and no chance', () => {
    const change = changeOf(counted(10_320), counted(12_000), 'count');
    expect(change.value).toBeCloseTo(-0.14);
    expect(isWithinChance(change)).toBe(false);
    expect(figureText(change, 'count', { ...plain('case.received'), form: 'on-year' }, 'zh')).toBe('下降14%');
  });

  it('of a few may be chance alone, and of nothing there is none', () => {
    expect(isWithinChance(changeOf(counted(27), counted(38), 'count'))).toBe(true);
    expect(changeOf(counted(3), counted(0), 'count').value).toBeNull();
    expect(changeOf(counted(3), NOTHING_KNOWN, 'count').value).toBeNull();
  });
});

describe('the register', () => {
  it('calls no two figures the same, in either language, and every table and figure says how it was got', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = [...FIGURES.values()].map(({ label }) => label[language]);
      expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([]);
    }
    const scope = { county: '430422', place: '430422', period: { from: '2023-06-01', to: '2023-06-30' } };
    for (const row of [...FIGURES.values(), ...TABLES.values()]) {
      expect(row.how.zh.length).toBeGreaterThan(5);
      expect(row.screen(scope)).toMatch(/^\/[a-z-]+/);
    }
    expect(Object.keys(FIGURE_SOURCES)).toContain('context');
  });

  it('reads every key back as it is kept, and by its name in both languages', () => {
    const ids = [...FIGURES.keys()];
    const spans = ['period', 'year-to-date', 'period-before', 'year-before'] as const;
    const forms = ['plain', 'about', 'on-year', 'on-before'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...spans),
        fc.constantFrom(...forms),
        fc.constantFrom(undefined, 0, 1, 2, 3),
        (id, span, form, decimals) => {
          const key = { id, span, form, decimals };
          expect(readKey(keyText(key))).toEqual(key);
          expect(keyCalled(keyLabel(key).zh)).toEqual(key);
          expect(keyCalled(keyLabel(key).en)).toEqual(key);
        },
      ),
    );
    expect(Object.keys(SPANS)).toHaveLength(spans.length);
    expect(Object.keys(FORMS)).toHaveLength(forms.length);
    expect(readKey('case.received:tomorrow')).toBeUndefined();
  });
});

describe('a text', () => {
  it('stays the same when it is written by names and kept by keys', () => {
    for (const { content } of TEMPLATES)
      for (const text of textsOf(content))
        for (const language of ['zh', 'en'] as const) expect(asKept(asWritten(text, language))).toBe(text);
  });

  it('with braces that name nothing is refused by that name', () => {
    const content = {
      title: '题',
      to: '',
      copyTo: '',
      signed: '',
      blocks: [{ kind: 'paragraph', text: asKept('有{没有的数}件') }],
    } as const;
    const found = checkContent(content);
    expect(found.ok ? '' : found.problem.details.name).toBe('没有的数');
  });

  it('shows a figure by hand, one that changed and one that nobody knows each with its mark', () => {
    const content = {
      title: '',
      to: '',
      copyTo: '',
      signed: '',
      blocks: [{ kind: 'paragraph', text: '{{case.received}}{{case.closed}}{{survey.safe}}' }],
    } as const;
    const hand = { text: '约180', reason: '台账', byName: '张', atMs: 0 };
    const figures = [
      { key: 'case.received', value: counted(182), hand },
      { key: 'case.closed', value: counted(56), hand: null },
      { key: 'survey.safe', value: NOTHING_KNOWN, hand: null },
    ];
    const none = { zh: '', en: '' };
    const [block] = shownContent(content, {
      figures: new Map(figures.map((figure) => [figure.key, figure])),
      tables: new Map(),
      facts: { period: none, 'year-to-date': none, place: none, office: none },
      changed: new Set(['case.closed']),
      language: 'zh',
    }).blocks;
    expect(block).toEqual({
      kind: 'paragraph',
      pieces: [
        { text: '约180', figure: 'case.received', mark: 'hand' },
        { text: '56', figure: 'case.closed', mark: 'changed' },
        { text: '（无数据）', figure: 'survey.safe', mark: 'empty' },
      ],
    });
  });
});

describe('a template', () => {
  it('names only figures and tables that there are', () => {
    for (const { id, content } of TEMPLATES) {
      expect(checkContent(content), id).toMatchObject({ ok: true });
      expect(tablesIn(content).filter((table) => !TABLES.has(table))).toEqual([]);
    }
  });

  it('begins without what nobody knows: of two ways to say it, the one that can be said', () => {
    const [briefing] = TEMPLATES;
    if (!briefing) throw new Error('no templates');
    const all = begun(briefing.content, { figure: () => true, table: () => true });
    const little = begun(briefing.content, { figure: (key) => !key.includes('on-year'), table: () => false });
    expect(figuresIn(all)).toContain('case.received:on-year');
    expect(figuresIn(little)).not.toContain('case.received:on-year');
    expect(figuresIn(little)).toContain('case.received');
    expect(little.blocks.filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(figuresIn(all).filter((key) => key === 'case.received')).toHaveLength(1);
  });
});

describe('a period', () => {
  it.each([
    [
      { from: '2018-06-01', to: '2018-06-30' },
      '2018年6月',
      '2017-06-01',
      '2017-06-30',
      '2018-05-01',
      '2018-05-31',
    ],
    [
      { from: '2018-01-01', to: '2018-07-31' },
      '2018年1—7月',
      '2017-01-01',
      '2017-07-31',
      '2017-06-01',
      '2017-12-31',
    ],
    [
      { from: '2018-01-01', to: '2018-12-31' },
      '2018年',
      '2017-01-01',
      '2017-12-31',
      '2017-01-01',
      '2017-12-31',
    ],
    [
      { from: '2020-02-01', to: '2020-02-29' },
      '2020年2月',
      '2019-02-01',
      '2019-02-28',
      '2020-01-01',
      '2020-01-31',
    ],
    [
      { from: '2023-09-11', to: '2023-09-20' },
      '2023年9月11日至2023年9月20日',
      '2022-09-11',
      '2022-09-20',
      '2023-09-01',
      '2023-09-10',
    ],
  ])(
    '%j is called %s and is compared with whole months where it is whole months',
    (period, name, ...days) => {
      expect(periodName(period).zh).toBe(name);
      const [year, before] = [yearBefore(period), periodBefore(period)];
      expect([year.from, year.to, before.from, before.to]).toEqual(days);
    },
  );

  it.each(['2018-06-31', '2018-6-1', '0000-00-00', 'today'])('with the day %s is refused', (day) => {
    expect(checkPeriod({ from: '2018-06-01', to: day })).toMatchObject({ ok: false });
    expect(checkPeriod({ from: '2018-07-01', to: '2018-06-30' })).toMatchObject({ ok: false });
  });
});

describe('a number', () => {
  it('of a document is as GB/T 9704 writes it, of a briefing its issue', () => {
    expect(numberText({ form: 'document', word: '平安办' }, 2026, 12)).toBe('平安办〔2026〕12号');
    expect(numberText({ form: 'issue', word: '' }, 2026, 6)).toBe('2026年第6期');
  });
});

describe('the way of a bulletin', () => {
  it('ends somewhere from everywhere, and nothing that was approved comes back into drafting', () => {
    for (const standing in BULLETIN_STANDINGS) {
      const open = Object.values(MOVES).filter(({ from }) => from.some((each) => each === standing));
      expect(open.length > 0 || standing === 'archived', standing).toBe(true);
      if (['approved', 'published', 'archived', 'withdrawn'].includes(standing))
        expect(open.map(({ to }) => to)).not.toContain('draft');
    }
  });

  it('asks why it is sent back or withdrawn, and for somebody else to approve', () => {
    expect(mayMove('submitted', 'send-back', ' ')).toMatchObject({ ok: false });
    expect(mayMove('submitted', 'send-back', '数字不对')).toEqual({ ok: true, value: 'draft' });
    expect(mayMove('draft', 'approve', '')).toMatchObject({ ok: false });
    expect(mayApprove('a', ['a', 'b'])).toMatchObject({ ok: false });
    expect(mayApprove('c', ['a', 'b'])).toMatchObject({ ok: true });
  });
});

it('what changed later is what would be printed otherwise today, and no less', () => {
  const kept = (key: string, value: number) => ({ key, value: counted(value), hand: null });
  const published = [
    kept('case.received', 182),
    kept('case.closed', 1043),
    kept('case.requests:about', 1043),
  ];
  const now = new Map([
    ['case.received', counted(185)],
    ['case.closed', counted(1043)],
    ['case.requests:about', counted(1051)],
  ]);
  expect(laterChanges(published, now).map(({ key }) => key)).toEqual([
    'case.received',
    'case.requests:about',
  ]);
});

it.each([
  ['云集街道综治中心（演示）', '云集街道'],
  ['上栗县综治办', '上栗县'],
  ['云集村（社区）', '云集村（社区）'],
  ['衡南县平安建设领导小组办公室', '衡南县'],
])('the office %s is of the place %s', (office, place) => {
  expect(placeNameOf(office)).toBe(place);
});
