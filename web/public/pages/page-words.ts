// What the public pages say, in both languages: plain words for residents, the field's terms beside them.

export const PAGE_WORDS = {
  product: { zh: '问安 · 调查结果公布', en: "Wen'an · published survey results" },
  otherLanguage: { zh: 'English', en: '中文' },
  allPublications: { zh: '全部公布的结果', en: 'All published results' },
  simulated: {
    zh: '模拟数据：本页数字全部由程序生成，不是真实调查。',
    en: 'Simulated data: a program made up every figure on this page. It is not a real survey.',
  },
  withdrawn: { zh: '这份结果已经撤回', en: 'These results have been withdrawn' },
  withdrawnWhy: {
    zh: '{day}撤回。原因：{reason}',
    en: 'Withdrawn on {day}. Reason: {reason}',
  },
  withdrawnKept: {
    zh: '以下内容只为备查而保留，请不要引用。',
    en: 'What follows is kept for the record only. Please do not quote it.',
  },
  provisional: {
    zh: '初步结果：调查尚未结束，数字还会变化。',
    en: 'Provisional: the survey has not ended, and the figures will change.',
  },
  lead: {
    zh: '{days}，访问员打电话访问了 {completes} 位居民。这里公布汇总结果；任何人的单个回答都不在其中。',
    en: "From {days}, interviewers spoke with {completes} residents by telephone. These are the totals; nobody's own answers are among them.",
  },
  leadWithoutDays: {
    zh: '访问员打电话访问了 {completes} 位居民。这里公布汇总结果；任何人的单个回答都不在其中。',
    en: "Interviewers spoke with {completes} residents by telephone. These are the totals; nobody's own answers are among them.",
  },
  publishedOn: { zh: '{day}公布', en: 'Published on {day}' },

  headlines: { zh: '主要结果', en: 'Main results' },
  inHundred: {
    zh: '大约每 100 位居民中有 {n} 位回答{answers}',
    en: 'about {n} in 100 residents answer {answers}',
  },
  quoted: { zh: '“{label}”', en: '“{label}”' },
  or: { zh: '或', en: ' or ' },
  range: { zh: '95% 区间 {limits}%', en: '95 % interval {limits} %' },
  error: { zh: '标准误 {points} 个百分点', en: 'standard error {points} points' },
  answered: { zh: '{n} 人作答', en: '{n} answered' },
  asked: { zh: '问题原文', en: 'The question, as asked in Chinese' },
  rule: { zh: '怎样计分', en: 'How it is scored' },
  ruleName: { zh: '计分规则 {id}，第 {version} 版', en: 'Scoring rule {id}, version {version}' },
  positive: { zh: '算作正面回答：{labels}', en: 'Counted as positive: {labels}' },
  excluded: { zh: '不计入：{kinds}', en: 'Left out: {kinds}' },
  'dont-know': { zh: '不了解、不清楚', en: "don't know" },
  refused: { zh: '不愿回答', en: 'refused' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  overallCaution: { zh: '误差大，请谨慎使用：{why}', en: 'Use with care: {why}' },
  overallWithheld: { zh: '总体结果不公布：{why}', en: 'The overall figure is not published: {why}' },
  noHeadlines: {
    zh: '这次调查没有指定主要指标，请看下面各题的结果。',
    en: 'This survey names no main indicator; see the questions below.',
  },

  howSure: { zh: '这些数字有多准', en: 'How sure these figures are' },
  sure1: {
    zh: '只访问到一部分居民，所以每个数字都有误差，用“95% 区间”表示：照这样的办法去调查、去计算，20 次里大约有 19 次，算出来的区间会包含全体居民的真实比例。作答的人越少，区间越宽。',
    en: 'Only some of the residents were reached, so no figure is exact. The 95 % interval says how far off it may be: intervals found in this way contain the true share of all residents about 19 times out of 20. The fewer answered, the wider the interval.',
  },
  sure2: {
    zh: '区间只反映访问到谁的偶然性，不包括别的偏差：有人没有接电话，有人不愿回答，有人没有说真实想法。',
    en: 'The interval covers only the chance in who was reached. It does not cover other errors: people who did not pick up, would not answer, or did not say what they think.',
  },

  byPlace: { zh: '{name}：各村（社区）', en: '{name}: villages' },
  alike: {
    zh: '这些数据分不出各村（社区）的高低：任何一个都可能排在任何位置，先后顺序可能只是碰巧。',
    en: 'These data cannot tell the villages apart: each of them may have any rank, and their order may be mere chance.',
  },
  oneTier: {
    zh: '各村（社区）之间画不出分档的界线，只有相差很大的才能分出高低。请看每个村可能的名次范围，不要只看先后顺序。',
    en: 'No line can be drawn that parts the villages into better and worse; only those far from each other can be told apart. Go by the ranks that a village may have, not by the order.',
  },
  tiers: {
    zh: '各村（社区）分成 {tiers} 档：不同的档可以确信有高低；同一档里面画不出界线，请看可能的名次范围，不要只看先后顺序。',
    en: 'The villages fall into {tiers} tiers. Different tiers are surely apart; within a tier no line can be drawn: go by the ranks that a village may have, not by the order.',
  },
  together: {
    zh: '这一判断以及各村的名次范围，同时成立的把握是 95%。',
    en: 'This, and the rank ranges of all villages together, hold with 95 % confidence.',
  },
  single: {
    zh: '只有一个村（社区）的结果，无从比较。',
    en: 'There is one village only, and nothing to compare it with.',
  },
  noPlace: { zh: '没有可以公布的村（社区）。', en: 'No village can be published.' },
  place: { zh: '村\u200b（社区）', en: 'Village' },
  share: { zh: '比例', en: 'Share' },
  shareAndInterval: { zh: '比例\u200b（95% 区间）', en: 'Share (95 % interval)' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  n: { zh: '作答\u200b人数', en: 'Answered' },
  responseRate: { zh: '应答率', en: 'Response rate' },
  rank: { zh: '名次（范围）', en: 'Rank (range)' },
  tier: { zh: '档', en: 'Tier' },
  overall: { zh: '总体', en: 'Overall' },
  rankOf: { zh: '第 {position} 名', en: '{position}' },
  rankSet: { zh: '可能 {low}–{high}', en: '({low}–{high})' },
  rankSure: { zh: '可以确定', en: '(certain)' },
  notCompared: { zh: '不比较', en: 'not compared' },
  caution: { zh: '* 误差太大，请谨慎使用', en: '* Too uncertain: use with care' },
  withheld: { zh: '没有公布的村（社区）', en: 'Villages not published' },
  withheldRow: { zh: '{name}：{why}', en: '{name}: {why}' },
  picture: { zh: '图：{name}', en: 'Picture: {name}' },

  limits: { zh: '这份结果不说明什么', en: 'What these results do not say' },
  limit1: {
    zh: '不说明为什么高、为什么低，也不说明哪个村（社区）的工作做得好或不好。',
    en: 'Not why a share is high or low, nor which village works well or badly.',
  },
  limit2: {
    zh: '不说明实际发案多少。这里问的是居民的感受。',
    en: 'Not how much crime there is. People were asked how they feel.',
  },
  limit3: {
    zh: '不代表没有电话、没有接电话或不愿回答的人。',
    en: 'Nothing about people without a telephone, who did not pick up or would not answer.',
  },
  limit4: {
    zh: '单看这一次，不能说明比以前变好或变差。',
    en: 'Not whether things got better or worse: this is one survey.',
  },
  limit5: {
    zh: '不能用来追查谁作了什么回答，也不能据此处理受访者：法律不允许。',
    en: 'Nothing about who gave which answer. The law allows neither finding out nor acting against a respondent.',
  },

  others: { zh: '其他指标', en: 'Other indicators' },
  indicator: { zh: '指标和计分规则', en: 'Indicator and scoring rule' },
  questions: { zh: '问了什么，怎样回答', en: 'What was asked, and the answers' },
  questionsNote: {
    zh: '问题和选项是问卷原文。比例是全体居民加权后的估计。标准误的单位是百分点。有的题只问了一部分人，因为前面的回答决定了不必再问。',
    en: 'Questions and options are shown as asked, in Chinese. Shares are estimates for all residents; standard errors are in percentage points. Some questions were put to some people only, because earlier answers made them needless.',
  },
  option: { zh: '选项', en: 'Option' },
  se: { zh: '标准误', en: 'Standard error' },
  oneAnswer: { zh: '单选', en: 'one answer' },
  severalAnswers: {
    zh: '可选多项，合计可以超过 100%',
    en: 'several answers; they may add up to more than 100 %',
  },
  askedOf: { zh: '{kind}；{n} 人作答', en: '{kind}; {n} answered' },

  verify: { zh: '怎样核对', en: 'How to check these results' },
  verifyHash: {
    zh: '公布时，系统给全部公布数据算出一个校验码（规范化 JSON 的 SHA-256）。数据改动一个字，校验码就会不同。把它记下来或连同本页打印出来，以后可以对照；也可以取得数据文件，自己算一遍。',
    en: 'When these results were published, a checksum was made of all their data (SHA-256 of canonical JSON). If a single character changes, so does the checksum. Note it or print this page to compare later, or take the data file and work it out yourself.',
  },
  hash: { zh: '校验码', en: 'Checksum' },
  files: { zh: '文件', en: 'Files' },
  tables: { zh: '全部表格（CSV）', en: 'All tables (CSV)' },
  content: {
    zh: '公布数据（JSON，校验码由它算出）',
    en: 'The published data (JSON, from which the checksum was made)',
  },
  address: { zh: '固定地址', en: 'Permanent address' },
  who: { zh: '谁做的', en: 'Who did this' },
  whoNamed: { zh: '调查和公布：{name}。', en: 'Survey and publication: {name}.' },
  whoWall: {
    zh: '打电话、计算和公布由民意调查机构负责。被评价的县、街道和村（社区）看不到受访者的号码、录音和单个回答，只能看到本页这样的汇总结果。',
    en: "Calling, reckoning and publishing are the survey centre's work. The county, street and village offices that are rated see no numbers, recordings or single answers; they see totals like these.",
  },

  listTitle: { zh: '公布的调查结果', en: 'Published survey results' },
  listLead: {
    zh: '每份结果都写明问了什么、问了谁、怎样问、多少人作答，以及数字有多准。',
    en: 'Each says what was asked, of whom, how, how many answered, and how sure the figures are.',
  },
  listEmpty: { zh: '还没有公布过调查结果。', en: 'No results have been published yet.' },
  listEmptyHint: {
    zh: '调查结束并由公布人确认后，结果会出现在这里。',
    en: 'They will appear here once a survey has ended and its publisher has released them.',
  },
  listSimulated: { zh: '模拟数据', en: 'simulated' },
  listWithdrawn: { zh: '{day}撤回', en: 'withdrawn on {day}' },
  notFound: { zh: '没有这份结果', en: 'There are no such results' },
  notFoundHint: {
    zh: '地址可能写错了。公布过的结果即使撤回，原来的地址也会保留。',
    en: 'The address may be mistyped. Published results keep their address, even when they are withdrawn.',
  },
} as const;
