// Words of the page on which a volunteer's certificate is verified.
export const CERTIFICATE_WORDS = {
  title: { zh: '核实志愿服务证明', en: 'Verify a volunteer certificate' },
  valid: {
    zh: '这份证明是真的，现在有效。请与纸上的内容逐项核对。',
    en: 'This certificate is genuine and valid now. Compare what the paper says line by line.',
  },
  only: {
    zh: '本页只显示证明上写的内容，不显示电话、住址和证件号码。',
    en: 'This page shows only what the certificate says: no telephone, address or identity number.',
  },
  unknown: { zh: '查不到这份证明', en: 'There is no such certificate' },
  unknownHow: {
    zh: '请核对链接或验证码；纸上的二维码可以重新扫描。若仍查不到，它不是本县开出的证明。',
    en: 'Check the link or the code, or scan the paper again. If it is still unknown, it was not made by this county.',
  },
  notValid: { zh: '这份证明现在无效：{standing}', en: 'This certificate is not valid: {standing}' },
  notValidHow: {
    zh: '编号 {number}。请向本人要最新的一份。',
    en: 'Number {number}. Ask its holder for the newest one.',
  },
  name: { zh: '姓名', en: 'Name' },
  volunteerNumber: { zh: '志愿者编号', en: 'Volunteer number' },
  team: { zh: '服务队伍', en: 'Team' },
  hours: { zh: '志愿服务时长', en: 'Hours of service' },
  hoursAre: { zh: '{hours} 小时（{activities} 次活动）', en: '{hours} hours in {activities} activities' },
  days: { zh: '服务期间', en: 'From and to' },
  daysAre: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  stars: { zh: '星级', en: 'Stars' },
  noStars: { zh: '尚未评星', en: 'none yet' },
  training: { zh: '培训', en: 'Training' },
  trainingIs: { zh: '{trainings} 次，{hours} 小时', en: '{trainings} courses, {hours} hours' },
  awards: { zh: '表彰奖励', en: 'Awards' },
  noAwards: { zh: '无', en: 'none' },
  number: { zh: '证明编号', en: 'Certificate number' },
  madeOn: { zh: '开具日期', en: 'Made on' },
  office: { zh: '开具单位', en: 'Made by' },
  toAwards: { zh: '看评选公示', en: 'See the notice of awards' },
} as const;
