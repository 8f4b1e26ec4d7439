// Words of the report of being coached.
export const COACHED_WORDS = {
  title: { zh: '有人教您怎么回答调查？', en: 'Did somebody tell you what to answer?' },
  lead: {
    zh: '调查要的是真实感受。有人要求、暗示、奖励或者吓唬您那样回答，请告诉民调中心。',
    en: 'A survey wants what people really think. If somebody asked, hinted, rewarded or threatened, tell the survey centre.',
  },
  who1: {
    zh: '这份举报只有民调中心看得到，县、街道、村和被举报的人都看不到。',
    en: 'Only the survey centre can read this report: no county, street or village office, nor the person reported.',
  },
  who2: {
    zh: '匿名：不问您是谁，不记网络地址。',
    en: 'It is anonymous: nobody asks who you are, and no network address is kept.',
  },
  who3: {
    zh: '请不要写自己或邻居的姓名、电话。',
    en: "Please write down neither your own name or telephone nor a neighbour's.",
  },
  notSent: { zh: '还没有发出，请看下面', en: 'Not sent yet: please look below' },
  trap: { zh: '请不要填写这一栏', en: 'Leave this field empty' },
  unknown: { zh: '不清楚、不想说', en: 'I am not sure, or would rather not say' },
  words: { zh: '怎么说的？', en: 'What did they say?' },
  wordsHint: {
    zh: '尽量写原话，例如：“接到 12340 的电话，要说很满意。”最多 5000 字。',
    en: 'Their own words if you can, for example: “When 12340 calls, say very satisfied.” At most 5,000 characters.',
  },
  channel: { zh: '通过什么方式？', en: 'In which way?' },
  visit: { zh: '上门', en: 'At my door' },
  meeting: { zh: '开会', en: 'In a meeting' },
  phone: { zh: '打电话', en: 'By telephone' },
  message: { zh: '短信、微信', en: 'By message (SMS, WeChat)' },
  paper: { zh: '传单、公开信、海报', en: 'On paper (leaflet, letter, poster)' },
  loudspeaker: { zh: '广播', en: 'By loudspeaker' },
  other: { zh: '其他', en: 'In another way' },
  by: { zh: '谁说的？（可不填）', en: 'Who was it? (optional)' },
  byHint: {
    zh: '例如：“村里的工作人员”，不必写姓名。',
    en: 'For example “somebody from the village office”; no name is needed.',
  },
  place: { zh: '在哪里？（可不选）', en: 'Where? (optional)' },
  when: { zh: '什么时候？（可不填）', en: 'When? (optional)' },
  photo: { zh: '照片或截图（可不加）', en: 'Photo or screenshot (optional)' },
  photoHint: {
    zh: '最多 3 张。截图请先盖住自己的姓名和头像。',
    en: 'At most 3. Cover your own name and picture in a screenshot first.',
  },
  submit: { zh: '告诉民调中心', en: 'Tell the survey centre' },
  after: {
    zh: '匿名举报没有查询码：为了不留下能找到您的线索，也就不能回复您。',
    en: 'There is no code to follow it by: so that nothing leads back to you, nobody can answer you either.',
  },
  thanks: { zh: '民调中心已经收到，谢谢您', en: 'The survey centre has received it, thank you' },
  thanks1: {
    zh: '民调中心会看每一份举报，并核对这个地方的调查数据有没有异常。',
    en: 'The centre reads every report and looks whether the answers from that place show signs of it.',
  },
  thanks2: {
    zh: '接到调查电话时，请照真实感受回答，或者不回答，都可以。',
    en: 'When you are called, answer what you think, or do not answer: both are fine.',
  },
} as const;
