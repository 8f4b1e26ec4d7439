// What can go wrong around people, sign-in and the machine itself.
import { type Bilingual, type Problem, problemCatalogue } from '#base';

export const PLATFORM_PROBLEMS = {
  'port-in-use': {
    zh: '端口 {port} 已被占用：请关闭占用它的程序，或用 PORT=另一个端口 启动',
    en: 'port {port} is in use: stop the program that holds it, or start with PORT=another',
  },
  'port-impossible': {
    zh: 'PORT={port} 不是端口号：请用 1 到 65535 之间的整数',
    en: 'PORT={port} is no port: use a whole number from 1 to 65535',
  },
  'database-lost': {
    zh: '与数据库的连接断了，服务已停止：请重新启动；已确认的内容都在',
    en: 'the connection to the database was lost and the server stopped: start it again; all that was acknowledged is kept',
  },
  'data-folder-locked': {
    zh: '数据文件夹 {folder} 正由另一个问安使用：请先停止它，或用 WENAN_DATA 指定另一个文件夹',
    en: "the data folder {folder} is used by another Wen'an: stop that one first, or name another folder in WENAN_DATA",
  },
  'data-folder-unusable': {
    zh: '数据文件夹 {folder} 无法使用（{reason}）：请检查权限和磁盘空间',
    en: 'the data folder {folder} cannot be used ({reason}): check its permissions and the disk space',
  },
  'data-folder-damaged': {
    zh: '数据文件夹 {folder} 已损坏（{reason}）：请从备份恢复，或用 WENAN_DATA 指定新文件夹；什么都没有删除',
    en: 'the data folder {folder} is damaged ({reason}): restore it from a backup or name a new one in WENAN_DATA; nothing was deleted',
  },
  'database-unreachable': {
    zh: '无法连接 DATABASE_URL 指定的数据库（{reason}）',
    en: 'the database named by DATABASE_URL cannot be reached ({reason})',
  },
  'database-too-old': {
    zh: '数据库版本太旧：PostgreSQL {found}，至少需要 {needed}',
    en: 'the database is too old: PostgreSQL {found}, at least {needed} is needed',
  },
  'database-too-new': {
    zh: '数据库由更新版本的问安建立（未知的迁移 {migration}）：请升级程序',
    en: "the database was made by a newer Wen'an (unknown migration {migration}): upgrade the program",
  },
  'database-changed': {
    zh: '迁移 {migration} 在应用之后被修改过：请换回原来的程序版本',
    en: 'migration {migration} was changed after it was applied: go back to the version of the program that applied it',
  },
  'database-rights-missing': {
    zh: 'DATABASE_URL 的用户没有建立角色的权限（CREATEROLE）：{reason}',
    en: 'the user in DATABASE_URL may not create roles (CREATEROLE): {reason}',
  },
  'not-signed-in': { zh: '请先登录', en: 'please sign in first' },
  'not-allowed': { zh: '您没有权限做这件事', en: 'you are not allowed to do this' },
  'request-from-elsewhere': { zh: '请求不是从本网站发出的', en: 'the request did not come from this site' },
  'not-found': { zh: '找不到{what}', en: '{what} was not found' },
  'id-taken': {
    zh: '这个编号已被别的内容使用：请换一个新编号再试',
    en: 'this identifier is used by something else already: try again with a new one',
  },
  'unreadable-request': {
    zh: '请求无法读取（{where}）：{reason}',
    en: 'the request cannot be read ({where}): {reason}',
  },
  'too-large': { zh: '内容太大，最多 {megabytes} MB', en: 'too large: at most {megabytes} MB' },
  'text-too-long': {
    zh: '文字太长，最多 {most} 字：请缩短后再发',
    en: 'the text is too long: at most {most} characters; shorten it and send it again',
  },
  'caller-not-understood': {
    zh: '这个来电号码看不懂：请照来电显示只写数字',
    en: 'the number that called is not understood: write its digits as your telephone showed them',
  },
  'form-of-a-program': {
    zh: '没有收下：表单里不该填的一栏填了内容，请返回后清空那一栏再发；也可以打电话',
    en: 'not taken: a field that must stay empty was filled in; go back, empty it and send again, or telephone',
  },
  'too-often': {
    zh: '从您的网络发来的次数太多：请过 {minutes} 分钟再试，或者打电话',
    en: 'too much was sent from your network: try again in {minutes} minutes, or telephone',
  },
  'internal-error': {
    zh: '程序出错了（编号 {reference}），什么都没有改变',
    en: 'the program failed (reference {reference}); nothing was changed',
  },
  'sign-in-failed': { zh: '用户名或密码不对', en: 'the name or the password is wrong' },
  'sign-in-locked': {
    zh: '连续失败次数太多，请在 {minutes} 分钟后再试',
    en: 'too many failures in a row: try again in {minutes} minutes',
  },
  'second-factor-needed': {
    zh: '请输入验证器上的六位数字',
    en: 'enter the six digits of your authenticator',
  },
  'second-factor-wrong': { zh: '六位数字不对或已过期', en: 'the six digits are wrong or too old' },
  'second-factor-not-begun': { zh: '请先扫描二维码再确认', en: 'scan the code first, then confirm it' },
  'second-factor-in-place': {
    zh: '已经设了两步验证：要换新的，请先去掉原来的',
    en: 'a second factor is set already: remove it first to set another',
  },
  'password-too-weak': {
    zh: '密码至少 {least} 个字符，且不能与用户名相同',
    en: 'a password has at least {least} characters and is not the sign-in name',
  },
  'list-file-unreadable': {
    zh: '读不懂这个文件（{reason}）：请另存为 .xlsx 或 CSV 再试',
    en: 'the file cannot be read ({reason}): save it as .xlsx or CSV and try again',
  },
  'list-file-too-large': {
    zh: '文件太大：最多 {megabytes} MB、{rows} 行，请分成几份',
    en: 'the file is too large: at most {megabytes} MB and {rows} rows; divide it',
  },
  'password-wrong': { zh: '现在的密码不对', en: 'the present password is wrong' },
  'sign-in-name-taken': { zh: '这个用户名已被使用', en: 'this sign-in name is taken' },
  'own-administration': {
    zh: '不能停用自己，也不能去掉自己的管理员角色：请让另一位管理员来做',
    en: 'you cannot disable yourself or give up your own administration: ask another administrator',
  },
  'organisation-out-of-place': {
    zh: '这类机构不能设在这个上级之下：民调中心与服务机构各在一翼，都由主管部门分出',
    en: 'this kind of organisation cannot stand below that one: survey centres and service offices part below an authority',
  },
  'role-outside-wing': {
    zh: '这个角色不能设在这个机构：调查与服务两翼的人员互不兼任',
    en: 'this role cannot be held in this organisation: nobody serves both the survey and the service wing',
  },
} as const;

export const problem = problemCatalogue(PLATFORM_PROBLEMS);

/** What cannot be read of a request, with its reason in each language. */
export function unreadable(where: string, reason: Bilingual): Problem {
  const zh = problem('unreadable-request', { where, reason: reason.zh }, where);
  const en = problem('unreadable-request', { where, reason: reason.en }, where);
  return { ...en, message: { zh: zh.message.zh, en: en.message.en } };
}
