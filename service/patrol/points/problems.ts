// Every way in which the rules of points, exchange, awards and records say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const POINTS_PROBLEMS = {
  'points-rule-penalty': {
    zh: '规则“{name}”要扣 {points} 分：积分只能奖励，不能扣罚（志愿服务条例第二十五条、第四十条：不得强行指派）。请改成 0 或正数',
    en: 'the rule “{name}” would take {points} points away: points only reward (Volunteer Service Regulation, art. 25 and 40). Write 0 or more',
  },
  'points-rule-absence': {
    zh: '规则“{name}”按“{basisZh}”计分：没来、晚到、退出都不能算进积分，来了才记分。请改成按参加、时长、发现或培训计分',
    en: 'the rule “{name}” counts “{basisEn}”: staying away, coming late or leaving never enters points; only taking part does. Count activities, time, finds or training',
  },
  'points-rule-basis-unknown': {
    zh: '规则“{name}”的计分依据“{basis}”不认识，可选：{known}',
    en: 'the rule “{name}” counts something unknown, “{basis}”; known are: {known}',
  },
  'points-rule-wording': {
    zh: '规则“{name}”的名称里有“{word}”：规则只能奖励参加，不能写成扣罚。请换一个说法',
    en: 'the name of the rule “{name}” says “{word}”: a rule rewards taking part and takes nothing away. Say it otherwise',
  },
  'points-rule-unnamed': {
    zh: '第 {row} 条规则没有名称：队员要看得懂每一分从哪里来',
    en: 'rule {row} has no name: members must see where each point comes from',
  },
  'points-rule-impossible': {
    zh: '规则“{name}”的分值、分钟数或上限不是合理的整数（分值 0–{most}，分钟 1–1440）',
    en: 'the points, minutes or limit of the rule “{name}” are no sensible whole numbers (points 0–{most}, minutes 1–1440)',
  },
  'points-rule-twice': {
    zh: '规则“{name}”写了两遍：同样的依据和职责只留一条，或换一个编号',
    en: 'the rule “{name}” stands twice: keep one, or give it another identifier',
  },
  'points-target-takes-away': {
    zh: '目标“{targetZh}”没有达到就要扣 {points} 分：目标只奖励达到的人，没有达到的什么也不失去',
    en: 'missing the target “{targetEn}” would cost {points} points: a target rewards those who reach it; who does not loses nothing',
  },
  'points-target-impossible': {
    zh: '目标“{targetZh}”的数不合理：请写正整数',
    en: 'the target “{targetEn}” is no sensible number: write a positive whole number',
  },
  'points-rules-empty': {
    zh: '还没有一条规则：请至少写一条',
    en: 'there is no rule yet: write at least one',
  },
  'points-rules-backdated': {
    zh: '新规则不能从 {day} 开始：最早 {earliest}。已经做过的活动一律按当时的规则',
    en: 'new rules cannot begin on {day}, {earliest} at the earliest: what was done keeps the rules of its day',
  },
  'points-rules-day-wrong': { zh: '“{day}”不是日期', en: '“{day}” is no day' },
  'points-correction-empty': {
    zh: '更正要写明理由，并且不能是 0 分',
    en: 'a correction has a reason and is not nought',
  },
  'points-correction-takes-more': {
    zh: '这一行只有 {points} 分，更正后不能低于 0：更正是改错，不是扣罚',
    en: 'this line has {points} points and cannot fall below nought: a correction mends an error, it is no penalty',
  },
  'points-dispute-answered': {
    zh: '这条异议已经是“{standingZh}”',
    en: 'this dispute is {standingEn} already',
  },
  'points-answer-unreasoned': {
    zh: '答复要写明理由，队员会看到',
    en: 'an answer has its reason; the member reads it',
  },
  'exchange-points-short': {
    zh: '积分不够：需要 {needed} 分，现有 {balance} 分',
    en: 'not enough points: {needed} needed, {balance} at hand',
  },
  'exchange-out-of-stock': {
    zh: '“{name}”只剩 {left} 份了：请少选一些，或看看别的',
    en: 'only {left} of “{name}” are left: take fewer or choose something else',
  },
  'exchange-good-closed': {
    zh: '“{name}”现在不能兑换',
    en: '“{name}” is not on offer now',
  },
  'exchange-not-now': {
    zh: '这次兑换是“{nowZh}”，不能改为“{wantedZh}”',
    en: 'this exchange is {nowEn} and cannot become {wantedEn}',
  },
  'award-days-impossible': {
    zh: '评选日期的次序不对：提名到 {nominateUntil}，投票到 {voteUntil}；都要在今天以后，投票至少 3 天',
    en: 'the days are out of order: nominations until {nominateUntil}, votes until {voteUntil}; both lie ahead, with three days of voting at least',
  },
  'award-not-now': {
    zh: '这次评选现在是“{stageZh}”，不能{whatZh}',
    en: 'the award is at “{stageEn}”: no time to {whatEn}',
  },
  'award-own-vote': { zh: '不能投给自己', en: 'nobody votes for themselves' },
  'award-nominee-not-accepted': {
    zh: '被提名的人还没有同意参加评选',
    en: 'the nominee has not agreed to stand',
  },
  'award-too-many': {
    zh: '这次评选最多 {seats} 人，选了 {chosen} 人',
    en: 'the award has {seats} places and {chosen} were chosen',
  },
  'award-against-votes': {
    zh: '选的人和得票次序不同（或票数相同要取舍）：请写明理由，公示时一并公布',
    en: 'the choice differs from the votes, or a tie was broken: give the reason, which the notice shows',
  },
  'award-notice-running': {
    zh: '公示到 {day} 才满：之前不能授予',
    en: 'the public notice runs until {day}: nothing is given before',
  },
} as const;

export const problem = problemCatalogue(POINTS_PROBLEMS);
