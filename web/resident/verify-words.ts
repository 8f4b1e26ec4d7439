// Words of the page on which a survey call is verified.
export const VERIFY_WORDS = {
  title: { zh: '核实调查电话', en: 'Verify a survey call' },
  lead: {
    zh: '接到调查电话，不用当场相信。先挂断，再按下面的办法核实。',
    en: 'You need not believe a survey call at once. Hang up first, then check it as described here.',
  },
  today: { zh: '今天（{day}）在做的调查', en: 'Surveys that run today, {day}' },
  none: {
    zh: '今天在本县没有用问安系统做的电话调查。来电说是这里的调查，请当作可疑电话。',
    en: "No telephone survey runs in this county through Wen'an today. Treat a call that claims to be one as suspicious.",
  },
  notSurveys: {
    zh: '单位自己了解情况的电话不是调查，这里不列。打这种电话的人要先说明是哪个单位让打的，不得冒用调查的名义；答不答随您。',
    en: 'Calls by which an office learns something for itself are no surveys and are not listed here. Whoever makes one says first for which office, and never in the name of a survey; answering is up to you.',
  },
  who: { zh: '谁在做', en: 'Who runs it' },
  numbers: { zh: '真实的来电号码', en: 'True caller numbers' },
  noNumbers: {
    zh: '民调中心还没有登记来电号码：请不要只凭来电显示相信，向民调中心核实。',
    en: 'The survey centre has not entered its numbers yet: do not go by the number shown; ask the centre.',
  },
  hours: { zh: '打电话的时间', en: 'Calling hours' },
  hoursAre: { zh: '{from} 到 {to}', en: '{from} to {to}' },
  paused: { zh: '现在暂停，不会有人打来', en: 'paused: nobody calls now' },
  since: { zh: '开始的日期', en: 'Since' },
  simulated: { zh: '模拟数据，不会真的打电话', en: 'simulated: nobody is really called' },
  how: { zh: '怎样核实', en: 'How to verify a call' },
  faked: {
    zh: '来电显示可以伪造：显示的号码对，不等于电话是真的。只有您自己打回去才算核实。',
    en: 'A shown number can be faked: that it is right does not prove the call. Only calling back yourself does.',
  },
  how1: {
    zh: '挂断电话。真的访问员不会不高兴，以后可以再打来。',
    en: 'Hang up. A real interviewer does not mind and can call again.',
  },
  how2: {
    zh: '用您自己找到的号码打回去：政府网站、114，或上面登记的号码。不要用来电的人告诉您的号码，也不要按“回拨”。',
    en: 'Call back at a number that you found yourself: an official website, 114, or a number above. Not one that the caller told you, and not by the redial key.',
  },
  how3: { zh: '问：今天有没有在做这个调查。', en: 'Ask whether this survey runs today.' },
  how4: { zh: '没有问清楚之前，什么都不用回答。', en: 'You need not answer anything before you are sure.' },
  never: { zh: '真的调查绝不会', en: 'A real survey never' },
  never1: { zh: '要银行卡号、密码或转账', en: 'asks for a bank card, a password or a transfer' },
  never2: { zh: '要身份证号码', en: 'asks for your identity number' },
  never3: { zh: '要短信验证码', en: 'asks for a code sent by SMS' },
  never4: {
    zh: '让您下载软件、点链接或共享屏幕',
    en: 'has you install an app, open a link or share your screen',
  },
  never5: {
    zh: '告诉您该怎么回答，或者问您“有没有按要求回答”',
    en: 'tells you what to answer, or asks whether you answered “as required”',
  },
  fraud: {
    zh: '遇到这些情况就是骗子：挂断，拨 96110（反诈专线）或 110。',
    en: 'Any of these means fraud: hang up and call 96110 (the anti-fraud line) or 110.',
  },
  rights: { zh: '回答调查时', en: 'When you answer' },
  right1: {
    zh: '回答自愿，可以不答，随时可以停。',
    en: 'Answering is voluntary; you may skip any question and stop at any time.',
  },
  right2: { zh: '没有标准答案，说真实感受就好。', en: 'There is no right answer: say what you think.' },
  right3: {
    zh: '回答保密：被评价的单位看不到谁说了什么。',
    en: 'Answers are confidential: the rated offices never see who said what.',
  },
  toCall: { zh: '有人给您打了电话？查一查这个号码', en: 'Somebody called you? Look up the number' },
  toCoached: {
    zh: '有人教您怎么回答？告诉民调中心',
    en: 'Somebody told you what to answer? Tell the survey centre',
  },
} as const;
