// Where an order of a mock poll stands, and who moves it.
import type { Bilingual } from '#base';

export const POLL_STANDINGS = {
  ordered: { zh: '已下单，等待接单', en: 'ordered, waiting to be taken up' },
  'taken-up': { zh: '已接单，正在进行', en: 'taken up, under way' },
  declined: { zh: '没有接单', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  'handed-back': { zh: '结果已交回', en: 'result handed back' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type PollStanding = keyof typeof POLL_STANDINGS;

/** What stands beside every figure of a mock poll, on every page. */
export const POLL_CAUTION: Bilingual = {
  zh: '内部模拟民调：只供下单单位了解问题，不是公众安全感和满意度测评，不得公布、排名或当作测评结果引用。',
  en: 'Internal mock poll: for the office that ordered it, to learn where things are wrong. It is not the survey of public safety and satisfaction; it may not be published, ranked or quoted as its result.',
};
