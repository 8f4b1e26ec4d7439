import { describe, expect, it } from 'vitest';
import { QUESTIONNAIRE_PROBLEMS } from '../problems.ts';
import { applyFix, type Finding, isUsable } from './findings.ts';
import { readOutline } from './read-outline.ts';

type Planted = {
  readonly text: string;
  readonly line: number;
  readonly severity: Finding['severity'];
  /** How many mends are offered. */
  readonly fixes: number;
};

function survey(...lines: readonly string[]): string {
  return ['问卷', ...lines, ''].join('\n');
}

const SOUND = ['1、问一?(单选题)', '(1)甲 (2)乙', '2、问二?(单选题)', '(1)甲 (2)乙'] as const;
const [FIRST, OPTIONS, SECOND] = SOUND;

function questionNumber(index: number): string {
  return index < 500 ? `S${index + 1}` : `${index - 499}`;
}

const PLANTED = {
  'questionnaire-without-questions': { text: '您好', line: 1, severity: 'unread', fixes: 0 },
  'questionnaire-without-title': { text: SOUND.join('\n'), line: 1, severity: 'warning', fixes: 1 },
  'questionnaire-text-too-long': {
    text: survey(`1、${'问'.repeat(2_001)}?(单选题)`, OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'question-number-repeats': { text: survey(...SOUND, ...SOUND), line: 6, severity: 'unread', fixes: 1 },
  'question-number-jumps': {
    text: survey(FIRST, OPTIONS, '4、问四?(单选题)', OPTIONS),
    line: 4,
    severity: 'warning',
    fixes: 1,
  },
  'question-text-empty': { text: survey('1、(单选题)', OPTIONS), line: 2, severity: 'unread', fixes: 0 },
  'question-without-options': { text: survey(FIRST, SECOND, OPTIONS), line: 2, severity: 'unread', fixes: 0 },
  'question-with-one-option': { text: survey(FIRST, '(1)甲'), line: 2, severity: 'warning', fixes: 0 },
  'question-two-other-options': {
    text: survey(FIRST, '(1)其他(请注明:) (2)外地(请注明:)'),
    line: 2,
    severity: 'warning',
    fixes: 0,
  },
  'option-number-repeats': { text: survey(FIRST, '(1)甲', '(1)乙'), line: 4, severity: 'unread', fixes: 1 },
  'option-number-jumps': { text: survey(FIRST, '(1)甲 (3)丙'), line: 3, severity: 'warning', fixes: 1 },
  'option-label-empty': { text: survey(FIRST, '(1)甲 (2)'), line: 3, severity: 'unread', fixes: 0 },
  'option-label-repeats': { text: survey(FIRST, '(1)甲', '(2)甲'), line: 4, severity: 'warning', fixes: 0 },
  'option-ends-outside-screener': {
    text: survey(FIRST, '(1)甲<终止:老人> (2)乙'),
    line: 3,
    severity: 'warning',
    fixes: 0,
  },
  'go-to-missing': { text: survey(FIRST, '(1)甲<跳至Q9> (2)乙'), line: 3, severity: 'unread', fixes: 1 },
  'go-to-backwards': {
    text: survey(FIRST, OPTIONS, SECOND, '(1)甲<跳至Q2> (2)乙'),
    line: 5,
    severity: 'unread',
    fixes: 1,
  },
  'suppress-missing': { text: survey(FIRST, '(1)甲<跳过Q9> (2)乙'), line: 3, severity: 'unread', fixes: 1 },
  'suppress-backwards': {
    text: survey(FIRST, OPTIONS, SECOND, '(1)甲<跳过Q1> (2)乙'),
    line: 5,
    severity: 'unread',
    fixes: 1,
  },
  'outline-too-large': { text: '问'.repeat(5_000_001), line: 1, severity: 'unread', fixes: 0 },
  'questionnaire-too-long': {
    text: survey(
      ...Array.from({ length: 1_001 }, (_, index) => `${questionNumber(index)}、问?(单选题)\n${OPTIONS}`),
    ),
    line: 2_002,
    severity: 'unread',
    fixes: 0,
  },
  'outline-too-many-options': {
    text: survey(FIRST, ...Array.from({ length: 101 }, (_, index) => `(${index % 100})甲${index}`)),
    line: 103,
    severity: 'unread',
    fixes: 0,
  },
  'outline-line-too-long': {
    text: survey(...SOUND, '长'.repeat(8_001)),
    line: 6,
    severity: 'unread',
    fixes: 1,
  },
  'outline-line-unread': { text: survey(...SOUND, '某处的一行'), line: 6, severity: 'unread', fixes: 3 },
  'outline-lines-unread': {
    text: survey(FIRST, OPTIONS, '一行', '二行', '三行', SECOND, OPTIONS),
    line: 4,
    severity: 'unread',
    fixes: 0,
  },
  'outline-parts-left-out': {
    text: survey(...SOUND, '附件2:', '名单'),
    line: 6,
    severity: 'warning',
    fixes: 0,
  },
  'outline-heading-left-out': {
    text: survey(...SOUND, '第二部分 基本情况'),
    line: 6,
    severity: 'warning',
    fixes: 1,
  },
  'outline-page-number-left-out': {
    text: survey(...SOUND, '第 1 页 共 2 页'),
    line: 6,
    severity: 'warning',
    fixes: 1,
  },
  'outline-closing-left-out': {
    text: survey(...SOUND, '谢谢您的配合!'),
    line: 6,
    severity: 'warning',
    fixes: 1,
  },
  'outline-coaching': { text: survey(FIRST, OPTIONS, '答:安全'), line: 4, severity: 'warning', fixes: 1 },
  'outline-control-characters': {
    text: survey(FIRST, '(1)甲\u0000 (2)乙\u0007'),
    line: 3,
    severity: 'warning',
    fixes: 0,
  },
  'question-mark-missing': { text: survey('1、问一?', OPTIONS), line: 2, severity: 'warning', fixes: 2 },
  'question-kind-unsupported': {
    text: survey('1、问一?(签名题)', OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'question-items-missing': {
    text: survey('1、问一?(矩阵题)', OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'question-items-without-battery': {
    text: survey(FIRST, '【项目:公安;法院】', OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'question-condition-unread': {
    text: survey(FIRST, OPTIONS, SECOND, '【仅当:前面答得好】', OPTIONS),
    line: 5,
    severity: 'unread',
    fixes: 0,
  },
  'question-marks-without-range': {
    text: survey('1、问一?(打分题,5至5)'),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'condition-question-missing': {
    text: survey(FIRST, '【仅当:Q9=1】', OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'condition-question-later': {
    text: survey(FIRST, '【仅当:Q2=1】', OPTIONS, SECOND, OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'condition-option-missing': {
    text: survey(FIRST, OPTIONS, SECOND, '【仅当:Q1=7】', OPTIONS),
    line: 4,
    severity: 'unread',
    fixes: 0,
  },
  'condition-not-comparable': {
    text: survey(FIRST, OPTIONS, SECOND, '【仅当:Q1≥2】', OPTIONS),
    line: 4,
    severity: 'unread',
    fixes: 0,
  },
  'limits-malformed': { text: survey('1、几口人?(数字题,9至2)'), line: 2, severity: 'unread', fixes: 0 },
  'pipe-question-missing': {
    text: survey('1、您说“{Q2}”?(单选题)', OPTIONS),
    line: 2,
    severity: 'unread',
    fixes: 0,
  },
  'option-or-question-unclear': {
    text: survey('1、性别(单选题)', '1、男', '2、女', SECOND, OPTIONS),
    line: 4,
    severity: 'warning',
    fixes: 1,
  },
  'option-skip-unread': {
    text: survey(FIRST, '(1)甲<跳Q2> (2)乙', SECOND, OPTIONS),
    line: 3,
    severity: 'unread',
    fixes: 2,
  },
  'option-mark-unknown': { text: survey(FIRST, '(1)甲<某标> (2)乙'), line: 3, severity: 'warning', fixes: 0 },
  'option-exclusive-guessed': {
    text: survey('1、问一?(多选题)', '(1)甲 (2)没有路灯'),
    line: 3,
    severity: 'warning',
    fixes: 2,
  },
} as const satisfies Partial<Record<keyof typeof QUESTIONNAIRE_PROBLEMS, Planted>>;

const CASES: readonly (readonly [string, Planted])[] = Object.entries(PLANTED);

function findingsOf(text: string, code: string): readonly Finding[] {
  return readOutline(text).findings.filter((found) => found.problem.code === code);
}

describe('what a reader finds', () => {
  it.each(CASES)('%s is found on its line', (code, { text, line, severity, fixes }) => {
    const [found] = findingsOf(text, code);
    expect(found).toMatchObject({ severity, line });
    expect(found?.fixes).toHaveLength(fixes);
    expect(found?.problem.message.zh).not.toMatch(/[{}]/);
    expect(found?.problem.message.en).not.toMatch(/[{}]/);
  });

  it.each(CASES.filter(([, { fixes }]) => fixes > 0))('each mend of %s mends it', (code, { text }) => {
    const before = findingsOf(text, code);
    for (const fix of before[0]?.fixes ?? []) {
      const mended = applyFix(text, before[0]?.line ?? 0, fix);
      expect(findingsOf(mended, code).length, fix.replaceLineWith).toBe(before.length - 1);
    }
  });

  it.each(CASES)('an outline with %s may be used only when it is a warning', (code, { text, severity }) => {
    const { findings } = readOutline(text);
    const others = findings.filter((found) => found.problem.code !== code && found.severity === 'unread');
    expect(isUsable(findings)).toBe(severity === 'warning' && others.length === 0);
  });

  it('every problem that outline text can have is planted here', () => {
    const fromElsewhere = [
      'questionnaire-text-untidy',
      'question-id-malformed',
      'option-code-malformed',
      'option-reason-malformed',
      'suppress-list-malformed',
      'outline-findings-left-out',
    ];
    const codes = Object.keys(QUESTIONNAIRE_PROBLEMS).filter(
      (code) => !code.startsWith('answer-') && !fromElsewhere.includes(code),
    );
    expect(Object.keys(PLANTED).sort()).toEqual(codes.sort());
  });

  it('lists findings in the order of lines', () => {
    const { findings } = readOutline(
      survey('1、问一?', '答:好', '(1)甲', '一行', '5、问五?(单选题)', '(1)乙 (1)丙'),
    );
    const lines = findings.map((found) => found.line);
    expect(lines).toEqual(lines.toSorted((left, right) => left - right));
  });

  it.each(['&lt;跳至Q3&gt;', '{跳过Q2}', '跳到第3题继续', '（结束）跳转Q3，谢谢'])(
    'never loses a route among the words of an option: %s',
    (route) => {
      const [found] = findingsOf(survey(FIRST, `(1)甲${route} (2)乙`, SECOND, OPTIONS), 'option-skip-unread');
      expect(found).toMatchObject({ severity: 'unread', line: 3 });
    },
  );

  it.each(['转学到外地', '跳舞', '转到3甲医院以外', '跳至\\Q3号楼'])('takes %s for plain words', (label) => {
    const { findings } = readOutline(survey(FIRST, `(1)甲 (2)${label}`, SECOND, OPTIONS));
    expect(findings).toEqual([]);
  });

  it('never takes an answer from publicity for an option', () => {
    const { questionnaire } = readOutline(survey(FIRST, '(1)甲', '答:(2)乙', '(2)丙'));
    expect(questionnaire.questions[0]?.options.map(({ label }) => label)).toEqual(['甲', '丙']);
  });

  it('numbers a list of options that has no numbers', () => {
    const text = survey('1、是否满意?(单选题)', '选项:满意,比较满意,不太满意、不满意。');
    const [found] = findingsOf(text, 'outline-line-unread');
    const mended = applyFix(text, 3, found?.fixes[0] ?? { label: { zh: '', en: '' }, replaceLineWith: '' });
    expect(mended.split('\n')[2]).toBe('(1)满意 (2)比较满意 (3)不太满意 (4)不满意');
    expect(readOutline(mended).findings).toEqual([]);
  });

  it('numbers a question that has no number, or a Chinese one', () => {
    const text = survey(FIRST, OPTIONS, '二、问二?(多选题)', '▶问三?', OPTIONS);
    const found = findingsOf(text, 'outline-line-unread');
    expect(found.map(({ line, fixes }) => [line, fixes[0]?.replaceLineWith])).toEqual([
      [4, '2、问二?(多选题)'],
      [5, '2、问三?(单选题)'],
    ]);
  });

  it('numbers boxes after the options that are there', () => {
    const [found] = findingsOf(survey(FIRST, '(1)甲', '□乙 □丙'), 'outline-line-unread');
    expect(found?.fixes[0]?.replaceLineWith).toBe('(2)乙 (3)丙');
  });

  it('mends a line of Windows text without touching the others', () => {
    const text = '问卷\r\n1、问?\r\n(1)甲 (2)乙\r\n';
    const [found] = findingsOf(text, 'question-mark-missing');
    const [fix] = found?.fixes ?? [];
    expect(fix && applyFix(text, 2, fix)).toBe('问卷\r\n1、问?(单选题)\r\n(1)甲 (2)乙\r\n');
  });

  it('an exclusive option in a single choice is harmless', () => {
    expect(readOutline(survey(FIRST, '(1)有 (2)没有 (3)没有路灯')).findings).toEqual([]);
  });

  it('options numbered 98 and 99 for a missing answer are no gap', () => {
    expect(readOutline(survey(FIRST, '(1)有 (2)没有 (98)不清楚 (99)拒答')).findings).toEqual([]);
  });
});
