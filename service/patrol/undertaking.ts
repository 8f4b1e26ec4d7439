// The undertaking that a volunteer signs (document 000: 公开承诺书). A changed text is a new version; what somebody signed stays known.
import type { Bilingual } from '#base';

export interface Undertaking {
  readonly version: string;
  readonly lines: readonly Bilingual[];
}

export const UNDERTAKING: Undertaking = {
  version: '2026-1',
  lines: [
    {
      zh: '我是自愿参加的，没有报酬；随时可以退出，不用说明理由。',
      en: 'I join of my own will and unpaid; I may leave at any time and need give no reason.',
    },
    {
      zh: '我不执法：不拦人、不查人、不搜身、不扣人扣物。遇到违法和危险，打 110，等民警来。',
      en: 'I enforce nothing: I stop, check, search and hold nobody and nothing. In danger or at a crime I call 110 and wait.',
    },
    {
      zh: '有人身风险的任务，保险没有生效我不去，队里也不派。',
      en: 'I do no risky duty while accident cover is not in force, and the team sends me on none.',
    },
    {
      zh: '我不教任何人怎样回答调查，也不打听谁答了什么。',
      en: 'I tell nobody what to answer in a survey and ask nobody what they answered.',
    },
    {
      zh: '看到的别人家的事，只报给该办的人，不往外传，不拍照发群。',
      en: 'What I see of other people’s affairs I report to whoever deals with it, and pass on to nobody else.',
    },
    {
      zh: '退出时交还装备，把手上的事交给队长。',
      en: 'When I leave I give back the kit and hand my work over to the captain.',
    },
  ],
};
