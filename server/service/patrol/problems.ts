// What can go wrong in the use cases of patrol teams, beyond what their pure room says itself.
import { problemCatalogue } from '#base';
import { nameConstraint } from '../../platform/problem-of.ts';

export const PATROL_DESK_PROBLEMS = {
  'patrol-team-name-taken': {
    zh: '这个村已经有一支叫这个名字的队：请换一个名字',
    en: 'this village has a team of that name already: choose another',
  },
  'patrol-policy-taken': {
    zh: '这家保险公司的这张保单已经登记过了',
    en: 'this policy of this insurer is registered already',
  },
  'patrol-changed-meanwhile': {
    zh: '别人刚刚改过（第 {revision} 次修改）：请先载入再改',
    en: 'somebody changed this meanwhile (revision {revision}): load it first',
  },
  'patrol-captain-outside-team': {
    zh: '队长要在本队的队员里选',
    en: 'the captain is chosen among the members of the team',
  },
  'patrol-team-ended': { zh: '这支队已经解散', en: 'this team has ended' },
  'patrol-team-has-members': {
    zh: '队里还有 {members} 人：请先转到别的队，或办理退出',
    en: '{members} members are left: move them to another team or let them leave first',
  },
  'patrol-already-member': {
    zh: '这个人已经在“{team}”：一个人只在一支队，可以转队',
    en: 'this person is a member of “{team}” already: nobody is in two teams, but one may move',
  },
  'patrol-sign-in-unknown': {
    zh: '没有叫“{name}”的志愿者登录，或已经用在别的队员身上',
    en: 'no volunteer signs in as “{name}”, or another member does',
  },
  'patrol-phone-gone': {
    zh: '没有留号码，或退出满 90 天已经删除',
    en: 'no number was given, or it was deleted ninety days after leaving',
  },
  'patrol-policy-days-impossible': {
    zh: '保险日期不对（{from} 到 {to}）：开始不能晚于结束',
    en: 'the days of cover are not possible ({from} to {to}): it begins before it ends',
  },
  'patrol-policy-over': {
    zh: '这张保单在 {day} 已经到期',
    en: 'this policy ended on {day}',
  },
  'patrol-training-over': {
    zh: '这次培训已经办完或取消',
    en: 'this training was held or cancelled already',
  },
  'patrol-training-full': {
    zh: '名额 {places} 个，已经报满',
    en: 'all {places} places are taken',
  },
  'patrol-training-ahead': {
    zh: '培训 {day} 才举行：办完再登记结果',
    en: 'the training is on {day}: record its results afterwards',
  },
  'patrol-import-not-waiting': {
    zh: '这次导入已经处理过了',
    en: 'this import was dealt with already',
  },
  'patrol-roster-known': {
    zh: '系统里已经有这个人：这一行不会再收',
    en: 'this person is known already: the row is not taken again',
  },
  'patrol-roster-known-elsewhere': {
    zh: '系统里这个人在“{team}”：请先问清楚本人，再办转队，或删掉这一行',
    en: 'this person is a member of “{team}”: ask them, then move them there or delete the row',
  },
  'patrol-form-incomplete': {
    zh: '请写上姓名和电话、选一支队，并确认年满 18 岁',
    en: 'give your name and telephone, choose a team, and confirm that you are of age',
  },
  'patrol-phone-not-understood': {
    zh: '这个电话号码看不懂：请写 11 位手机号，或带区号的固定电话',
    en: 'this telephone number is not understood: write a mobile of eleven digits, or a landline with its area code',
  },
  'patrol-undertaking-unread': {
    zh: '请读一遍承诺书并打勾，再签',
    en: 'read the undertaking and tick the box, then sign',
  },
  'patrol-code-unknown': {
    zh: '查询码不对：请照申请时给您的写，一共 16 个字',
    en: 'the code is wrong: sixteen characters, as you were given them',
  },
} as const;

export const problem = problemCatalogue(PATROL_DESK_PROBLEMS);

nameConstraint('patrol-team-name-taken', problem('patrol-team-name-taken', {}));
nameConstraint('patrol-policy-taken', problem('patrol-policy-taken', {}));
