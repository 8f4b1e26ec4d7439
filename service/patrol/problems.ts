// Every way in which the rules of patrol teams say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const PATROL_PROBLEMS = {
  'patrol-not-member': {
    zh: '{day} 这天不是队员：请村委会确认入队或入队日期',
    en: 'not a member on {day}: the village office can admit them or correct the day',
  },
  'patrol-cover-missing': {
    zh: '“{dutyZh}”有人身风险，没有意外险不能去：请街道或县综治中心先投保',
    en: 'the duty “{dutyEn}” is risky and needs accident cover: the street or county office can arrange it',
  },
  'patrol-cover-not-begun': {
    zh: '“{dutyZh}”有人身风险，意外险 {day} 才生效：请改到那天以后，或请街道、县综治中心提前投保',
    en: 'the duty “{dutyEn}” is risky and cover begins only on {day}: choose a later day, or have the street or county office cover it earlier',
  },
  'patrol-cover-ended': {
    zh: '“{dutyZh}”有人身风险，意外险已在 {day} 到期：请街道或县综治中心续保',
    en: 'the duty “{dutyEn}” is risky and cover ended on {day}: the street or county office can renew it',
  },
  'patrol-cover-lapses': {
    zh: '“{dutyZh}”还没结束，意外险就在 {day} 到期：请在那天结束前收队，或请街道、县综治中心先续保',
    en: 'cover ends on {day}, while the duty “{dutyEn}” still goes on: end it that day, or have the street or county office renew first',
  },
  'patrol-course-missing': {
    zh: '这次任务要求有效的“{courseZh}”培训：请队长安排参加',
    en: 'this duty asks for a valid course, “{courseEn}”: the captain can arrange it',
  },
  'patrol-identity-number': {
    zh: '这里有身份证号：巡防队不收身份证号，请删掉，只用志愿者编号',
    en: 'an identity number stands here: patrol teams keep none; delete it and use the volunteer number alone',
  },
  'patrol-personal-record': {
    zh: '这里像是在记某个人的过去：巡防队不建这样的档案，请删掉这些字',
    en: 'this reads like a note on somebody’s past: patrol teams keep no such file; delete these words',
  },
  'patrol-not-being-checked': {
    zh: '这份申请已经过了核对这一步',
    en: 'this application is past its checks',
  },
  'patrol-reason-unknown': {
    zh: '请从列出的理由里选一个：不用另写',
    en: 'choose one of the listed reasons: no other words are kept',
  },
  'patrol-checks-by-one': {
    zh: '四关不能都由一个人定：请另一位来定这一关',
    en: 'no single person decides all four checks: let somebody else decide this one',
  },
  'patrol-checks-not-passed': {
    zh: '还不能公示，没过的关：{openZh}',
    en: 'no notice yet; checks that have not passed: {openEn}',
  },
  'patrol-notice-span': {
    zh: '公示至少 {least} 天，最多 {most} 天',
    en: 'a notice stands {least} to {most} days',
  },
  'patrol-not-on-notice': {
    zh: '公示已经结束：有意见请到村委会当面说',
    en: 'the notice is over: tell the village office in person',
  },
  'patrol-not-to-sign': {
    zh: '现在还不能签承诺书（{stageZh}）：{nextZh}',
    en: 'the undertaking cannot be signed yet ({stageEn}): {nextEn}',
  },
  'patrol-nothing-against': {
    zh: '没有一关没通过，也没有成立的异议：不能拒绝',
    en: 'no check failed and no objection was upheld: nobody is turned away without one',
  },
  'patrol-application-over': {
    zh: '这份申请已经有结果了',
    en: 'this application has its end already',
  },
  'patrol-roster-columns-missing': {
    zh: '找不到表头：要有“姓名”一列，再加上“村/社区”“联系电话”“职务”等至少一列',
    en: 'no header was found: a column for the name is needed, and one for village, phone or post',
  },
  'patrol-roster-identity-column': {
    zh: '{column} 列“{header}”是身份证号：请删掉整列再导入。什么都没有保存；系统会给每个人一个志愿者编号',
    en: 'column {column}, “{header}”, holds identity numbers: delete the whole column and try again. Nothing was kept; everyone gets a volunteer number',
  },
  'patrol-roster-place-empty': {
    zh: '没有写村（社区）：合并的单元格请先拆开填满，或勾选“空着的与上一行相同”再导入',
    en: 'no village: part merged cells and fill them in, or tick “empty means as above” and try again',
  },
  'patrol-roster-no-village': {
    zh: '这不是一个村（社区）：巡防队建在村里，请写到村',
    en: 'this is no village: teams belong to villages, so name one',
  },
  'patrol-roster-name-missing': {
    zh: '没有姓名：请补上，或删掉这一行',
    en: 'the name is missing: write it, or delete the row',
  },
  'patrol-roster-name-masked': {
    zh: '姓名被星号遮住了：请写完整',
    en: 'the name is hidden by stars: write it in full',
  },
  'patrol-roster-names-several': {
    zh: '一格里有几个人：请每人一行',
    en: 'several people stand in one cell: one person to a row',
  },
  'patrol-roster-cells-shifted': {
    zh: '姓名一格里是号码，这一行可能少了一格：请对齐后再导入',
    en: 'a number stands in the place of the name, the row seems to lack a cell: put it right first',
  },
  'patrol-roster-post-unknown': {
    zh: '看不懂这个职务：请写队长、副队长或队员，或留空',
    en: 'the post cannot be read: captain, deputy or member, or leave it empty',
  },
  'patrol-roster-day-unreadable': {
    zh: '看不懂这个入队日期：请写成 2018-06-30，或留空',
    en: 'the day of joining cannot be read: write it as 2018-06-30, or leave it empty',
  },
  'patrol-roster-day-in-future': {
    zh: '入队日期在今天之后：请改正',
    en: 'the day of joining lies after today: please correct it',
  },
  'patrol-roster-twice': {
    zh: '与第 {first} 行是同一个人：请删掉一行',
    en: 'the same person as in row {first}: delete one of the two',
  },
  'patrol-roster-two-teams': {
    zh: '这个人在第 {first} 行已经写在另一支队：一个人只在一支队，请问清楚本人后删掉一行',
    en: 'row {first} has this person in another team: one person is in one team; ask them and delete one row',
  },
  'patrol-roster-number-shared': {
    zh: '与第 {first} 行是同一个号码、不同的人：两个人都会收下，请核对号码',
    en: 'the same number as row {first} under another name: both are taken, please check the number',
  },
  'patrol-roster-two-captains': {
    zh: '第 {first} 行已经是这支队的队长：请把其中一个改成副队长或队员',
    en: 'row {first} is this team’s captain already: make one of them deputy or member',
  },
} as const;

export const problem = problemCatalogue(PATROL_PROBLEMS);
