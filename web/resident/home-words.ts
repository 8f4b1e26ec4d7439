// Words of the resident's first page.
export const HOME_WORDS = {
  title: { zh: '首页', en: 'Start' },
  product: { zh: '问安 · 居民服务', en: "Wen'an · for residents" },
  heading: { zh: '{county}：您需要什么？', en: '{county}: what do you need?' },
  lead: {
    zh: '不用注册，不用登录。写几句话就能发。',
    en: 'No account and no sign-in. A few words are enough.',
  },
  send: { zh: '反映一件事', en: 'Send a request' },
  sendHint: {
    zh: '路灯坏了、邻里纠纷、有危险的地方……大事小事都可以。可以不留姓名。',
    en: 'A broken streetlight, a quarrel between neighbours, a dangerous spot: large or small. You need not give a name.',
  },
  track: { zh: '查进度', en: 'Follow your request' },
  trackHint: {
    zh: '用编号和查询码，看办到哪一步、什么时候该办完；可以补充、撤回、评价。',
    en: 'With its number and code: where it stands, by when it is due; add to it, withdraw it, rate it.',
  },
  verify: { zh: '核实调查电话', en: 'Verify a survey call' },
  verifyHint: {
    zh: '有人打电话来做调查？看看今天真的有哪些调查、怎样回拨核实。',
    en: 'Somebody called you for a survey? See which surveys really run today and how to check by calling back.',
  },
  call: { zh: '有人给我打电话', en: 'Somebody called me' },
  callHint: {
    zh: '写下来电号码，马上知道今天真的调查用不用它；不是的，转给民调中心。',
    en: 'Write down the number: you learn at once whether a real survey uses it today; if none does, the survey centre is told.',
  },
  coached: { zh: '举报“教人怎么答”', en: 'Report being coached' },
  coachedHint: {
    zh: '有人告诉您该怎么回答调查？可以匿名告诉民调中心，被评价的单位看不到。',
    en: 'Somebody told you what to answer in a survey? Tell the survey centre, anonymously; the rated offices cannot see it.',
  },
  patrol: { zh: '义务巡防队', en: 'Patrol volunteers' },
  patrolHint: {
    zh: '报名参加、看公示、查自己的申请、随时退出。',
    en: 'Join, see who is on notice, follow your application, leave at any time.',
  },
  mended: { zh: '办好的事', en: 'Mended matters' },
  mendedHint: {
    zh: '大家反映过、已经办好的事，有列表和地图。',
    en: 'What others reported and what was mended: a list and a map.',
  },
  published: { zh: '公布的调查结果', en: 'Published survey results' },
  publishedHint: {
    zh: '问了什么、多少人回答、数字有多准。',
    en: 'What was asked, how many answered, how sure the figures are.',
  },
  privacy: { zh: '您的信息', en: 'Your data' },
  privacy1: {
    zh: '姓名和电话可以不留。留了，只有经手办理的工作人员看得到，每一次查看都有记录；投诉某个人时，那个人看不到。',
    en: 'Name and telephone are optional. If you give them, only those who work on the matter see them, and every look is recorded; if you complain about a person, that person does not.',
  },
  privacy2: {
    zh: '照片里自带的拍摄地点会被去掉；公开之前一定有人看过，有人脸和车牌的不公开。',
    en: 'The place stored inside a photo is removed. No photo is made public before a person has looked at it; none with faces or number plates.',
  },
  privacy3: {
    zh: '这里不用 Cookie，也不保存您的网络地址。',
    en: 'This site uses no cookies here and keeps no network addresses of residents.',
  },
  counties: { zh: '请选择您所在的县（市、区）', en: 'Choose your county' },
  noCounty: { zh: '这里还没有设立任何县（市、区）。', en: 'No county has been set up here yet.' },
} as const;
