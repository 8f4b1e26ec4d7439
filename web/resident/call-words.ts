// Words of the page on which somebody tells of a survey call.
export const CALL_WORDS = {
  title: { zh: '有人给我打电话做调查', en: 'Somebody called me for a survey' },
  lead: {
    zh: '写下是哪个号码打来的，马上告诉您：今天真的调查用不用这个号码。',
    en: 'Write down which number called: you are told at once whether a real survey uses it today.',
  },
  notSent: { zh: '还没有发出，请看下面', en: 'Not sent yet: please look below' },
  trap: { zh: '请不要填写这一栏', en: 'Leave this field empty' },
  number: { zh: '哪个号码打来的？', en: 'Which number called?' },
  numberHint: {
    zh: '照来电显示写，例如 0731-12340。不要写您自己的号码。',
    en: 'As your telephone showed it, for example 0731-12340. Not your own number.',
  },
  when: { zh: '什么时候打来的？（可不填）', en: 'When did it call? (optional)' },
  whenHint: { zh: '例如：今天上午十点', en: 'For example: this morning at ten' },
  asked: { zh: '问了您什么？（可不填）', en: 'What were you asked? (optional)' },
  askedHint: {
    zh: '问了什么、要您做什么。不要写您怎么回答的，也不要写自己的姓名、电话。最多 2000 字。',
    en: 'What was asked, and what you were to do. Not what you answered, and neither your name nor your telephone. At most 2,000 characters.',
  },
  after: {
    zh: '不是真的调查用的号码，会转给民调中心。匿名：不问您是谁，不记网络地址；县、街道、村看不到。',
    en: 'A number that no real survey uses is told to the survey centre. It is anonymous: nobody asks who you are, no network address is kept, and no county, street or village office sees it.',
  },
  submit: { zh: '看看是不是真的', en: 'See whether it is real' },
  known: { zh: '今天真的调查用这个号码', en: 'A real survey uses this number today' },
  known1: {
    zh: '打来的号码和下面这个调查登记的一样。',
    en: 'The number is one from which the survey below calls.',
  },
  known2: {
    zh: '来电显示可以伪造。拿不准时挂断，用您自己找到的号码打回去问。',
    en: 'A shown number can be faked. When in doubt, hang up and call back at a number that you found yourself.',
  },
  paused: {
    zh: '但是这个调查今天暂停，没有人打电话。请照“可疑电话”对待。',
    en: 'But this survey is paused today and nobody calls. Treat the call as doubtful.',
  },
  survey: { zh: '调查', en: 'Survey' },
  who: { zh: '谁在调查', en: 'Who runs it' },
  hours: { zh: '打电话的时间', en: 'Calling hours' },
  hoursAre: { zh: '{from}–{to}', en: '{from}–{to}' },
  unknown: { zh: '今天没有真的调查用这个号码', en: 'No real survey uses this number today' },
  unknown1: {
    zh: '请不要回答，也不要照做。对方再打来，请挂断。',
    en: 'Do not answer its questions and do nothing that it asks. Hang up should it call again.',
  },
  unknown2: {
    zh: '民调中心已经收到您说的情况，会核对这个号码。',
    en: 'The survey centre has been told and will look into the number.',
  },
  unknown3: {
    zh: '如果对方要银行卡号、验证码、转账，请打 96110（反诈专线）或 110。',
    en: 'If you were asked for a bank card, a code or a transfer, call 96110 (the anti-fraud line) or 110.',
  },
  toVerify: {
    zh: '今天有哪些调查、怎样回拨核实',
    en: 'Which surveys run today, and how to check by calling back',
  },
  another: { zh: '再查一个号码', en: 'Look up another number' },
} as const;
