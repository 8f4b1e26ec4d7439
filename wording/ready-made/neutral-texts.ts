// Ready-made neutral letter, poster and short message: who calls, why, voluntary, confidential, no right answer,
// how to verify the call, how to report being coached. An office fills in what stands in braces.
import type { Bilingual } from '#base';

export interface NeutralText {
  readonly name: Bilingual;
  readonly text: Bilingual;
}

export const NEUTRAL_TEXTS = {
  letter: {
    name: { zh: '公开信', en: 'open letter' },
    text: {
      zh: `居民朋友：
{date}起，{surveyCentre}将通过{callingNumber}随机拨打电话，了解居民的安全感受，以便知道哪里需要改进。
号码由电脑随机抽取。是否参加由您决定，您可以拒绝任何一道题，也可以随时挂断。
没有标准答案。好的、不好的、不了解的，都请照您自己的想法说。
您的回答严格保密，只用于统计。村（社区）、街道、县里都看不到谁答了什么。
核实来电：打开{verifyPage}或拨打{verifyPhone}，可以查到正在进行的调查。调查不会询问银行卡、密码和验证码。
如有人教您怎样回答，或要您证明答了什么，请拨打{reportPhone}或在{reportPage}向调查中心反映，可以不留姓名。
{office}`,
      en: `Dear residents,
From {date}, {surveyCentre} will call numbers drawn at random from {callingNumber}, to learn how safe people feel and what must be mended.
Taking part is voluntary. You may leave out any question and hang up at any time.
There is no right answer. Good, bad or do not know: your own view is what counts.
Your answers are confidential and used for statistics alone. No village, street or county office sees who said what.
To verify a call, open {verifyPage} or ring {verifyPhone}. The survey never asks for bank cards, passwords or codes.
If anyone tells you what to say, or wants proof of it, report it to the survey centre at {reportPhone} or {reportPage}. You need not give your name.
{office}`,
    },
  },
  poster: {
    name: { zh: '海报', en: 'poster' },
    text: {
      zh: `{surveyCentre}来电：{callingNumber}
为什么打来：听听居民对身边安全的真实感受，找出该改进的地方
自愿参加，随时可停
严格保密，只作统计
没有标准答案，怎么想就怎么说
核实来电：{verifyPage}　{verifyPhone}
如有人教您怎样回答，请反映：{reportPhone}`,
      en: `A call from {surveyCentre}: {callingNumber}
Why: to hear how safe residents feel and what must be mended
Voluntary: stop whenever you like
Confidential: used for statistics alone
No right answer: your own view counts
Verify the call: {verifyPage}, {verifyPhone}
If anyone tells you what to say, report it: {reportPhone}`,
    },
  },
  sms: {
    name: { zh: '短信', en: 'short message' },
    text: {
      zh: '{surveyCentre}近日以{callingNumber}随机致电，了解您的安全感受，找出该改进之处。自愿参加，严格保密，没有标准答案。核实来电：{verifyPhone}。如有人教您怎样回答，请反映：{reportPhone}。',
      en: '{surveyCentre} is calling from {callingNumber} to learn how safe you feel and what must be mended. Voluntary, confidential, no right answer. Verify: {verifyPhone}. If anyone tells you what to say, report it: {reportPhone}.',
    },
  },
} as const satisfies Record<string, NeutralText>;
