// What the picture says, in both languages.

export const PICTURE_WORDS = {
  simulated: { zh: '模拟数据', en: 'SIMULATED DATA' },
  provisional: { zh: '初步结果', en: 'PROVISIONAL' },
  answered: { zh: '作答人数', en: 'answered' },
  figures: { zh: '比例（95% 区间）', en: 'share (95 % interval)' },
  overall: { zh: '总体 {share}', en: 'overall {share}' },
  tier: { zh: '第 {tier} 档', en: 'Tier {tier}' },
  notCompared: { zh: '数据不足，未参加比较', en: 'Too uncertain to be compared' },
  row: {
    zh: '{name}：{share}（95% 区间 {limits}），{n} 人作答',
    en: '{name}: {share} (95 % interval {limits}), {n} answered',
  },
  rowWithNote: { zh: '{row}。{note}', en: '{row}. {note}' },
  key: {
    zh: '圆点：各村（社区）的比例。横线：95% 区间。',
    en: 'Dot: share of the village. Line: its 95 % interval.',
  },
  keyOverall: {
    zh: '竖线和浅色带：总体及其 95% 区间。',
    en: 'Upright line and band: overall, with its 95 % interval.',
  },
  hollow: { zh: '空心点：误差太大，请谨慎使用。', en: 'Hollow dot: very uncertain, use with care.' },
  cutAxis: {
    zh: '注意：横轴只画出 {from}% 到 {to}% 的一段，不是从 0% 到 100%。',
    en: 'Note: the axis shows only {from} % to {to} %, not 0 % to 100 %.',
  },
  withheld: { zh: '未列出：{names}（{why}）。', en: 'Not shown: {names} ({why}).' },
  nothing: { zh: '还没有可以显示的村（社区）。', en: 'There is no village to show yet.' },
  description: {
    zh: '共 {shown} 个村（社区），从上到下排列；比例最低的是 {lowest}，最高的是 {highest}。各村的数字见表格。',
    en: '{shown} villages from top to bottom; the lowest share is {lowest}, the highest {highest}. The table has all figures.',
  },
  described: { zh: '{name} {share}（95% 区间 {limits}）', en: '{name} {share} (95 % interval {limits})' },
} as const;
