// What can go wrong in outreach's use cases, beyond what its pure room says itself.
import { problemCatalogue } from '#base';

export const OUTREACH_DESK_PROBLEMS = {
  'campaign-changed-meanwhile': {
    zh: '别人刚刚保存过这个方案（第 {revision} 次修改）：请先载入再改',
    en: 'somebody saved this plan meanwhile (revision {revision}): load it first',
  },
  'campaign-closed': {
    zh: '这次行动已经结束，不能再改：可以复制为新一年的方案',
    en: 'this campaign is closed and no longer changes: copy it for another year',
  },
  'campaign-not-running': {
    zh: '这次行动还没有开始或已经结束',
    en: 'this campaign has not begun or is over',
  },
  'measure-unit-unknown': {
    zh: '方案里没有由“{unit}”负责的这项措施',
    en: 'the plan has no such measure for which “{unit}” answers',
  },
  'material-changed-meanwhile': {
    zh: '别人刚刚保存过这份材料（第 {revision} 次修改）：请先载入再改，您的文字没有丢',
    en: 'somebody saved this material meanwhile (revision {revision}): load it first; your text is not lost',
  },
  'material-draft-exists': {
    zh: '已经有一个未批准的版本：请直接修改它',
    en: 'there is an unapproved version already: change that one',
  },
  'ledger-entry-changed-meanwhile': {
    zh: '别人刚刚改过这条登记（第 {revision} 次修改）：请先载入再改',
    en: 'somebody changed this entry meanwhile (revision {revision}): load it first',
  },
  'ledger-purpose-not-agreed': {
    zh: '本人没有同意这个用途，或同意已经到期：不能查看号码',
    en: 'the person did not agree to this purpose, or the consent has expired: the number is not shown',
  },
  'ledger-import-not-waiting': {
    zh: '这次导入已经是“{standing}”，不能再处理',
    en: 'this import is {standing} already',
  },
  'ledger-import-gone': {
    zh: '等待收下的行已经不在（服务重启或过了一天）：请重新选择文件',
    en: 'the rows that waited are gone (a restart, or a day has passed): choose the file again',
  },
  'block-of-another-village': {
    zh: '屋场、楼栋或小组 {block} 不在这个村',
    en: 'the block {block} is not in this village',
  },
  'household-changed-meanwhile': {
    zh: '别人刚刚改过这一户（第 {revision} 次修改）：请先载入再改',
    en: 'somebody changed this household meanwhile (revision {revision}): load it first',
  },
  'search-needs-village': {
    zh: '按地址查找请先选一个村',
    en: 'choose a village before searching by address',
  },
  'missing-needs-campaign': {
    zh: '要看还缺谁，请先选行动和村',
    en: 'choose a campaign and a village to see who is missing',
  },
  'visitor-not-of-place': {
    zh: '这个人不属于这个村或它的上级',
    en: 'this person belongs neither to the village nor to an office above it',
  },
  'household-unknown': {
    zh: '系统里没有这一户：请告诉村干部，走访记录仍在手机上',
    en: 'this household is not known: tell the village office; the visit stays on the phone',
  },
  'household-not-assigned': {
    zh: '那个时候这一户没有分给您：请告诉村干部，走访记录仍在手机上',
    en: 'this household was not yours to visit at that time: tell the village office; the visit stays on the phone',
  },
  'visit-in-future': {
    zh: '走访时间在将来：请核对手机的时钟',
    en: 'the visit lies in the future: check the clock of the phone',
  },
  'visit-too-old': {
    zh: '走访已过去 {days} 天以上，不能再收：请告诉村干部',
    en: 'the visit is more than {days} days old and is no longer taken: tell the village office',
  },
  'visit-of-another': {
    zh: '这个走访编号是别人的',
    en: 'this visit is somebody else’s',
  },
  'visit-of-another-household': {
    zh: '这个走访编号已用于另一户：请新建一次走访',
    en: 'this visit belongs to another household already: record a new visit',
  },
  'mark-looked-at': { zh: '已经有人看过并写了说明', en: 'somebody has looked at it already' },
  'request-answered': { zh: '这件诉求已经答复', en: 'this request was answered already' },
} as const;

export const problem = problemCatalogue(OUTREACH_DESK_PROBLEMS);
