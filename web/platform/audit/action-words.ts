// What acts are called in the audit log. An act that is not listed here is shown by its code: nothing in the log is hidden.
import type { Bilingual } from '#base';

/** In the order in which a list offers them. */
export const ACTION_WORDS = {
  'signed-in': { zh: '登录', en: 'signed in' },
  'signed-out': { zh: '退出登录', en: 'signed out' },
  'sign-in-failed': { zh: '登录失败', en: 'sign-in failed' },
  'sign-in-locked': { zh: '连续失败，锁定', en: 'sign-in locked after failures' },
  'password-changed': { zh: '修改自己的密码', en: 'changed the own password' },
  'password-set': { zh: '给人设新密码', en: 'set a password for somebody' },
  'second-factor-begun': { zh: '开始设两步验证', en: 'began to set a second factor' },
  'second-factor-set': { zh: '设好两步验证', en: 'set a second factor' },
  'second-factor-removed': { zh: '去掉两步验证', en: 'removed the second factor' },
  'session-ended': { zh: '结束自己的一次登录', en: 'ended an own session' },
  'sessions-ended': { zh: '结束别人的全部登录', en: 'ended all sessions of somebody' },
  'person-added': { zh: '添加人员', en: 'added a person' },
  'person-changed': { zh: '修改人员', en: 'changed a person' },
  'person-disabled': { zh: '停用人员', en: 'disabled a person' },
  'person-unlocked': { zh: '解锁人员', en: 'unlocked a person' },
  'organisation-added': { zh: '添加机构', en: 'added an organisation' },
  'number-seen': { zh: '看到电话号码', en: 'saw a telephone number' },
  'questionnaire-added': { zh: '添加问卷', en: 'added a questionnaire' },
  'version-saved': { zh: '保存问卷版本', en: 'saved a questionnaire version' },
  'version-added': { zh: '新立问卷版本', en: 'added a questionnaire version' },
  'frame-added': { zh: '添加抽样框', en: 'added a frame' },
  'places-set': { zh: '设定村表', en: 'set the village table' },
  'file-read': { zh: '读入号码文件', en: 'read in a file of numbers' },
  'import-taken': { zh: '收下读入的号码', en: 'took the numbers read in' },
  'import-discarded': { zh: '放弃读入的号码', en: 'discarded the numbers read in' },
  'survey-added': { zh: '建立调查', en: 'made a survey' },
  'settings-saved': { zh: '保存调查设置', en: 'saved the settings of a survey' },
  'targets-saved': { zh: '保存各村目标', en: 'saved targets' },
  'interviewers-set': { zh: '设定访问员', en: 'set the interviewers' },
  'survey-moved': { zh: '开始、暂停、恢复或结束调查', en: 'started, paused, resumed or closed a survey' },
  'unit-released': { zh: '收回样本', en: 'took a unit back' },
  'interview-read': { zh: '查看访问', en: 'read an interview' },
  'export-asked': { zh: '申请导出访问', en: 'asked to export interviews' },
  'interviews-exported': { zh: '导出访问', en: 'exported interviews' },
  'caller-numbers-saved': { zh: '登记来电号码', en: 'entered the caller numbers' },
  'coaching-looked-at': { zh: '看过“教人怎么答”的举报', en: 'looked at a report of being coached' },
  'sender-phone-verified': { zh: '核实反映人的电话', en: 'verified the telephone of a sender' },
  'app-key-added': { zh: '给别的应用生成密钥', en: 'made a key for another app' },
  'app-key-revoked': { zh: '作废别的应用的密钥', en: 'revoked the key of another app' },
  'photo-looked-at': {
    zh: '看过照片，定下能否公开',
    en: 'looked at a photo and decided whether it is public',
  },
  'inspection-sheet-saved': { zh: '保存督查标准表', en: 'saved a sheet of criteria' },
  'inspection-round-added': { zh: '新建督查', en: 'made an inspection round' },
  'inspection-round-drawn': { zh: '抽取督查单位', en: 'drew the units of a round' },
  'inspection-round-closed': { zh: '结束督查', en: 'closed an inspection round' },
  'inspection-totals-kept': { zh: '录入模拟民调汇总', en: 'entered totals of a mock poll' },
  'inspection-found': { zh: '记下督查情况', en: 'wrote an inspection down' },
  'inspection-not-done': { zh: '记下没有查成', en: 'wrote down that an inspection was not done' },
  'inspection-reassigned': { zh: '改派督查员', en: 'sent another inspector' },
  'inspection-looked-again': { zh: '复查整改', en: 'looked again at what was mended' },
  'inspection-replied': { zh: '回应督查', en: 'replied to an inspection' },
  'inspection-reply-answered': { zh: '答复督查异议', en: 'answered an objection' },
  'inspection-mend-reported': { zh: '报已整改', en: 'reported something mended' },
  'scorecard-exported': { zh: '导出督查得分', en: 'exported the scorecard' },
  'consequence-rule-saved': { zh: '保存处理规则', en: 'saved a rule of consequences' },
  'consequence-replied': { zh: '单位对处理建议说话', en: 'replied to a proposal' },
  'consequence-carried-out': { zh: '决定执行处理建议', en: 'decided to carry a proposal out' },
  'consequence-waived': { zh: '决定不执行处理建议', en: 'decided to waive a proposal' },
  published: { zh: '公布结果', en: 'published results' },
  'weighting-set': { zh: '设定加权方案', en: 'set the weighting' },
  'county-map-set': { zh: '换上县的村界地图', en: 'set the map of a county' },
  withdrawn: { zh: '撤回公布', en: 'withdrew a publication' },
} as const satisfies Record<string, Bilingual>;

/** The words of an act, or its code where it has none. */
export function actionWords(action: string): Bilingual {
  return isKnownAction(action) ? ACTION_WORDS[action] : { zh: action, en: action };
}

function isKnownAction(action: string): action is keyof typeof ACTION_WORDS {
  return Object.hasOwn(ACTION_WORDS, action);
}
