// The ten kinds of pressure on an answer, what each means and which words to use instead. It knows no pattern.
import type { Bilingual } from '#base';

export interface KindOfPressure {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly advice: Bilingual;
}

export const PRESSURE_KINDS = {
  'sample-answer': {
    name: { zh: '示范答案', en: 'sample answer' },
    meaning: {
      zh: '告诉或暗示受访者该答什么',
      en: 'tells or hints what a respondent is to answer',
    },
    advice: {
      zh: '删去答案，改为：“请按您的真实感受回答，没有标准答案，满意不满意都可以说。”',
      en: 'Leave the answer out; say: “Please answer as you really feel. There is no right answer.”',
    },
  },
  'banned-vocabulary': {
    name: { zh: '禁用词', en: 'banned vocabulary' },
    meaning: {
      zh: '不许受访者用“还好”“不了解”等词',
      en: 'forbids words such as “so-so” or “I don’t know”',
    },
    advice: {
      zh: '删去对用词的限制，改为：“怎么想就怎么说，不了解也可以说不了解。”',
      en: 'Forbid no words; say: “Use your own words. You may say that you do not know.”',
    },
  },
  'image-or-investment-pressure': {
    name: { zh: '形象或招商压力', en: 'image or investment pressure' },
    meaning: {
      zh: '把回答说成关乎形象、荣誉、投资，或请人夸家乡、答谢干警',
      en: 'makes the answer a matter of image, honour, investment, thanks, or praise of one’s home',
    },
    advice: {
      zh: '不谈形象、荣誉和投资，改为：“您的真实意见帮助我们知道哪里需要改进。”',
      en: 'Leave image, honour and investment out; say: “What you really think shows what must be mended.”',
    },
  },
  reward: {
    name: { zh: '奖励', en: 'reward' },
    meaning: { zh: '以好处换取回答或成绩', en: 'offers something for an answer or a score' },
    advice: {
      zh: '不要把好处与回答或测评成绩相连；参加调查是自愿的。',
      en: 'Tie no benefit to answers or scores; taking part is voluntary.',
    },
  },
  penalty: {
    name: { zh: '惩罚', en: 'penalty' },
    meaning: { zh: '以坏处威胁回答或成绩', en: 'threatens a loss over an answer or a score' },
    advice: {
      zh: '不要把处罚与回答或测评成绩相连，改为：“怎样回答都不会影响您和任何人。”',
      en: 'Tie no loss to answers or scores; say: “No answer has consequences for anybody.”',
    },
  },
  'identity-advice': {
    name: { zh: '身份指点', en: 'identity advice' },
    meaning: {
      zh: '教人怎样说年龄、职业、居住时间，以便被算作有效',
      en: 'advises what to say of one’s age, job or residence',
    },
    advice: {
      zh: '删去对身份的指点，改为：“年龄、职业等请如实回答，也可以不答。”',
      en: 'Advise nobody on who to be; say: “Tell your age and job truly, or not at all.”',
    },
  },
  'narrowing-time-or-place': {
    name: { zh: '缩小时间或地点', en: 'narrowing of time or place' },
    meaning: {
      zh: '让人只想某段时间或某个地方',
      en: 'has people think of a part of the time or place asked about',
    },
    advice: {
      zh: '时间和地点以调查员念的题目为准，不作解释。',
      en: 'Leave the time and place to the question as the interviewer reads it.',
    },
  },
  'option-position': {
    name: { zh: '选项位置', en: 'option position' },
    meaning: {
      zh: '指点选第几个、按哪个键，或讲哪些选项算不好',
      en: 'points to an option by its place, key or score, or tells which options count as bad',
    },
    advice: {
      zh: '不指点选项，改为：“请听完全部选项，再选最接近您想法的一个。”',
      en: 'Point to no option; say: “Hear all the options, then choose the one nearest to your view.”',
    },
  },
  'proof-of-answer': {
    name: { zh: '索要证明', en: 'proof of the answer' },
    meaning: {
      zh: '要人截图、录音、上报自己答了什么',
      en: 'asks for screenshots, recordings or reports of the answers',
    },
    advice: {
      zh: '不收集截图、录音和答题情况，改为：“您答了什么，任何单位都无权过问。”',
      en: 'Collect no proof; say: “No office may ask what you answered.”',
    },
  },
  secrecy: {
    name: { zh: '要求隐瞒', en: 'secrecy' },
    meaning: { zh: '要人对调查员或外界隐瞒指点', en: 'asks people to hide the coaching' },
    advice: {
      zh: '删去保密要求，改为：“如有人教您怎样回答，请告诉调查员或拨打举报电话。”',
      en: 'Ask for no secrecy; say: “If anyone tells you what to answer, tell the interviewer or report it.”',
    },
  },
} as const satisfies Record<string, KindOfPressure>;

export type PressureKind = keyof typeof PRESSURE_KINDS;

export function isPressureKind(text: string): text is PressureKind {
  return Object.hasOwn(PRESSURE_KINDS, text);
}
