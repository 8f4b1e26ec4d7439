import { describe, expect, it } from 'vitest';
import type { Option, Question, Questionnaire } from '../model.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { YUNJI_2023_TEXT } from '../specimens/yunji-2023.ts';
import { isUsable } from './findings.ts';
import { readOutline } from './read-outline.ts';

const yunji = readOutline(YUNJI_2023_TEXT).questionnaire;

function question(id: string, questionnaire: Questionnaire = yunji): Question {
  const found = questionnaire.questions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

function option(id: string, code: string): Option {
  const found = question(id).options.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no option ${code} in ${id}`);
  return found;
}

function codesWhere(id: string, holds: (option: Option) => unknown): readonly string[] {
  return question(id)
    .options.filter(holds)
    .map(({ code }) => code);
}

describe('annex 1 as it was printed', () => {
  it('has its title, fourteen questions and nothing to complain about', () => {
    const { questionnaire, findings } = readOutline(YUNJI_2023_TEXT);
    expect(questionnaire.title).toBe('公众安全感和满意度测评(综治民调)问卷');
    expect(questionnaire.introduction).toBeUndefined();
    expect(questionnaire.questions).toHaveLength(14);
    expect(findings).toEqual([]);
  });

  it('reads the same without its two lines of heading, but for the title', () => {
    const body = YUNJI_2023_TEXT.slice(YUNJI_2023_TEXT.indexOf('1、'));
    const { questionnaire, findings } = readOutline(body);
    expect(questionnaire.questions).toEqual(yunji.questions);
    expect(findings.map((found) => found.problem.code)).toEqual(['questionnaire-without-title']);
    expect(isUsable(findings)).toBe(true);
  });

  it('takes a title on the annex heading itself', () => {
    const text = YUNJI_2023_TEXT.replace('附件1:\n', '附件1:');
    expect(readOutline(text)).toEqual({ questionnaire: yunji, findings: [] });
  });

  it.each([
    ['Q1', 'single', 4],
    ['Q2', 'multiple', 10],
    ['Q3', 'single', 4],
    ['Q4', 'multiple', 6],
    ['Q5', 'single', 3],
    ['Q6', 'single', 6],
    ['Q7', 'single', 3],
    ['Q8', 'single', 5],
    ['Q9', 'single', 3],
    ['Q10', 'single', 5],
    ['Q11', 'single', 5],
    ['Q12', 'multiple', 14],
    ['Q13', 'multiple', 12],
    ['Q14', 'single', 5],
  ])('%s is a %s choice of %i options numbered from 1', (id, kind, count) => {
    expect(question(id).kind).toBe(kind);
    expect(question(id).options.map(({ code }) => code)).toEqual(
      Array.from({ length: count }, (_, index) => `${index + 1}`),
    );
  });

  it('keeps the words in brackets that belong to a question', () => {
    expect(question('Q1').text).toBe(
      '在目前的社会治安环境下(指居住地本区/县/市的社会治安状况),您感觉安全吗?',
    );
    expect(question('Q2').text).toBe(
      '(您感觉不太安全或不安全),您认为当地(居住地本区/县/市)存在哪些社会治安问题?',
    );
    expect(question('Q14').text).toBe(
      '您对政法机关或政法队伍(包括法院、检察院、公安、司法等部门)的执法工作是否满意?',
    );
  });

  it('reads every label of question 12, over six lines', () => {
    expect(question('Q12').options.map(({ label }) => label)).toEqual([
      '把持基层政权',
      '利用家族宗族势力横行乡里',
      '煽动闹事',
      '强揽工程',
      '欺行霸市',
      '操纵经营黄赌毒',
      '非法高利放贷',
      '插手民间纠纷',
      '利用网络进行黑恶犯罪',
      '车霸路霸',
      '沙霸',
      '矿霸',
      '无',
      '其他',
    ]);
  });

  it('tells going to a question from suppressing one', () => {
    const routes = yunji.questions.flatMap(({ id, options }) =>
      options.flatMap(({ code, goTo, suppresses }) =>
        goTo || suppresses ? [`${id}(${code}) ${goTo ?? ''}${suppresses ? `-${suppresses}` : ''}`] : [],
      ),
    );
    expect(routes).toEqual([
      'Q1(1) Q3',
      'Q1(2) Q3',
      'Q5(2) Q7',
      'Q5(3) Q7',
      'Q6(1) -Q8',
      'Q6(2) -Q8',
      'Q7(2) Q9',
      'Q7(3) Q9',
      'Q9(2) Q11',
      'Q9(3) Q11',
    ]);
  });

  it('knows what is read out: not 5(3), but 7(3)', () => {
    const silent = yunji.questions.flatMap(({ id, options }) =>
      options.filter(({ readOut }) => !readOut).map(({ code }) => `${id}(${code})`),
    );
    expect(silent).toEqual(['Q5(3)', 'Q6(6)', 'Q12(13)']);
    expect(option('Q7', '3').readOut).toBe(true);
  });

  it('lets 无 and 不了解/不清楚 stand alone in a multiple choice', () => {
    expect(codesWhere('Q12', ({ exclusive }) => exclusive)).toEqual(['13']);
    expect(codesWhere('Q13', ({ exclusive }) => exclusive)).toEqual(['12']);
    expect(codesWhere('Q2', ({ exclusive }) => exclusive)).toEqual([]);
    expect(option('Q13', '12').readOut).toBe(true);
  });

  it('tells a missing answer from an answer by the whole label', () => {
    expect(option('Q5', '3').missing).toBe('dont-know');
    expect(option('Q6', '6').missing).toBe('refused');
    expect(option('Q6', '4')).toEqual({
      code: '4',
      label: '不了解处理情况',
      readOut: true,
      exclusive: false,
      asksText: false,
    });
    expect(option('Q6', '5').missing).toBeUndefined();
  });

  it('asks for words only where the text says 请注明', () => {
    const asking = yunji.questions.flatMap(({ id, options }) =>
      options.filter(({ asksText }) => asksText).map(({ code, label }) => `${id}(${code}) ${label}`),
    );
    expect(asking).toEqual(['Q2(10) 其他', 'Q4(6) 其他', 'Q12(14) 其他', 'Q13(11) 其他']);
  });
});

// A document around the questionnaire, as offices paste it: a plan with numbered lists before, annexes behind.
const PLAN = `关于印发工作实施方案的通知
(审批稿)
一、指导思想
1.街道于8月下旬召开动员部署会;
2.联合学校于8月下旬组织召开部署会。
(一)动员部署阶段(即日-8月下旬)。
附件:
1、公众安全感和满意度测评问卷
2、电话号码收集表
`;
const LISTS = `附件2: 电话号码收集表 | ||||||
序号 | 包户责任人 | 姓名 |
1 | 张* | 李* |
附件5:
公众安全感宣传标语
1.全民发动,警民联防,群防群治。
2.平安两字重千金。
`;

describe('a whole document', () => {
  it('gives its questionnaire and lists all that was left out as one finding', () => {
    const { questionnaire, findings } = readOutline(PLAN + YUNJI_2023_TEXT + LISTS);
    expect(questionnaire).toEqual(yunji);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.problem.code).toBe('outline-parts-left-out');
    expect(findings[0]?.problem.details).toEqual({ ranges: '1–9, 55–61', count: 16 });
    expect(isUsable(findings)).toBe(true);
  });

  it('finds a questionnaire without annex headings behind a long preface', () => {
    const preface = Array.from({ length: 30 }, (_, index) => `第几段话,讲的是工作安排${index}。`).join('\n');
    const text = `${preface}\n居民满意度调查问卷\n您好,占用您几分钟。\n1、您满意吗?(单选题)\n(1)满意 (2)不满意\n`;
    const { questionnaire, findings } = readOutline(text);
    expect(questionnaire.title).toBe('居民满意度调查问卷');
    expect(questionnaire.introduction).toBe('您好,占用您几分钟。');
    expect(findings.map((found) => found.problem.code)).toEqual(['outline-parts-left-out']);
  });

  it('leaves out what follows the last question when it is long, and says so', () => {
    const text = `问卷\n1、您满意吗?(单选题)\n(1)满意 (2)不满意\n某某办公室\n某年某月\n抄送各单位\n存档\n`;
    const { findings } = readOutline(text);
    expect(findings.map((found) => [found.problem.code, found.line])).toEqual([
      ['outline-parts-left-out', 4],
    ]);
  });

  it('without any question says that there is none, and points at the lines that ask something', () => {
    const { questionnaire, findings } = readOutline('情景模拟:\n▶请问您的年龄是?\n请如实回答\n');
    expect(questionnaire.questions).toEqual([]);
    expect(isUsable(findings)).toBe(false);
    expect(findings.map((found) => found.problem.code)).toContain('questionnaire-without-questions');
    expect(findings.find((found) => found.line === 2)?.fixes[0]?.replaceLineWith).toBe(
      '1、请问您的年龄是?(单选题)',
    );
    expect(findings.find((found) => found.line === 3)?.problem.code).toBe('outline-coaching');
  });
});

describe('the text of the whole survey', () => {
  it('puts the screeners before the first question', () => {
    const { questionnaire } = readOutline(yunjiQuestionnaireText());
    expect(questionnaire.questions.slice(4)).toEqual(yunji.questions);
    expect(question('S2', questionnaire).options[1]).toEqual({
      code: '2',
      label: '否',
      readOut: true,
      exclusive: false,
      asksText: false,
      screensOut: { reasonCode: 'under-age', reasonLabel: '未满18周岁' },
    });
  });
});
